package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.Charset;
import java.util.Optional;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.link.ItemIdList;
import org.runaslauncher.program.link.LinkTargets;
import org.runaslauncher.windows.win32.Msi;
import org.runaslauncher.windows.win32.Ole32;
import org.runaslauncher.windows.win32.Shell32;

/**
 * Asks the shell about ID lists and Windows Installer about what it has installed. The link itself is not resolved (IShellLink::Resolve would search for
 * it on every drive): the functions here only translate names.
 */
public final class WindowsLinkTargets implements LinkTargets {
    /** The longest path that Windows knows, with its terminating zero. */
    private static final int LONGEST = 32_768;

    @Override
    public Optional<String> fileOf(byte[] idList) {
        return nameOf(idList, Shell32.SIGDN_FILESYSPATH).filter(WindowsLinkTargets::isFullPath);
    }

    @Override
    public Optional<String> nameOf(byte[] idList) {
        return nameOf(idList, Shell32.SIGDN_DESKTOPABSOLUTEPARSING);
    }

    /**
     * The shell trusts the structure of a list, and would read on behind one without end mark: it gets a copy of what has one. What is inside the items
     * it has to check itself, as it does when Explorer shows the link.
     */
    @SuppressWarnings("try") // The apartment is only there to be left.
    private static Optional<String> nameOf(byte[] idList, int form) {
        byte[] checked;
        try {
            checked = ItemIdList.check(idList);
        } catch (InvalidLinkException e) {
            return Optional.empty();
        }
        if (checked.length == 0) {
            return Optional.empty();
        }
        try (ComApartment apartment = ComApartment.singleThreaded();
                Memory list = new Memory(checked.length)) {
            list.write(0, checked, 0, checked.length);
            PointerByReference name = new PointerByReference();
            int result = Shell32.INSTANCE.SHGetNameFromIDList(list, form, name);
            return result == WinError.S_OK.intValue() ? taken(name) : Optional.empty();
        }
    }

    private static Optional<String> taken(PointerByReference name) {
        try {
            return Optional.of(name.getValue().getWideString(0)).filter(text -> !text.isEmpty());
        } finally {
            Ole32.INSTANCE.CoTaskMemFree(name.getValue());
        }
    }

    /**
     * MsiGetShortcutTarget only examines the file, MsiGetComponentPath only looks up what is installed. It is MsiProvideComponent and
     * CommandLineFromMsiDescriptor, not called here, that install what is missing.
     */
    @Override
    @SuppressWarnings("try") // The apartment is only there to be left.
    public Optional<String> installedProgram(String linkFile) {
        char[] product = new char[Msi.GUID_CHARS];
        char[] component = new char[Msi.GUID_CHARS];
        try (ComApartment apartment = ComApartment.singleThreaded()) {
            int result = Msi.INSTANCE.MsiGetShortcutTargetW(linkFile, product, new char[Msi.FEATURE_CHARS], component);
            if (result != Msi.ERROR_SUCCESS) {
                return Optional.empty();
            }
        }
        char[] path = new char[LONGEST];
        IntByReference length = new IntByReference(path.length);
        int state =
                Msi.INSTANCE.MsiGetComponentPathW(Native.toString(product), Native.toString(component), path, length);
        boolean installed = state == Msi.INSTALLSTATE_LOCAL || state == Msi.INSTALLSTATE_SOURCE;
        return installed ? Optional.of(Native.toString(path)).filter(WindowsLinkTargets::isFullPath) : Optional.empty();
    }

    /**
     * A damaged list makes the shell answer a part of a path, which would depend on the current folder; and the key path of an installed component may
     * be in the registry, which is written {@code 02:\SOFTWARE\...}.
     */
    private static boolean isFullPath(String path) {
        return path.startsWith("\\\\") || path.matches("[A-Za-z]:\\\\.*");
    }

    @Override
    public Charset codePage() {
        return AnsiCodePage.charset();
    }
}
