package org.runaslauncher.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.runaslauncher.program.Alternative.Kind;
import org.runaslauncher.program.Computer.Folders;

/** What another account probably cannot start, told before it fails. */
final class Cautions {
    /** Tools of the Control Panel that only hand over to Explorer. */
    private static final Set<String> SHOWN_BY_EXPLORER =
            Set.of("appwiz.cpl", "desk.cpl", "firewall.cpl", "ncpa.cpl", "powercfg.cpl", "wscui.cpl");

    private final Surroundings windows;

    Cautions(Surroundings windows) {
        this.windows = windows;
    }

    /**
     * Adds what is to be said.
     *
     * @param file full path, with what stands for a drive letter in its place
     * @param executable that starts it; the same for a program
     */
    void about(String file, String executable, boolean anotherUser, List<Notice> notices) {
        if (anotherUser) {
            aboutAnotherUser(file, notices);
            if (!executable.equals(file)
                    && !Paths.isBelow(executable, windows.computer().folders().windows())) {
                aboutAnotherUser(executable, notices);
            }
            aboutExplorer(file, executable, notices);
        }
    }

    private void aboutAnotherUser(String file, List<Notice> notices) {
        Folders folders = windows.computer().folders();
        String name = Paths.fileName(file);
        if (windows.files().isAppAlias(file)) {
            notices.add(withProgramOfWindows(Notice.of(NoticeKind.APP_ALIAS, name), name));
        } else if (isPackaged(file, folders)) {
            notices.add(withProgramOfWindows(Notice.of(NoticeKind.PACKAGED_APP, name), name));
        } else if (Paths.isShare(file)) {
            notices.add(share(Paths.share(file)));
        } else if (privateProfile(file, folders).isPresent()) {
            notices.add(Notice.of(
                    NoticeKind.PRIVATE_FOLDER,
                    file,
                    privateProfile(file, folders).get()));
        } else if (!windows.files().isOpenToUsers(file)) {
            notices.add(Notice.of(NoticeKind.NOT_OPEN, file));
        }
    }

    private void aboutExplorer(String file, String executable, List<Notice> notices) {
        Folders folders = windows.computer().folders();
        boolean explorer = executable.equalsIgnoreCase(folders.windows() + "\\explorer.exe")
                || executable.equalsIgnoreCase(folders.system() + "\\control.exe")
                || SHOWN_BY_EXPLORER.contains(Paths.fileName(file).toLowerCase(Locale.ROOT));
        if (explorer) {
            notices.add(Notice.of(NoticeKind.EXPLORER)
                    .or(Alternative.program(Kind.COMMAND_PROMPT, folders.commandPrompt())));
        }
    }

    private Notice share(String share) {
        return windows.drives()
                .connectedAs(share)
                .map(user -> Notice.of(NoticeKind.SHARE_WITH_OTHER_CREDENTIALS, share, user))
                .orElseGet(() -> Notice.of(NoticeKind.ON_A_SHARE, share));
    }

    private static boolean isPackaged(String file, Folders folders) {
        return folders.programFiles().stream().anyMatch(folder -> Paths.isBelow(file, folder + "\\WindowsApps"));
    }

    private static Optional<String> privateProfile(String file, Folders folders) {
        if (!Paths.isBelow(file, folders.profiles()) || Paths.isBelow(file, folders.publicProfile())) {
            return Optional.empty();
        }
        String rest = file.substring(folders.profiles().length() + 1);
        int end = rest.indexOf('\\');
        return end < 0 ? Optional.empty() : Optional.of(rest.substring(0, end));
    }

    /** Windows still has some programs that were replaced by apps; for a terminal there is always the Command Prompt. */
    private Notice withProgramOfWindows(Notice notice, String name) {
        Folders folders = windows.computer().folders();
        for (String folder : List.of(folders.system(), folders.windows())) {
            String program = folder + '\\' + name;
            if (windows.files().kindOf(program) == ProgramFiles.Kind.FILE) {
                return notice.or(Alternative.program(Kind.PROGRAM_OF_WINDOWS, program));
            }
        }
        boolean terminal = List.of("wt.exe", "windowsterminal.exe").contains(name.toLowerCase(Locale.ROOT));
        return terminal ? notice.or(Alternative.program(Kind.COMMAND_PROMPT, folders.commandPrompt())) : notice;
    }
}
