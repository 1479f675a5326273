package org.runaslauncher.realwindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.ui.RunAsForm;
import org.runaslauncher.ui.SwingTest;

/** Somebody types the name and the password of another account into the window; the program itself says as whom it runs. */
@Tag("changes-this-pc")
@ExtendWith({ThrowAwayMachine.class, SwingTest.class})
class FollowingUserIT {
    private static final String SYSTEM_FOLDER = System.getenv("SystemRoot") + "\\System32\\";

    private final char[] password = RandomPassword.characters();
    private LocalAccount account;
    private SharedFolder folder;
    private RealDialog dialog;

    @BeforeEach
    void open() throws IOException {
        account = LocalAccount.create(password);
        account.allowLogon();
        folder = SharedFolder.create();
        folder.letWrite(account.fullName());
        String arguments = "/d /c " + SYSTEM_FOLDER + "whoami.exe > \"" + folder.answerFile() + '"';
        dialog = new RealDialog(new RunAsForm(SYSTEM_FOLDER + "cmd.exe", true, "", arguments, "", RunOptions.DEFAULT));
    }

    @AfterEach
    void restore() {
        LocalAccount created = account;
        SharedFolder used = folder;
        RealDialog opened = dialog;
        // From last to first, each whatever becomes of the others; one that was never made is null, which is skipped.
        try (created;
                used;
                opened) {
            Arrays.fill(password, '\0');
        }
    }

    @Test
    void theProgramRunsAsTheAccountThatWasTyped() {
        dialog.typeUser(account.name());
        dialog.typePasswordAndEnter(password);
        assertThat(dialog.outcome()).isEqualTo("STARTED");
        assertThat(folder.awaitAnswer()).isEqualToIgnoringCase(account.fullName());
    }

    @Test
    void aWrongPasswordIsExplainedAndStartsNothing() {
        dialog.typeUser(account.name());
        dialog.typePasswordAndEnter(RandomPassword.characters());
        assertThat(dialog.outcome())
                .startsWith("The user name or the password is wrong.")
                .contains("CreateProcessWithLogonW", "1326");
        assertThat(folder.path()).isEmptyDirectory();
    }
}
