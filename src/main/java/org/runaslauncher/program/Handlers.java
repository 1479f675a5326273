package org.runaslauncher.program;

import java.util.List;
import java.util.regex.Pattern;
import org.runaslauncher.program.Computer.Folders;
import org.runaslauncher.program.ProgramFiles.Kind;

/**
 * Which executable starts a kind of file, and with which arguments. Only those of Windows, by their full paths: what is found by searching
 * could be anybody's.
 */
final class Handlers {
    /** What every browser opens, in the characters that RFC 3986 has for it. */
    private static final Pattern PAGE = Pattern.compile("(?i)https?://[!#$%&'()*+,\\-./:;=?@\\[\\]_~0-9A-Za-z]+");

    private final Surroundings windows;
    private final Documents documents;
    private final boolean keepConsole;

    Handlers(Surroundings windows, boolean keepConsole) {
        this.windows = windows;
        this.keepConsole = keepConsole;
        this.documents = new Documents(windows);
    }

    /** An executable and everything behind it on the command line. */
    record Command(String executable, String arguments) {}

    Command commandFor(Step step, List<Notice> notices) throws InvalidProgramException {
        Folders folders = windows.computer().folders();
        String system = folders.system() + '\\';
        // PowerShell as Explorer's "Run with PowerShell" calls it: by default Windows lets no script run. What Group
        // Policy says still rules.
        return switch (step.kind()) {
            case PROGRAM -> program(folders.commandPrompt(), step);
            case BATCH_FILE -> batchFile(folders.commandPrompt(), step);
            case CONSOLE -> handler(system + "mmc.exe", "", step);
            case CONTROL_PANEL_ITEM -> controlPanelItem(system + "rundll32.exe", system + "shell32.dll", step);
            case INSTALLER_PACKAGE -> handler(system + "msiexec.exe", "/i ", step);
            case INSTALLER_PATCH -> handler(system + "msiexec.exe", "/p ", step);
            case POWERSHELL_SCRIPT ->
                handler(
                        system + "WindowsPowerShell\\v1.0\\powershell.exe",
                        (keepConsole ? "-NoExit " : "") + "-NoProfile -ExecutionPolicy Bypass -File ",
                        step);
            case SCRIPT -> handler(system + "wscript.exe", "", step);
            case INTERNET_SHORTCUT ->
                page(system + "rundll32.exe", system + "url.dll,FileProtocolHandler ", step, notices);
            case FOLDER -> handler(folders.windows() + "\\explorer.exe", "", withoutArguments(step));
            case SHORTCUT, DOCUMENT -> documents.open(step, notices);
        };
    }

    /** The Command Prompt itself stays without help. */
    private Command program(String interpreter, Step step) throws InvalidProgramException {
        boolean wrapped = keepConsole
                && !step.file().equalsIgnoreCase(interpreter)
                && new Processors(windows).isForConsoles(step.file());
        return wrapped ? batchFile(interpreter, step) : new Command(step.file(), step.arguments());
    }

    private Command batchFile(String interpreter, Step step) throws InvalidProgramException {
        try {
            String existing = existing(interpreter, step);
            BatchCommand command = keepConsole
                    ? BatchCommand.thatStays(existing, step.file(), step.arguments())
                    : BatchCommand.of(existing, step.file(), step.arguments());
            return new Command(command.interpreter(), command.arguments());
        } catch (InvalidBatchCommandException e) {
            throw InvalidProgramException.of(e);
        }
    }

    /** As the Control Panel writes it: {@code "file",@number,page}. */
    private Command controlPanelItem(String executable, String library, Step step) throws InvalidProgramException {
        String arguments = step.arguments();
        String separator = arguments.isEmpty() || arguments.startsWith(",") ? "" : ",";
        return new Command(
                existing(executable, step), library + ",Control_RunDLL \"" + step.file() + '"' + separator + arguments);
    }

    private static Step withoutArguments(Step step) throws InvalidProgramException {
        if (!step.arguments().isEmpty()) {
            throw new InvalidProgramException(ProgramPart.ARGUMENTS, ProgramProblem.TAKES_NO_ARGUMENTS);
        }
        return step;
    }

    /** The URL itself, not the shortcut: the other account needs not be able to read that. */
    private Command page(String executable, String before, Step step, List<Notice> notices)
            throws InvalidProgramException {
        String url =
                new LinkFollower(windows).url(withoutArguments(step).file()).url();
        if (!PAGE.matcher(url).matches()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.URL);
        }
        notices.add(Notice.of(NoticeKind.OPENS_PAGE, url));
        return new Command(existing(executable, step), before + url);
    }

    private Command handler(String executable, String before, Step step) throws InvalidProgramException {
        String arguments = before + '"' + step.file() + "\" " + step.arguments();
        return new Command(existing(executable, step), arguments.strip());
    }

    private String existing(String executable, Step step) throws InvalidProgramException {
        if (windows.files().kindOf(executable) != Kind.FILE) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.HANDLER_MISSING, Paths.fileName(step.file()), executable);
        }
        return executable;
    }
}
