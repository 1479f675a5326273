package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.ProgramFiles.Kind;

class FileErrorsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "3, FOLDER_MISSING, path not found",
        "15, FOLDER_MISSING, invalid drive",
        "267, FOLDER_MISSING, a file where a folder should be",
        "5, REFUSED, access denied",
        "32, FILE, in use",
        "65, REFUSED, network access denied",
        "86, REFUSED, wrong network password",
        "1219, REFUSED, connected with another name",
        "1272, REFUSED, guests are not let in",
        "1326, REFUSED, wrong user name or password",
        "1331, REFUSED, our account is disabled there",
        "1385, REFUSED, our account may not log on there",
        "21, UNREACHABLE, nothing in the drive",
        "53, UNREACHABLE, no such server",
        "55, UNREACHABLE, the share has gone",
        "59, UNREACHABLE, unexpected network error",
        "64, UNREACHABLE, the connection has gone",
        "67, UNREACHABLE, no such share",
        "121, UNREACHABLE, no answer in time",
        "1203, UNREACHABLE, no network takes the path",
        "1222, UNREACHABLE, no network",
        "1231, UNREACHABLE, network unreachable",
        "1232, UNREACHABLE, host unreachable",
        "1311, UNREACHABLE, no server for the logon",
        "123, MISSING, not a name",
        "161, MISSING, not a path",
        "206, MISSING, too long",
        "31, FOLDER_MISSING, anything else"
    })
    void what_a_code_means(int code, Kind expected, String what) {
        assertThat(FileErrors.kindOf(code)).as(what).isEqualTo(expected);
    }
}
