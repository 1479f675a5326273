package org.runaslauncher.seclogon.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.Descriptors;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.StartType;

class RepairScriptsTest {
    private final RepairScripts scripts = new RepairScripts(StartType.MANUAL, DefaultPermissions.DACL);
    private final List<String> all = List.of(scripts.detect(), scripts.discover(), scripts.remediate());

    @Test
    void contain_all_that_they_need() {
        assertThat(all).allSatisfy(script -> assertThat(script)
                .contains("$service = 'seclogon'\r\n")
                .contains("$startType = 'Manual'\r\n$startValue = 3\r\n")
                .contains("$permissions = '" + DefaultPermissions.DACL + "'\r\n")
                .doesNotContainPattern("@[A-Z_]+@")
                .doesNotContain("Import-Module", "ConvertFrom-SddlString")
                .matches(Pattern.compile("(?:[ -~]*\r\n)+")));
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC, Automatic, 2", "MANUAL, Manual, 3", "DISABLED, Disabled, 4"})
    void set_the_start_type_by_its_name_and_look_for_its_number(StartType startType, String name, int number) {
        assertThat(new RepairScripts(startType, DefaultPermissions.WITH_AUDITING).remediate())
                .contains("$startType = '" + name + "'\r\n$startValue = " + number + "\r\n")
                .contains("$permissions = '" + DefaultPermissions.WITH_AUDITING + "'\r\n");
    }

    @Test
    void end_with_0_or_1_and_nothing_else() {
        assertThat(List.of(scripts.detect(), scripts.remediate())).allSatisfy(script -> {
            assertThat(exitCodes(script)).contains("0", "1").containsOnly("0", "1");
            assertThat(script).endsWith("exit 1\r\n");
        });
    }

    @Test
    void always_end_with_0_for_Configuration_Manager_which_takes_anything_else_for_a_failure_to_look() {
        assertThat(exitCodes(scripts.discover())).containsOnly("0");
        assertThat(scripts.discover())
                .contains("# Always ends with 0")
                .containsSubsequence("try {", "} catch {", "Write-Output \"Not compliant: ", "exit 0")
                .endsWith("exit 0\r\n");
    }

    @Test
    void look_in_the_same_way_for_both_products() {
        assertThat(code(scripts.discover()))
                .isEqualTo(code(scripts.detect()).replace("exit 1", "exit 0"))
                .contains("Write-Output 'Compliant'");
        assertThat(scripts.detect()).contains("Intune").doesNotContain("Configuration Manager");
        assertThat(scripts.discover()).contains("Configuration Manager").doesNotContain("Intune");
    }

    @Test
    void change_nothing_when_they_only_look() {
        assertThat(List.of(scripts.detect(), scripts.discover())).allSatisfy(script -> assertThat(script)
                .contains("sdshow")
                .doesNotContain("sdset", "Set-Service", "Stop-Service", "Start-Service", "Set-ItemProperty"));
    }

    @Test
    void repair_in_the_order_of_the_article_and_look_again() {
        assertThat(scripts.remediate())
                .containsSubsequence(
                        "@(Get-Faults).Count -eq 0",
                        "Stop-Service -Name $service",
                        "& $sc sdset $service $permissions",
                        "if ($LASTEXITCODE -ne 0)",
                        "Set-Service -Name $service -StartupType $startType",
                        "Start-Service -Name $service",
                        "$faults = @(Get-Faults)",
                        "exit 0");
    }

    @Test
    void start_a_service_again_that_they_stopped_and_could_not_repair() {
        assertThat(scripts.remediate())
                .containsSubsequence(
                        "$stopped = $false",
                        "$stopped = $true",
                        "Stop-Service -Name $service -Force",
                        "& $sc sdset",
                        "$faults = @(Get-Faults)",
                        "} catch {",
                        "Write-Output \"Not repaired: ",
                        "if ($stopped) { Start-Again }",
                        "exit 1")
                .containsSubsequence(
                        "function Start-Again {",
                        "try {",
                        "if ((Get-StartValue) -ne $disabled) { Start-Service -Name $service }",
                        "} catch {",
                        "Write-Output \"Not started again: ");
    }

    @Test
    void do_not_stop_a_service_that_could_not_be_started_again() {
        assertThat(scripts.remediate())
                .contains("if ($running -and ((Get-StartValue) -ne $disabled)) {")
                .contains("$disabled = 4\r\n");
    }

    @Test
    void leave_a_service_running_that_ran_unless_it_is_to_be_disabled() {
        assertThat(scripts.remediate())
                .containsSubsequence(
                        "if ($startValue -eq $disabled) {",
                        "Stop-Service -Name $service -Force",
                        "} elseif ($running -or ($startType -eq 'Automatic')) {",
                        "Start-Service -Name $service");
    }

    @Test
    void compare_rights_with_the_same_generic_ones_and_flags_as_the_product() {
        assertThat(all).allSatisfy(script -> assertThat(script)
                .contains("[int]::MinValue) -ne 0) { $rights = $rights -bor " + hex("GR"))
                .contains("0x40000000) -ne 0) { $rights = $rights -bor " + hex("GW"))
                .contains("0x20000000) -ne 0) { $rights = $rights -bor " + hex("GX"))
                .contains("0x10000000) -ne 0) { $rights = $rights -bor " + hex("GA"))
                .contains("RawSecurityDescriptor")
                .doesNotContain("$sddl -eq", "$sddl -ne"));
    }

    @Test
    void compare_the_most_and_the_least_that_entries_with_conditions_can_come_to() {
        assertThat(all).allSatisfy(script -> assertThat(script)
                .containsSubsequence(
                        "$allows = $ace.AceQualifier -eq 'AccessAllowed'",
                        "if ($ace.IsCallback -and ($allows -ne $most)) { continue }",
                        "} elseif ($allows -and (-not $partly)) {",
                        "$true, $false | ForEach-Object { Get-Differences $sddl $_ }")
                .doesNotContain("-not $ace.IsCallback"));
    }

    @ParameterizedTest
    @EnumSource(value = StartType.class, names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void have_every_parenthesis_and_quotation_mark_twice(StartType startType) {
        RepairScripts filled = new RepairScripts(startType, DefaultPermissions.WITH_AUDITING);

        assertThat(List.of(filled.detect(), filled.discover(), filled.remediate()))
                .allSatisfy(script -> assertThat(unbalanced(script)).isEmpty());
    }

    private static List<String> exitCodes(String script) {
        return Pattern.compile("exit (\\S+)")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String code(String script) {
        return script.replaceAll("(?m)^\\s*#.*$", "");
    }

    private static String hex(String generic) {
        return "0x%X }"
                .formatted(ServiceRight.maskOf(
                        Descriptors.parse("D:(A;;" + generic + ";;;WD)").rightsOf(AccessToken.STANDARD_USER)));
    }

    /** What is open at the end, or closed without having been opened; quoted texts and comments do not count. */
    private static Deque<Character> unbalanced(String script) {
        Deque<Character> open = new ArrayDeque<>();
        String code = code(script).replaceAll("'[^'\r\n]*'", "").replaceAll("\"[^\"\r\n]*\"", "");
        code.chars().filter(c -> "(){}[]'\"".indexOf(c) >= 0).forEach(c -> {
            int closing = ")}]".indexOf(c);
            if (closing >= 0 && !open.isEmpty() && open.peek() == "({[".charAt(closing)) {
                open.pop();
            } else {
                open.push((char) c);
            }
        });
        return open;
    }
}
