package org.runaslauncher.elevation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.seclogon.SecurityDescriptor;

class GuardedTest {
    private static final String TRUSTED_INSTALLER = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";

    /** As Windows gives them to C:\Program Files and to what lies in it. */
    private static final String PROGRAM_FILES = "O:" + TRUSTED_INSTALLER + "G:SYD:PAI(A;;FA;;;" + TRUSTED_INSTALLER
            + ")(A;CIIO;GA;;;" + TRUSTED_INSTALLER + ")(A;;0x1301bf;;;SY)(A;OICIIO;GA;;;SY)(A;;0x1301bf;;;BA)"
            + "(A;OICIIO;GA;;;BA)(A;;0x1200a9;;;BU)(A;OICIIO;GXGR;;;BU)(A;OICIIO;GA;;;CO)(A;;0x1200a9;;;AC)";

    /** The root of the system's drive, where everybody may add folders. */
    private static final String DRIVE = "O:" + TRUSTED_INSTALLER + "G:SYD:PAI(A;OICIIO;SDGXGWGR;;;AU)(A;;LC;;;AU)"
            + "(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (A;;0x1200a9;;;BU) | true  | true  | false
                    (A;;KR;;;BU)       | true  | true  | true
                    (A;;GXGR;;;WD)     | true  | true  | true
                    (A;;0x2;;;BU)      | false | true  | false
                    (A;;0x4;;;BU)      | false | true  | false
                    (A;;0x20;;;BU)     | true  | true  | false
                    (A;;0x40;;;BU)     | false | false | true
                    (A;;0x100;;;BU)    | false | true  | true
                    (A;;SD;;;BU)       | false | false | false
                    (A;;WD;;;AU)       | false | false | false
                    (A;;WO;;;WD)       | false | false | false
                    (A;;GW;;;BU)       | false | true  | false
                    (A;;GA;;;BU)       | false | false | false
                    (A;;FA;;;BU)       | false | false | false
                    (A;;FA;;;S-1-5-21-1-2-3-1001) | false | false | false
                    (A;;FA;;;DA)       | false | false | false
                    (A;;FA;;;LS)       | false | false | false
                    (A;;FA;;;CO)       | false | false | false
                    (A;OICIIO;FA;;;BU) | true  | true  | true
                    (D;;FA;;;BU)       | true  | true  | true
                    (D;;FA;;;BU)(A;;FA;;;BU) | false | false | false
                    (XA;;FA;;;WD;(WIN://ISMULTISESSIONSKU)) | false | false | false
                    (OA;;FA;;;WD)      | false | false | false
                    (A;;FA;;;BA)       | true  | true  | true
                    (A;;FA;;;SY)       | true  | true  | true
                    """)
    void what_others_may(String entry, boolean application, boolean above, boolean key) throws Exception {
        SecurityDescriptor descriptor = SecurityDescriptor.parse("O:BAD:" + entry);

        assertThat(Guarded.APPLICATION.isSafe(descriptor)).isEqualTo(application);
        assertThat(Guarded.FOLDER_ABOVE.isSafe(descriptor)).isEqualTo(above);
        assertThat(Guarded.REGISTRY_KEY.isSafe(descriptor)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "O:BAD:, true",
        "O:SYD:, true",
        "O:" + TRUSTED_INSTALLER + "D:, true",
        "O:S-1-5-21-1-2-3-500D:, false",
        "O:LAD:, false",
        "O:BUD:, false",
        "D:, false",
        "O:BA, false",
        "O:BAD:NO_ACCESS_CONTROL, false"
    })
    void owners_and_lists_that_are_not_there(String sddl, boolean safe) throws Exception {
        for (Guarded guarded : Guarded.values()) {
            assertThat(guarded.isSafe(SecurityDescriptor.parse(sddl))).isEqualTo(safe);
        }
    }

    @Test
    void windows_own_folders() throws Exception {
        assertThat(Guarded.APPLICATION.isSafe(SecurityDescriptor.parse(PROGRAM_FILES)))
                .isTrue();
        assertThat(Guarded.FOLDER_ABOVE.isSafe(SecurityDescriptor.parse(PROGRAM_FILES)))
                .isTrue();
        assertThat(Guarded.FOLDER_ABOVE.isSafe(SecurityDescriptor.parse(DRIVE))).isTrue();
        assertThat(Guarded.APPLICATION.isSafe(SecurityDescriptor.parse(DRIVE))).isFalse();
    }
}
