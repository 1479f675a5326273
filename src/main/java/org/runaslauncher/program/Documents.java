package org.runaslauncher.program;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.runaslauncher.program.Computer.Folders;
import org.runaslauncher.program.FileFinder.Located;
import org.runaslauncher.program.Handlers.Command;
import org.runaslauncher.program.ProgramFiles.Kind;

/**
 * Opens documents with the program that the current user has for them.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/shell/fa-verbs">Verbs and File Associations</a>
 */
final class Documents {
    /** The file by its long name; {@code %*} and the numbers above 1 are arguments, which a document has none of but ours. */
    private static final Pattern PLACE = Pattern.compile("%(?:[1LlDdVv]|\\*|[02-9])");

    private final Surroundings windows;
    private final FileFinder finder;

    Documents(Surroundings windows) {
        this.windows = windows;
        this.finder = new FileFinder(windows);
    }

    Command open(Step step, List<Notice> notices) throws InvalidProgramException {
        String file = step.file();
        String arguments = step.arguments();
        String extension = Paths.extension(file);
        String name = Paths.fileName(file);
        if (extension.isEmpty()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.NOT_A_PROGRAM, name);
        }
        String registered = windows.associations()
                .openCommand(extension)
                .orElseThrow(() -> new InvalidProgramException(
                        ProgramPart.PROGRAM, ProgramProblem.NO_ASSOCIATION, name, extension));
        String command = windows.files().expand(registered);
        if (command.matches("\"?%[1LlVv]\"?.*")) {
            // A kind of program of its own, such as a screen saver: the document is what runs.
            return new Command(file, fill(command.replaceFirst("\"?%[1LlVv]\"?", ""), file, arguments));
        }
        Located opener = finder.locate(command);
        if (opener.what() == Kind.FOLDER || ProgramKind.ofFile(opener.path()) != ProgramKind.PROGRAM) {
            // cmd.exe would take a file's name apart; what else there is, is not started by its path.
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.OPENER_REFUSED, name, opener.path());
        }
        notices.add(
                isProtected(opener.path())
                        ? Notice.of(NoticeKind.OPENED_BY, extension, opener.path())
                        : Notice.of(NoticeKind.OPENED_BY_UNPROTECTED, extension, opener.path()));
        return new Command(opener.path(), fill(opener.arguments(), file, arguments));
    }

    /** Only administrators can write there. */
    private boolean isProtected(String program) {
        Folders folders = windows.computer().folders();
        return Stream.concat(Stream.of(folders.windows()), folders.programFiles().stream())
                .anyMatch(folder -> Paths.isBelow(program, folder));
    }

    private static String fill(String registered, String file, String arguments) {
        String filled = PLACE.matcher(registered)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group().charAt(1)) {
                            case '*' -> arguments;
                            case '0', '2', '3', '4', '5', '6', '7', '8', '9' -> "";
                            default -> file;
                        }));
        boolean taken = registered.contains("%*");
        return (taken ? filled : filled.strip() + ' ' + arguments).strip();
    }
}
