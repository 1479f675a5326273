package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Alternative.Kind;

/** What of a filled window stays when something else is started instead. */
class RunAsFormTest {
    private static final RunAsForm FORM = new RunAsForm(
            "C:\\bad\\regedit.exe",
            true,
            "me",
            "/e x.reg",
            "D:\\work",
            RunOptions.of(Logon.NETWORK_ONLY).with(Environment.OF_THE_CALLER));

    @Test
    void theProgramOfWindowsGetsWhatTheOtherWouldHaveGot() {
        assertThat(FORM.with(new Alternative(Kind.PROGRAM_OF_WINDOWS, "C:\\Windows\\regedit.exe", "", "")))
                .isEqualTo(form("C:\\Windows\\regedit.exe", "/e x.reg", "D:\\work"));
    }

    @Test
    void theCommandPromptDoesNotGetTheArgumentsOfAnotherProgram() {
        assertThat(FORM.with(new Alternative(Kind.COMMAND_PROMPT, "C:\\cmd.exe", "", "")))
                .isEqualTo(form("C:\\cmd.exe", "", "D:\\work"));
    }

    @Test
    void theCommandPromptOpensInTheFolderThatIsOffered() {
        assertThat(FORM.with(new Alternative(Kind.COMMAND_PROMPT_THERE, "C:\\cmd.exe", "", "C:\\a b")))
                .isEqualTo(form("C:\\cmd.exe", "", "C:\\a b"));
    }

    @Test
    void anotherStartFolderChangesNothingElse() {
        assertThat(FORM.with(new Alternative(Kind.OTHER_START_FOLDER, "", "", "C:\\Windows")))
                .isEqualTo(form(FORM.program(), "/e x.reg", "C:\\Windows"));
    }

    @Test
    void argumentsThatAreOfferedReplaceTheOld() {
        assertThat(FORM.with(new Alternative(Kind.PROGRAM_OF_WINDOWS, "C:\\a.exe", "/new", "")))
                .isEqualTo(form("C:\\a.exe", "/new", "D:\\work"));
    }

    private static RunAsForm form(String program, String arguments, String startFolder) {
        return new RunAsForm(
                program,
                true,
                "me",
                arguments,
                startFolder,
                RunOptions.of(Logon.NETWORK_ONLY).with(Environment.OF_THE_CALLER));
    }
}
