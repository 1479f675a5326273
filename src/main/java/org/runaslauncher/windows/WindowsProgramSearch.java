package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.ptr.IntByReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.runaslauncher.program.Drives;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.ProgramSearch;
import org.runaslauncher.program.search.SearchOrder;
import org.runaslauncher.program.search.SearchOrder.Owner;
import org.runaslauncher.windows.win32.Advapi32;

/** Asks registry, environment and file system, and no other computer: what is registered as lying on one is answered without a look at it. */
public final class WindowsProgramSearch implements ProgramSearch {
    /** Since Windows 7 the same for programs of 32 and of 64 bits. */
    private static final String APP_PATHS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\";

    private final SearchOrder order = new SearchOrder(new Places());
    private final ProgramFiles files = new WindowsProgramFiles();
    private final Drives drives = new WindowsDrives();

    @Override
    public Optional<String> find(String name) {
        return order.find(name);
    }

    private final class Places implements SearchOrder.Places {
        @Override
        public List<String> windowsFolders() {
            return List.of(
                    SystemFolders.system().toString(), SystemFolders.windows().toString());
        }

        @Override
        public Optional<String> appPath(Owner owner, String fileName) {
            HKEY root = owner == Owner.COMPUTER ? WinReg.HKEY_LOCAL_MACHINE : WinReg.HKEY_CURRENT_USER;
            String key = APP_PATHS + fileName;
            IntByReference type = new IntByReference();
            IntByReference size = new IntByReference();
            if (get(root, key, type, null, size) != WinError.ERROR_SUCCESS || size.getValue() <= 0) {
                return Optional.empty();
            }
            try (Memory value = new Memory(size.getValue())) {
                return get(root, key, type, value, size) == WinError.ERROR_SUCCESS
                        ? Optional.of(text(type.getValue(), value))
                        : Optional.empty();
            }
        }

        /** Variables are not replaced by the function, which takes all of them from the environment. */
        private int get(HKEY root, String key, IntByReference type, Pointer value, IntByReference size) {
            int flags = Advapi32.RRF_RT_REG_SZ | Advapi32.RRF_RT_REG_EXPAND_SZ | Advapi32.RRF_NOEXPAND;
            return Advapi32.INSTANCE.RegGetValueW(root, key, null, flags, type, value, size);
        }

        private String text(int type, Memory value) {
            String text = value.getWideString(0);
            return type == Advapi32.REG_EXPAND_SZ ? Variables.expand(text) : text;
        }

        @Override
        public String path() {
            return Objects.requireNonNullElse(System.getenv("PATH"), "");
        }

        @Override
        public String pathExtensions() {
            return Objects.requireNonNullElse(System.getenv("PATHEXT"), "");
        }

        @Override
        public boolean isOnNetwork(char letter) {
            return drives.meaningOf(letter)
                    .filter(meaning -> meaning.path().startsWith("\\\\"))
                    .isPresent();
        }

        @Override
        public boolean isFile(String path) {
            // The full path shows a device: C:\Windows\NUL is one.
            return files.kindOf(files.fullPath(path)) == Kind.FILE;
        }
    }
}
