package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.seclogon.SecurityDescriptor;

class OpenToUsersTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            D:(A;;FA;;;BU),                                      true
            D:(A;;0x1200a9;;;BU)(A;;FA;;;SY),                    true
            D:(A;;0x1200a9;;;WD),                                true
            D:(A;;0x1200a9;;;AU),                                true
            D:(A;;GRGX;;;BU),                                    true
            D:(A;;GA;;;BU),                                      true
            D:(A;;FR;;;BU)(A;;FX;;;WD),                          true
            D:NO_ACCESS_CONTROL,                                 true
            D:,                                                  false
            D:(A;;FA;;;SY)(A;;FA;;;BA),                          false
            D:(A;;FA;;;S-1-5-21-1-2-3-1001)(A;;FA;;;SY),         false
            D:(A;;FR;;;BU),                                      false
            D:(A;;FX;;;BU),                                      false
            D:(A;OICIIO;FA;;;BU),                                false
            D:(D;;FR;;;BU)(A;;FA;;;WD),                          false
            D:(A;;FA;;;WD)(D;;FR;;;BU),                          true
            D:(D;;FA;;;S-1-5-21-1-2-3-1001)(A;;FA;;;BU),         true
            """)
    void isOpenIfUsersMayReadAndRunIt(String sddl, boolean open) throws Exception {
        assertThat(OpenToUsers.is(SecurityDescriptor.parse(sddl))).isEqualTo(open);
    }
}
