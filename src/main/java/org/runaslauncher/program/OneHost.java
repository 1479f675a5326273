package org.runaslauncher.program;

import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.program.path.WindowsPath;

/**
 * Files as they may be looked at before the user has said that he wants to start something: those of this computer, and those of the host
 * that he himself has named. A shortcut that somebody sent must not make Windows log on to a server of its choice.
 */
final class OneHost implements ProgramFiles {
    private final ProgramFiles files;
    private final Drives drives;
    private final Optional<String> allowed;

    OneHost(ProgramFiles files, Drives drives, String picked) {
        this.files = files;
        this.drives = drives;
        this.allowed = host(files.expand(WindowsPath.clean(picked)));
    }

    private Optional<String> host(String path) {
        WindowsPath named = WindowsPath.of(path.startsWith("\"") ? path.substring(1) : path);
        if (named.host().isPresent()) {
            return named.host();
        }
        return named.drive().flatMap(drives::meaningOf).flatMap(meaning -> WindowsPath.of(meaning.path())
                .host());
    }

    private boolean mayLookAt(String path) {
        Optional<String> host = host(path);
        return host.isEmpty() || allowed.filter(host.get()::equalsIgnoreCase).isPresent();
    }

    @Override
    public String expand(String text) {
        return files.expand(text);
    }

    @Override
    public String fullPath(String path) {
        return files.fullPath(path);
    }

    @Override
    public Kind kindOf(String fullPath) {
        return mayLookAt(fullPath) ? files.kindOf(fullPath) : Kind.UNKNOWN;
    }

    @Override
    public byte[] read(String fullPath, int most) throws IOException {
        if (!mayLookAt(fullPath)) {
            throw new IOException(fullPath);
        }
        return files.read(fullPath, most);
    }

    @Override
    public boolean isAppAlias(String fullPath) {
        return mayLookAt(fullPath) && files.isAppAlias(fullPath);
    }

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return !mayLookAt(fullPath) || files.isOpenToUsers(fullPath);
    }
}
