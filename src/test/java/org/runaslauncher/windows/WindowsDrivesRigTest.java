package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.program.Drives.Meaning;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.rig.Rig;

/** Letters that the rig knows; H: and the share behind it are there as the computer of these tests was given them. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsDrivesRigTest {
    private final WindowsDrives drives = new WindowsDrives();
    private final WindowsProgramFiles files = new WindowsProgramFiles();
    private final Rig rig = Rig.ofThisProcess();

    @Test
    void aFileOnAConnectedLetterIsTheOneOnItsShare() throws Exception {
        rig.say("drive=H:|network|\\\\server\\share|CORP\\me");
        assertThat(drives.meaningOf('H')).contains(new Meaning("\\\\server\\share", true));
        assertThat(drives.meaningOf('h')).contains(new Meaning("\\\\server\\share", true));
        Path file = Files.writeString(Path.of("H:\\a b ü.msc"), "on the share");
        assertThat(files.kindOf(file.toString())).isEqualTo(Kind.FILE);
        assertThat(files.kindOf("\\\\server\\share\\a b ü.msc")).isEqualTo(Kind.FILE);
        assertThat(files.kindOf("\\\\server\\share")).isEqualTo(Kind.FOLDER);
        assertThat(files.read("\\\\server\\share\\a b ü.msc", 100)).isEqualTo("on the share".getBytes());
        Files.delete(Path.of("\\\\server\\share\\a b ü.msc"));
        assertThat(files.kindOf(file.toString())).isEqualTo(Kind.MISSING);
    }

    @Test
    void theUserOfAConnectionIsTold() {
        rig.say("drive=H:|network|\\\\server\\share|CORP\\me")
                .say("drive=I:|network|\\\\other\\share|me")
                .say("drive=R:|remembered|\\\\server\\remembered");
        assertThat(drives.connectedAs("\\\\server\\share")).contains("CORP\\me");
        assertThat(drives.connectedAs("\\\\other\\share")).contains("me");
        assertThat(drives.connectedAs("\\\\server\\remembered")).isEmpty();
        assertThat(drives.connectedAs("\\\\nobody\\share")).isEmpty();
    }

    @Test
    void aConnectionOfTheCurrentUserIsNoneWithOtherCredentials() {
        String own = new WindowsAccountDirectory().currentUser();
        rig.say("drive=H:|network|\\\\server\\share|" + own.toUpperCase(Locale.ROOT))
                .say("drive=I:|network|\\\\other\\share|" + own.substring(own.indexOf('\\') + 1));
        assertThat(own).contains("\\");
        assertThat(drives.connectedAs("\\\\server\\share")).isEmpty();
        assertThat(drives.connectedAs("\\\\other\\share")).isEmpty();
    }

    @Test
    void aRememberedConnectionIsOne() {
        rig.say("drive=R:|remembered|\\\\server\\remembered");
        assertThat(drives.meaningOf('R')).contains(new Meaning("\\\\server\\remembered", true));
    }

    @Test
    void aNameLongerThanUsualIsTold() {
        String share = "\\\\server\\" + "s".repeat(500);
        rig.say("drive=H:|network|" + share + "|" + "d".repeat(250) + "\\" + "u".repeat(250));
        assertThat(drives.meaningOf('H')).contains(new Meaning(share, true));
        assertThat(drives.connectedAs(share))
                .hasValueSatisfying(name -> assertThat(name).hasSize(501));
    }

    @Test
    void substitutedFoldersAreFollowed() {
        rig.say("drive=H:|network|\\\\server\\share|me")
                .say("drive=S:|folder|H:\\folder")
                .say("drive=T:|folder|C:\\windows")
                .say("drive=U:|folder|\\\\server\\share\\b")
                .say("drive=V:|folder|T:\\system32");
        assertThat(drives.meaningOf('S')).contains(new Meaning("\\\\server\\share\\folder", true));
        assertThat(drives.meaningOf('T')).contains(new Meaning("C:\\windows", false));
        assertThat(drives.meaningOf('U')).contains(new Meaning("\\\\server\\share\\b", false));
        assertThat(drives.meaningOf('V')).contains(new Meaning("C:\\windows\\system32", false));
    }

    @Test
    void aFolderThatIsReallySubstitutedIsSeen() {
        assertThat(Substitution.define("N:", "C:\\windows")).isTrue();
        try {
            assertThat(drives.meaningOf('n')).contains(new Meaning("C:\\windows", false));
        } finally {
            assertThat(Substitution.remove("N:", "C:\\windows")).isTrue();
        }
        assertThat(drives.meaningOf('N')).isEmpty();
    }

    @Test
    void aDiskStandsForItself() {
        assertThat(drives.meaningOf('C')).isEmpty();
        assertThat(drives.meaningOf('Q')).isEmpty();
    }
}
