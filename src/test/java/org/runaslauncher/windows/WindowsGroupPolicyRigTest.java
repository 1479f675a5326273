package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.fleet.SecurityTemplate;

/** Where nothing knows of Group Policy, as under Wine, and with templates as Windows leaves them behind. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsGroupPolicyRigTest {
    private static final Path TEMPLATES = PolicyTemplates.folder(SystemFolders.windows());

    @Test
    @Timeout(20)
    void unknownIsSaidSoon() {
        assertThat(new WindowsGroupPolicy().get()).isEqualTo(GroupPolicy.UNKNOWN);
    }

    @Test
    void theAnswerIsKept() throws Exception {
        WindowsGroupPolicy policy = new WindowsGroupPolicy();
        assertThat(policy.get()).isEqualTo(GroupPolicy.UNKNOWN);
        Files.createDirectories(TEMPLATES);
        try {
            Path template = TEMPLATES.resolve("gpt00000.dom");
            Files.write(template, new SecurityTemplate(StartType.DISABLED, null).bytes());
            assertThat(policy.get()).isEqualTo(GroupPolicy.UNKNOWN);
            assertThat(new WindowsGroupPolicy().get()).isEqualTo(GroupPolicy.MANAGES);
            Files.delete(template);
            assertThat(new WindowsGroupPolicy().get()).isEqualTo(GroupPolicy.DOES_NOT_MANAGE);
        } finally {
            Files.delete(TEMPLATES);
        }
    }
}
