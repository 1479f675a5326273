package org.runaslauncher.program;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.runaslauncher.program.link.ItemIdList;
import org.runaslauncher.program.link.LinkTargets;
import org.runaslauncher.program.path.WindowsPath;

/**
 * What may be looked at before the user has said that he wants to start something: this computer, and the host that he himself has named. A
 * shortcut that somebody sent must not make Windows log on to a server of its choice.
 */
final class OneHost {
    private final Surroundings windows;
    private final Optional<String> allowed;

    /** Which paths lead to another computer by way of a link: each is looked at several times. */
    private final Map<String, Boolean> linked = new HashMap<>();

    private OneHost(Surroundings windows, String picked) {
        this.windows = windows;
        this.allowed = host(windows.files().expand(WindowsPath.clean(picked)));
    }

    /** @param picked what the user has typed, picked or dropped */
    static Surroundings around(Surroundings windows, String picked) {
        OneHost one = new OneHost(windows, picked);
        return new Surroundings(
                one.new Files(),
                windows.search(),
                one.new Letters(),
                windows.associations(),
                windows.computer(),
                one.new Links());
    }

    /** Whether a text names something on another computer. */
    static boolean namesAnother(Surroundings windows, String picked) {
        return new OneHost(windows, picked).allowed.isPresent();
    }

    private Optional<String> host(String path) {
        WindowsPath named = WindowsPath.of(path.startsWith("\"") ? path.substring(1) : path);
        if (named.host().isPresent()) {
            return named.host();
        }
        return named.drive().flatMap(windows.drives()::meaningOf).flatMap(meaning -> WindowsPath.of(meaning.path())
                .host());
    }

    private boolean mayLookAt(String path) {
        Optional<String> host = host(path);
        return host.isEmpty()
                ? !linked.computeIfAbsent(path, windows.files()::leadsAway)
                : allowed.filter(host.get()::equalsIgnoreCase).isPresent();
    }

    private final class Files implements ProgramFiles {
        @Override
        public String expand(String text) {
            return windows.files().expand(text);
        }

        @Override
        public String fullPath(String path) {
            return windows.files().fullPath(path);
        }

        @Override
        public Kind kindOf(String fullPath) {
            return mayLookAt(fullPath) ? windows.files().kindOf(fullPath) : Kind.UNKNOWN;
        }

        @Override
        public byte[] read(String fullPath, int most) throws IOException {
            if (!mayLookAt(fullPath)) {
                throw new IOException(fullPath);
            }
            return windows.files().read(fullPath, most);
        }

        @Override
        public boolean isAppAlias(String fullPath) {
            return mayLookAt(fullPath) && windows.files().isAppAlias(fullPath);
        }

        @Override
        public boolean isOpenToUsers(String fullPath) {
            return !mayLookAt(fullPath) || windows.files().isOpenToUsers(fullPath);
        }

        @Override
        public boolean leadsAway(String fullPath) {
            return windows.files().leadsAway(fullPath);
        }
    }

    private final class Letters implements Drives {
        @Override
        public Optional<Meaning> meaningOf(char letter) {
            return windows.drives().meaningOf(letter);
        }

        @Override
        public Optional<String> connectedAs(String share) {
            return mayLookAt(share) ? windows.drives().connectedAs(share) : Optional.empty();
        }
    }

    private final class Links implements LinkTargets {
        @Override
        public Optional<String> fileOf(byte[] idList) {
            return ItemIdList.isFileOfThisComputer(idList) ? windows.links().fileOf(idList) : Optional.empty();
        }

        @Override
        public Optional<String> nameOf(byte[] idList) {
            return ItemIdList.isFileOfThisComputer(idList) ? windows.links().nameOf(idList) : Optional.empty();
        }

        @Override
        public Optional<String> installedProgram(String linkFile) {
            return windows.links().installedProgram(linkFile);
        }

        @Override
        public Charset codePage() {
            return windows.links().codePage();
        }
    }
}
