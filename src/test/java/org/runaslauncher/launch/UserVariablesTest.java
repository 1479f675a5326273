package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserVariablesTest {
    private static final String WINDOWS = "C:\\Windows";

    private static final EnvironmentVariables CALLERS = EnvironmentVariables.of(List.of(
            "=C:=C:\\Users\\me",
            "APPDATA=C:\\Users\\me\\AppData\\Roaming",
            "ChocolateyInstall=C:\\ProgramData\\chocolatey",
            "GOPATH=c:\\users\\ME\\go",
            "HOME=C:\\Users\\me",
            "HOMEDRIVE=H:",
            "HOMEPATH=\\",
            "HOMESHARE=\\\\server\\homes\\me",
            "LOCALAPPDATA=C:\\Users\\me\\AppData\\Local",
            "LOGONSERVER=\\\\DC1",
            "MEAL=C:\\Users\\mealtime",
            "OneDrive=C:\\Users\\me\\OneDrive",
            "OneDriveCommercial=C:\\Users\\me\\OneDrive - Corp",
            "Path=C:\\Users\\me\\bin;C:\\Windows\\System32",
            "SESSIONNAME=Console",
            "TEMP=C:\\Users\\me\\AppData\\Local\\Temp",
            "TMP=C:\\Users\\me\\AppData\\Local\\Temp",
            "USERDNSDOMAIN=CORP.EXAMPLE",
            "USERDOMAIN=CORP",
            "USERDOMAIN_ROAMINGPROFILE=CORP",
            "USERNAME=me",
            "USERPROFILE=C:\\Users\\me"));

    private static final UserVariables WITH_PROFILE =
            new UserVariables("me-admin", "PC7", Optional.of("D:\\Profiles\\me-admin"));
    private static final UserVariables WITHOUT = new UserVariables("me-admin", "PC7", Optional.empty());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "gone",
            value = {
                "=C:, gone, gone",
                "USERNAME, me-admin, me-admin",
                "USERDOMAIN, PC7, PC7",
                "USERPROFILE, D:\\Profiles\\me-admin, gone",
                "APPDATA, D:\\Profiles\\me-admin\\AppData\\Roaming, gone",
                "LOCALAPPDATA, D:\\Profiles\\me-admin\\AppData\\Local, gone",
                "TEMP, D:\\Profiles\\me-admin\\AppData\\Local\\Temp, C:\\Windows\\Temp",
                "TMP, D:\\Profiles\\me-admin\\AppData\\Local\\Temp, C:\\Windows\\Temp",
                "HOMEDRIVE, D:, gone",
                "HOMEPATH, \\Profiles\\me-admin, gone",
                "HOMESHARE, gone, gone",
                "LOGONSERVER, gone, gone",
                "USERDNSDOMAIN, gone, gone",
                "USERDOMAIN_ROAMINGPROFILE, gone, gone",
                "OneDrive, gone, gone",
                "OneDriveCommercial, gone, gone",
                "GOPATH, c:\\users\\ME\\go, gone",
                "HOME, C:\\Users\\me, gone",
                "MEAL, C:\\Users\\mealtime, C:\\Users\\mealtime",
                "Path, C:\\Users\\me\\bin;C:\\Windows\\System32, C:\\Users\\me\\bin;C:\\Windows\\System32",
                "SESSIONNAME, Console, Console",
                "ChocolateyInstall, C:\\ProgramData\\chocolatey, C:\\ProgramData\\chocolatey",
            })
    void the_callers_variables_lead_into_the_folders_of_the_user(String name, String withProfile, String without) {
        assertThat(WITH_PROFILE.putRight(CALLERS, WINDOWS).get(name)).isEqualTo(Optional.ofNullable(withProfile));
        assertThat(WITHOUT.putRight(CALLERS, WINDOWS).get(name)).isEqualTo(Optional.ofNullable(without));
    }

    @Test
    void a_caller_without_a_profile_loses_nothing_else() {
        EnvironmentVariables right = WITHOUT.putRight(EnvironmentVariables.of(List.of("A=", "B=x")), WINDOWS);
        assertThat(right.get("A")).contains("");
        assertThat(right.get("B")).contains("x");
    }

    @Test
    void a_profile_on_no_drive_has_no_home_drive() {
        EnvironmentVariables right =
                new UserVariables("u", "D", Optional.of("\\\\server\\profiles\\u")).putRight(CALLERS, WINDOWS);
        assertThat(right.get("USERPROFILE")).contains("\\\\server\\profiles\\u");
        assertThat(right.get("HOMEDRIVE")).isEmpty();
        assertThat(right.get("HOMEPATH")).isEmpty();
    }

    @Test
    void only_the_folders_of_the_accounts_own_variables_are_put_right() {
        EnvironmentVariables own = EnvironmentVariables.of(
                List.of("LOGONSERVER=\\\\DC2", "USERPROFILE=C:\\Users\\Default", "USERNAME=me-admin"));
        assertThat(WITH_PROFILE.withFolders(own).get("USERPROFILE")).contains("D:\\Profiles\\me-admin");
        assertThat(WITH_PROFILE.withFolders(own).get("LOGONSERVER")).contains("\\\\DC2");
        assertThat(WITHOUT.withFolders(own).block()).isEqualTo(own.block());
    }

    @Test
    void what_somebody_changed_comes_last() {
        EnvironmentVariables changed = WITH_PROFILE.putRight(CALLERS, WINDOWS).with(Map.of("temp", "E:\\T"));
        assertThat(changed.get("TEMP")).contains("E:\\T");
    }
}
