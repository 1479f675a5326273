package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.fakes.FakeAccountDirectory;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.ui.FormCheck.Checked;

class FormCheckTest {
    private final FormCheck check = new FormCheck(
            new TargetFinder(FakeWindows.around(new FakeProgramFiles())),
            new AccountSource(new FakeAccountDirectory(), new FakeHistory(), () -> ""));

    @Test
    void finds_target_and_account_of_a_form_without_problems() throws Exception {
        Checked checked = check.check(form("regedit", "CORP\\alice", "/m", ""));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.found().target()).isEqualTo(new Target("C:\\Windows\\regedit.exe", "/m", "C:\\Windows"));
        assertThat(checked.account()).isEqualTo(AccountName.parse("CORP\\alice"));
    }

    @ParameterizedTest(name = "[{0}] as [{1}] with [{2}] in [{3}]: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~        | alice | ~~      | ~~               | PROGRAM
            none.exe  | alice | ~~      | ~~               | PROGRAM
            reg*      | alice | ~~      | ~~               | PROGRAM
            ~reg\1~ | alice | ~~      | ~~               | PROGRAM
            regedit   | ~~    | ~~      | ~~               | USER
            regedit   | a/b   | ~~      | ~~               | USER
            regedit   | alice | ~a\1b~ | ~~               | ARGUMENTS
            regedit   | alice | ~~      | C:\\none         | START_FOLDER
            regedit   | alice | ~~      | C:\\Win*         | START_FOLDER
            regedit   | alice | ~~      | ~C:\\Win\1~   | START_FOLDER
            """)
    void puts_the_sentence_next_to_the_field_that_it_speaks_of(
            String program, String user, String arguments, String startFolder, Field field) {
        Checked checked = check.check(form(program, user, arguments, startFolder));

        assertThat(checked.problems()).containsOnlyKeys(field);
    }

    @ParameterizedTest(name = "{0}, another user: {1}")
    @CsvSource({"998, true, false", "999, true, true", "999, false, false"})
    void knows_that_another_user_s_command_line_must_be_shorter(int length, boolean anotherUser, boolean tooLong) {
        RunAsForm form = new RunAsForm("regedit", anotherUser, "alice", "x".repeat(length), "", RunOptions.DEFAULT);

        assertThat(check.check(form).problems().containsKey(Field.ARGUMENTS)).isEqualTo(tooLong);
    }

    @Test
    void speaks_of_program_and_user_at_once_in_the_order_of_the_fields() {
        assertThat(check.check(form("", "", "", "")).problems().keySet()).containsExactly(Field.PROGRAM, Field.USER);
    }

    @Test
    void asks_for_no_name_for_the_current_user() {
        RunAsForm form = new RunAsForm("regedit", false, "", "", "", RunOptions.DEFAULT);

        assertThat(check.check(form).problems()).isEmpty();
    }

    private static RunAsForm form(String program, String user, String arguments, String startFolder) {
        return new RunAsForm(program, true, user, arguments, startFolder, RunOptions.DEFAULT);
    }
}
