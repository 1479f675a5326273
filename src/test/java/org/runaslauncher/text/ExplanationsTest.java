package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Requests;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.ProgramPart;
import org.runaslauncher.program.ProgramProblem;
import org.runaslauncher.seclogon.Readiness;

class ExplanationsTest {
    private static final String UNRESOLVED = "(?s).*\\{\\d.*";
    private static final SystemError ERROR = new SystemError("CreateProcessWithLogonW", 4711, "Windows’ text.");

    private final LaunchRequest request = Requests.asAlice("secret");

    @ParameterizedTest
    @EnumSource
    void every_failure_has_whole_sentences(Failure failure) {
        Explanation explanation = Explanations.of(new Failed(failure, ERROR, request));

        assertThat(explanation.happened()).endsWith(".").doesNotMatch(UNRESOLVED);
        assertThat(explanation.advice()).matches("(?s).*[.)]").doesNotMatch(UNRESOLVED);
        assertThat(explanation.happened() + explanation.advice()).doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource
    void every_failure_names_what_its_text_promises(Failure failure) {
        String key = "failure." + failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Explanation explanation = Explanations.of(new Failed(failure, ERROR, request));

        assertNames(Messages.get(key + ".happened"), explanation.happened());
        assertNames(Messages.get(key + ".advice"), explanation.advice());
    }

    private static void assertNames(String pattern, String sentence) {
        assertThat(sentence.contains("C:\\Windows\\regedit.exe")).isEqualTo(pattern.contains("{0}"));
        assertThat(sentence.contains("CORP\\alice")).isEqualTo(pattern.contains("{1}"));
        assertThat(sentence.contains("“C:\\Windows\\System32”")).isEqualTo(pattern.contains("{2}"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_LOGON_SERVERS",
                "ACCOUNT_RESTRICTION",
                "EMPTY_PASSWORD",
                "INVALID_LOGON_HOURS",
                "INVALID_WORKSTATION",
                "PASSWORD_EXPIRED",
                "ACCOUNT_DISABLED",
                "NO_SUCH_DOMAIN",
                "LOGON_TYPE_NOT_GRANTED",
                "ACCOUNT_EXPIRED",
                "PASSWORD_MUST_CHANGE",
                "ACCOUNT_LOCKED_OUT"
            })
    void a_failure_of_the_account_names_it(Failure failure) {
        assertThat(Explanations.of(new Failed(failure, ERROR, request)).happened())
                .contains("CORP\\alice");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PROGRAM_NOT_FOUND",
                "PATH_NOT_FOUND",
                "ACCESS_DENIED",
                "NETWORK_PATH_NOT_FOUND",
                "NOT_AN_EXECUTABLE",
                "WRONG_MACHINE_TYPE",
                "ELEVATION_REQUIRED",
                "ELEVATION_REQUIRED_OF_CURRENT_USER",
                "APP_ALIAS_NOT_AVAILABLE",
                "SIDE_BY_SIDE",
                "BLOCKED_BY_POLICY",
                "LOADER_MISSING_DLL",
                "LOADER_MISSING_FUNCTION",
                "LOADER_INITIALIZATION",
                "LOADER_BAD_IMAGE",
                "UNKNOWN"
            })
    void a_failure_of_the_program_names_it(Failure failure) {
        assertThat(Explanations.of(new Failed(failure, ERROR, request)).happened())
                .contains("C:\\Windows\\regedit.exe");
    }

    @ParameterizedTest
    @EnumSource
    void only_what_concerns_the_service_blames_it_and_no_sentence_names_a_function(Failure failure) {
        Explanation explanation = Explanations.of(new Failed(failure, ERROR, request));
        String sentences = explanation.happened() + explanation.advice();

        boolean concernsService =
                failure.isAboutService() || failure == Failure.CALLER_IS_THE_SYSTEM || failure == Failure.BAD_STUB_DATA;
        assertThat(sentences.contains("Secondary Logon")).isEqualTo(concernsService);
        assertThat(sentences.contains("Show the service")).isIn(failure.isAboutService(), false);
        assertThat(sentences).doesNotContainPattern("Create(Process|Env)|LogonUser|ShellExecute|LoadUser|ResumeThread");
    }

    @Test
    void a_start_folder_that_cannot_be_entered_is_named() {
        assertThat(Explanations.of(new Failed(Failure.START_FOLDER, ERROR, request))
                        .happened())
                .contains("C:\\Windows\\System32");
    }

    @Test
    void a_code_without_a_word_of_its_own_is_shown_with_function_number_and_Windows_text() {
        assertThat(Explanations.of(new Failed(Failure.UNKNOWN, ERROR, request)).technical())
                .isEqualTo("CreateProcessWithLogonW: error 4711. Windows’ text.");
    }

    @ParameterizedTest(name = "{0}, {1}, [{2}]: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CreateProcessW | 1234567    | ~~                 | CreateProcessW: error 1234567
            CreateProcessW | 193        | %1 isn't {0} valid | CreateProcessW: error 193. C:\\Windows\\regedit.exe isn't {0} valid
            ~~             | 0xC0000135 | ~~                 | Exit code 0xC0000135
            ~~             | 0x0000007F | ~~                 | Exit code 0x0000007F
            """)
    void the_technical_line_tells_what_Windows_answered(String function, String code, String text, String line) {
        SystemError error = new SystemError(function, Long.decode(code).intValue(), text);

        assertThat(Explanations.of(new Failed(Failure.UNKNOWN, error, request)).technical())
                .isEqualTo(line);
    }

    @Test
    void a_failure_as_the_current_user_names_no_account() {
        Failed failed = new Failed(Failure.ACCESS_DENIED, ERROR, Requests.asCurrentUser());

        assertThat(Explanations.of(failed).happened()).contains("C:\\Windows\\regedit.exe");
    }

    @Test
    void a_fault_of_our_own_says_on_one_line_what_it_was() {
        Explanation explanation = Explanations.ofFault(new IllegalStateException("inner text"));

        assertThat(explanation.happened()).startsWith("Run As Launcher itself failed");
        assertThat(explanation.advice()).isNotBlank();
        assertThat(explanation.technical()).isEqualTo("java.lang.IllegalStateException: inner text");
    }

    @Test
    void a_fault_of_our_own_is_traced_to_its_root_and_leaves_room_for_the_buttons() {
        Exception root = new IllegalArgumentException("x".repeat(1_000));

        assertThat(Explanations.ofFault(new IllegalStateException("outside", root))
                        .technical())
                .startsWith("java.lang.IllegalArgumentException: xxx")
                .endsWith("x…")
                .hasSize(401);
    }

    @Test
    void a_text_of_Windows_leaves_room_for_the_buttons_however_long_it_is() {
        SystemError error = new SystemError("CreateProcessWithLogonW", 4711, "a line\n".repeat(10_000));

        Explanation explanation = Explanations.of(new Failed(Failure.UNKNOWN, error, Requests.asAlice("any")));

        assertThat(explanation.happened() + explanation.advice() + explanation.technical())
                .hasSizeLessThan(2_000)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_state_of_the_service_has_words(Readiness readiness) {
        assertThat(Explanations.of(readiness)).isNotBlank().doesNotMatch(UNRESOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CORP\\", "\\alice", "a\\b\\c", "a/b", "...", "a\u0000b", "a*b", "a{0}b;"})
    void every_refused_account_name_has_a_sentence(String typed) {
        InvalidAccountNameException refused =
                catchThrowableOfType(InvalidAccountNameException.class, () -> AccountName.parse(typed));

        assertThat(Explanations.of(refused)).isNotBlank().doesNotMatch(UNRESOLVED);
    }

    @Test
    void a_refused_account_name_is_explained_with_what_was_found() {
        InvalidAccountNameException tooLong =
                catchThrowableOfType(InvalidAccountNameException.class, () -> AccountName.parse("u".repeat(257)));
        InvalidAccountNameException star =
                catchThrowableOfType(InvalidAccountNameException.class, () -> AccountName.parse("a*"));

        assertThat(Explanations.of(tooLong)).contains("257").contains("256");
        assertThat(Explanations.of(star)).endsWith("*");
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_of_a_program_has_a_sentence(ProgramProblem problem) {
        InvalidProgramException refused =
                new InvalidProgramException(ProgramPart.PROGRAM, problem, "C:\\first", "C:\\second");

        assertThat(Explanations.of(refused)).isNotBlank().doesNotMatch(UNRESOLVED);
    }

    @Test
    void a_refused_program_is_explained_with_what_was_found() {
        InvalidProgramException folder = new InvalidProgramException(
                ProgramPart.PROGRAM, ProgramProblem.FOLDER_MISSING, "Z:\\a\\x.exe", "Z:\\a");
        InvalidProgramException length =
                new InvalidProgramException(ProgramPart.ARGUMENTS, ProgramProblem.COMMAND_LINE_TOO_LONG, 1023, 1500);

        assertThat(Explanations.of(folder)).endsWith("Z:\\a");
        assertThat(Explanations.of(length)).contains("1500").contains("1023");
    }
}
