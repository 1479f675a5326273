package org.runaslauncher.realwindows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.rig.Wait;

/** A folder outside all profiles, in which another account can leave an answer. Deleted with this object. */
final class SharedFolder implements AutoCloseable {
    private final Path folder;

    private SharedFolder(Path folder) {
        this.folder = folder;
    }

    static SharedFolder create() throws IOException {
        ThrowAwayMachine.require();
        return new SharedFolder(Files.createTempDirectory(Path.of(System.getenv("PUBLIC")), "run-as-launcher-"));
    }

    /** Gives an account the right to write. */
    void letWrite(String account) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
        List<AclEntry> entries = new ArrayList<>(view.getAcl());
        entries.add(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build());
        view.setAcl(entries);
    }

    Path path() {
        return folder;
    }

    Path answerFile() {
        return folder.resolve("answer.txt");
    }

    /** Waits for a whole line. */
    String awaitAnswer() {
        return Wait.forValue("the answer in " + answerFile(), () -> Optional.of(read())
                        .filter(text -> text.endsWith("\n")))
                .strip();
    }

    private String read() {
        try {
            return Files.exists(answerFile()) ? Files.readString(answerFile()) : "";
        } catch (FileSystemException stillOpen) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Wait.until(folder + " to be deleted", () -> {
            try {
                Files.deleteIfExists(answerFile());
                return Files.deleteIfExists(folder);
            } catch (IOException stillOpen) {
                return false;
            }
        });
    }
}
