package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.ProgramPart;
import org.runaslauncher.program.ProgramProblem;
import org.runaslauncher.program.Target;

class LaunchRequestTest {
    private static final String EXECUTABLE = "C:\\Windows\\regedit.exe";

    @ParameterizedTest(name = "{0} units, another user: {1}")
    @CsvSource({"26, true", "1022, true", "1023, true", "1024, false", "32765, false", "32766, false"})
    void takes_what_Windows_takes(int length, boolean anotherUser) {
        assertThatCode(() -> LaunchRequest.checkLength(withCommandLineOf(length), anotherUser))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} units, another user: {1}")
    @CsvSource({"1024, true, 1023", "1025, true, 1023", "32767, true, 1023", "32767, false, 32766"})
    void refuses_one_more_and_says_how_much_is_allowed(int length, boolean anotherUser, int longest) {
        Target target = withCommandLineOf(length);

        InvalidProgramException refused = catchThrowableOfType(
                InvalidProgramException.class, () -> LaunchRequest.checkLength(target, anotherUser));

        assertThat(refused.part()).isEqualTo(ProgramPart.ARGUMENTS);
        assertThat(refused.problem()).isEqualTo(ProgramProblem.COMMAND_LINE_TOO_LONG);
        assertThat(refused.parameters()).containsExactly(longest, length);
    }

    @ParameterizedTest(name = "start folder of {0} units, another user: {1}")
    @CsvSource({"3, true", "1023, true", "1024, false", "32766, false"})
    void takes_a_start_folder_that_Windows_takes(int length, boolean anotherUser) {
        assertThatCode(() -> LaunchRequest.checkLength(withStartFolderOf(length), anotherUser))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "start folder of {0} units, another user: {1}")
    @CsvSource({"1024, true, 1023", "32767, false, 32766"})
    void refuses_a_longer_start_folder_and_says_how_much_is_allowed(int length, boolean anotherUser, int longest) {
        Target target = withStartFolderOf(length);

        InvalidProgramException refused = catchThrowableOfType(
                InvalidProgramException.class, () -> LaunchRequest.checkLength(target, anotherUser));

        assertThat(refused.part()).isEqualTo(ProgramPart.START_FOLDER);
        assertThat(refused.problem()).isEqualTo(ProgramProblem.START_FOLDER_TOO_LONG);
        assertThat(refused.parameters()).containsExactly(longest, length);
    }

    private static Target withStartFolderOf(int length) {
        return new Target(EXECUTABLE, "", "C:\\" + "x".repeat(length - 3));
    }

    /** Two quotes and a blank come in addition. */
    private static Target withCommandLineOf(int length) {
        Target target = new Target(EXECUTABLE, "x".repeat(length - EXECUTABLE.length() - 3), "C:\\");
        assertThat(target.commandLine()).hasSize(length);
        return target;
    }
}
