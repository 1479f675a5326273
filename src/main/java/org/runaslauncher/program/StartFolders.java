package org.runaslauncher.program;

import java.util.List;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.path.WindowsPath;

/**
 * Chooses the folder that a program starts in, so that the other account can enter it: Windows opens it as that account, and answers error
 * 267 if it cannot (API page of CreateProcessWithLogonW, lpCurrentDirectory).
 */
final class StartFolders {
    private final Surroundings windows;
    private final Letters letters;

    StartFolders(Surroundings windows, Letters letters) {
        this.windows = windows;
        this.letters = letters;
    }

    /** A folder that the user typed: it is taken as it is, or refused. */
    String typed(String text, boolean anotherUser, List<Notice> notices) throws InvalidProgramException {
        String folder = windows.files().expand(WindowsPath.clean(text));
        FileFinder.check(ProgramPart.START_FOLDER, folder);
        if (!Paths.isFull(folder)) {
            throw new InvalidProgramException(
                    ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_NOT_ABSOLUTE, folder);
        }
        String path = Paths.withoutSeparatorAtEnd(windows.files().fullPath(folder));
        switch (windows.files().kindOf(path)) {
            case FILE ->
                throw new InvalidProgramException(
                        ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_IS_A_FILE, path);
            case MISSING, FOLDER_MISSING, UNREACHABLE ->
                throw new InvalidProgramException(ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_MISSING, path);
            case FOLDER, UNKNOWN, REFUSED -> {}
        }
        if (!anotherUser) {
            return path;
        }
        String reached = letters.replaceIn(path, notices);
        if (!windows.files().isOpenToUsers(reached)) {
            notices.add(Notice.of(NoticeKind.START_FOLDER_NOT_OPEN, reached).or(Alternative.startFolder(safe())));
        }
        return reached;
    }

    /**
     * A folder that nobody typed: if it cannot be entered another one is taken.
     *
     * @param wanted what a shortcut names, or the folder of the program
     */
    String chosen(String wanted, boolean anotherUser, List<Notice> notices) {
        if (!isFolder(wanted)) {
            notices.add(Notice.of(NoticeKind.START_FOLDER_GONE, wanted, safe()));
            return safe();
        }
        String reached = anotherUser ? letters.replaceIn(wanted, notices) : wanted;
        if (anotherUser && !windows.files().isOpenToUsers(reached)) {
            notices.add(Notice.of(NoticeKind.START_FOLDER_CHANGED, wanted, safe()));
            return safe();
        }
        return reached;
    }

    /** The Command Prompt says so on a share, and goes to Windows' folder; then it is better to know. */
    String forCommandPrompt(String folder, List<Notice> notices) {
        if (!Paths.isShare(folder)) {
            return folder;
        }
        notices.add(Notice.of(NoticeKind.COMMAND_PROMPT_NOT_ON_A_SHARE, folder, safe()));
        return safe();
    }

    /** One that cannot be looked at is taken for one. */
    private boolean isFolder(String path) {
        boolean usable = Paths.isFull(path) && WindowsPath.of(path).problem().isEmpty();
        Kind what = usable ? windows.files().kindOf(path) : Kind.MISSING;
        return what != Kind.FILE && what.mayBeThere();
    }

    /** Every account can enter it: it could not log on otherwise. */
    private String safe() {
        return windows.computer().folders().system();
    }
}
