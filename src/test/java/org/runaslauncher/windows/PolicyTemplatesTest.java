package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.fleet.SecurityTemplate;

class PolicyTemplatesTest {
    private static final SecurityTemplate OURS = new SecurityTemplate(StartType.MANUAL, null);

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThere() {
        assertThat(PolicyTemplates.look(folder.resolve("missing"))).isEqualTo(GroupPolicy.UNKNOWN);
    }

    @Test
    void templatesWithoutTheService() throws IOException {
        assertThat(PolicyTemplates.look(folder)).isEqualTo(GroupPolicy.DOES_NOT_MANAGE);
        Files.writeString(folder.resolve("gpt00000.inf"), "[Service General Setting]\n\"Spooler\",4,\"\"\n");
        Files.write(folder.resolve("tmpgptfl.inf"), OURS.bytes());
        assertThat(PolicyTemplates.look(folder)).isEqualTo(GroupPolicy.DOES_NOT_MANAGE);
    }

    @Test
    void oneTemplateWithItInEitherEncoding() throws IOException {
        Files.writeString(folder.resolve("gpt00000.inf"), "[Version]\n");
        Files.write(folder.resolve("gpt00001.dom"), OURS.bytes());
        assertThat(PolicyTemplates.look(folder)).isEqualTo(GroupPolicy.MANAGES);
        Files.write(folder.resolve("gpt00001.dom"), OURS.text().getBytes(StandardCharsets.ISO_8859_1));
        assertThat(PolicyTemplates.look(folder)).isEqualTo(GroupPolicy.MANAGES);
    }
}
