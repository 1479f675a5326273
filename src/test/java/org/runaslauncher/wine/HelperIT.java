package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.elevation.HelperAnswer;
import org.runaslauncher.elevation.HelperWords;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** The elevated helper, started as anybody could start it. */
class HelperIT {
    private static final String UNDO_KEY = "HKLM\\SOFTWARE\\Run As Launcher\\Undo";

    /** The fault of KB 977513: users may not start it. */
    private static final String FAULTY = "O:SYG:SYD:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;FA;;;BA)(A;;CCLCSWLOCRRC;;;IU)";

    private static WineComputer computer;
    private static Application application;

    private Rig rig;

    @BeforeAll
    static void start() {
        computer = new WineComputer("helper");
        application = new Application(Folders.WINE.resolve("helper-app/app"));
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) throws IOException {
        rig = new Rig(Folders.fresh(Folders.WINE
                .resolve("helper-rig")
                .resolve(test.getTestMethod().orElseThrow().getName())));
        rig.permissions(FAULTY);
    }

    @AfterEach
    void forget() {
        computer.wine("reg", "delete", UNDO_KEY, "/f");
        computer.wine("net", "stop", "seclogon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "RESET-PERMISSIONS",
                "reset-permissions ",
                "reset-permissions start",
                "C:\\file.txt",
                "D:(A;;GA;;;WD)",
                "-Djava.class.path=C:\\",
                "@file"
            })
    void wrongWordsChangeNothing(String words) throws Exception {
        List<String> line = new ArrayList<>(List.of(HelperWords.SWITCH));
        if (words.equals("reset-permissions start")) {
            line.addAll(List.of("reset-permissions", "start"));
        } else if (!words.isEmpty()) {
            line.add(words);
        }
        assertThat(run(Map.of(), line)).isEqualTo(RepairOutcome.of(RepairResult.WRONG_WORDS));
        assertNothingHasChanged();
    }

    @Test
    void whoeverTypesWrongWordsIsToldSo() {
        String output = computer.wine(
                        Map.of(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder())),
                        Folders.withRig(application.executable(), Stream.of(HelperWords.SWITCH, "nonsense")))
                .output();
        assertThat(output).contains("it does not do. Nothing was changed.");
    }

    @Test
    void aStandardUserIsRefused() throws Exception {
        assertThat(run(Rig.STANDARD_USER, "reset-permissions"))
                .isEqualTo(RepairOutcome.of(RepairResult.NOT_ADMINISTRATOR));
        assertNothingHasChanged();
    }

    @Test
    void aFolderThatOthersCanWriteIsRefused() throws Exception {
        rig.say("file-security=O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;BU)");
        assertThat(run(Map.of(), "reset-permissions")).isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_FOLDER));
        assertNothingHasChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jvm.options", "run-as-launcher.jar", "lib", "native\\jnidispatch.dll", "runtime\\lib\\modules"})
    void oneFileThatOthersCanWriteIsEnough(String name) throws Exception {
        rig.say("file-security-of="
                + Folders.windows(application.folder().resolve(name.replace('\\', '/')))
                + "|O:BAG:SYD:(A;;FA;;;BA)(A;;0x2;;;BU)");
        assertThat(run(Map.of(), "reset-permissions")).isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_FOLDER));
        assertNothingHasChanged();
    }

    @Test
    void permissionsAreResetAndPutBack() throws Exception {
        SecurityDescriptor before = SecurityDescriptor.parse(FAULTY);

        assertThat(run(Map.of(), "reset-permissions")).isEqualTo(RepairOutcome.DONE);
        assertThat(isAsExpected(stored(), DefaultPermissions.DACL)).isTrue();
        assertThat(computer.wine("net", "stop", "seclogon").exitCode())
                .as("it was started")
                .isZero();

        assertThat(run(Map.of(), "undo")).isEqualTo(RepairOutcome.DONE);
        assertThat(isAsExpected(stored(), before)).isTrue();
        assertThat(run(Map.of(), "undo")).isEqualTo(RepairOutcome.of(RepairResult.NOTHING_TO_UNDO));
    }

    @Test
    void auditingIsResetToo() throws Exception {
        assertThat(run(Map.of(), "reset-permissions-and-auditing")).isEqualTo(RepairOutcome.DONE);
        assertThat(stored().sacl()).isEqualTo(DefaultPermissions.WITH_AUDITING.sacl());
        assertThat(stored().owner()).isEqualTo(SecurityDescriptor.parse(FAULTY).owner());
    }

    @Test
    void theStartTypeIsSetAndPutBack() throws Exception {
        assertThat(run(Map.of(), "set-start-type-automatic")).isEqualTo(RepairOutcome.DONE);
        assertThat(startType()).contains("0x2");
        assertThat(run(Map.of(), "undo")).isEqualTo(RepairOutcome.DONE);
        assertThat(startType()).contains("0x3");
    }

    @Test
    void whatWouldGiveTheServiceAwayIsNotPutBack() throws Exception {
        assertThat(run(Map.of(), "set-start-type-automatic")).isEqualTo(RepairOutcome.DONE);
        computer.setRegistry(UNDO_KEY, "Permissions", "REG_SZ", "D:(A;;GA;;;WD)");
        assertThat(run(Map.of(), "undo")).isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_TO_UNDO));
        assertThat(rig.permissions().orElseThrow()).isEqualTo(FAULTY);
    }

    @Test
    void whatTheUserHasWrittenDoesNotCount() throws Exception {
        String key = UNDO_KEY.replace("HKLM", "HKCU");
        computer.setRegistry(key, "StartType", "REG_DWORD", "4");
        Map<String, String> environment = Map.of(
                // Whoever takes these does not start.
                "JAVA_TOOL_OPTIONS", "-XX:NoSuchOption",
                "JDK_JAVA_OPTIONS", "-XX:NoSuchOption",
                "_JAVA_OPTIONS", "-XX:NoSuchOption",
                "CLASSPATH", "C:\\");
        assertThat(run(environment, "undo")).isEqualTo(RepairOutcome.of(RepairResult.NOTHING_TO_UNDO));
        assertNothingHasChanged();
    }

    /** The user's own policies may be those of somebody else than the administrator who agreed. */
    @Test
    void thePolicyOfTheComputerCountsAndNoneOfTheUser() throws Exception {
        computer.setRegistry("HKCU\\" + RegistryPolicies.KEY, "ForbidServiceRepair", "REG_DWORD", "1");
        computer.setRegistry("HKLM\\" + RegistryPolicies.KEY, "ForbidServiceRepair", "REG_DWORD", "1");
        try {
            assertThat(run(Map.of(), "reset-permissions")).isEqualTo(RepairOutcome.of(RepairResult.FORBIDDEN));
            assertNothingHasChanged();
            computer.wine("reg", "delete", "HKLM\\" + RegistryPolicies.KEY, "/f")
                    .mustSucceed();
            assertThat(run(Map.of(), "start")).isEqualTo(RepairOutcome.DONE);
        } finally {
            RegistryPolicies.forgetAll(computer);
        }
    }

    @Test
    void aRefusalOfWindowsIsToldWithFunctionAndCode() throws Exception {
        rig.say("start-fails=1068");
        assertThat(run(Map.of(), "start"))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.START, 1068));
    }

    private void assertNothingHasChanged() {
        assertThat(rig.permissions().orElseThrow()).isEqualTo(FAULTY);
        assertThat(startType()).contains("0x3");
        assertThat(computer.wine("reg", "query", UNDO_KEY).exitCode()).isNotZero();
        assertThat(computer.wine("net", "stop", "seclogon").exitCode())
                .as("it was not started")
                .isNotZero();
    }

    private RepairOutcome run(Map<String, String> environment, String word) throws IOException {
        return run(environment, List.of(HelperWords.SWITCH, word));
    }

    // By way of a batch file: of an exit code only the lowest byte gets out of Wine.
    private RepairOutcome run(Map<String, String> environment, List<String> words) throws IOException {
        Path batch = rig.folder().resolve("run.bat");
        String quoted = Stream.of(Folders.withRig(application.executable(), words.stream()))
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
        Files.writeString(batch, "@" + quoted + "\r\n@echo code=%ERRORLEVEL%\r\n");

        Map<String, String> all = new HashMap<>(environment);
        all.put(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder()));
        String output = computer.wine(all, "cmd", "/c", Folders.windows(batch)).output();
        Matcher code = Pattern.compile("code=(-?\\d+)").matcher(output);
        assertThat(code.find()).as(output).isTrue();
        return HelperAnswer.decode(Integer.parseInt(code.group(1)));
    }

    private SecurityDescriptor stored() throws Exception {
        return SecurityDescriptor.parse(rig.permissions().orElseThrow());
    }

    private static String startType() {
        return computer.wine("reg", "query", "HKLM\\SYSTEM\\CurrentControlSet\\Services\\seclogon", "/v", "Start")
                .output();
    }

    private static boolean isAsExpected(SecurityDescriptor now, SecurityDescriptor expected) {
        return PermissionTable.compare(now, expected).isAsExpected();
    }
}
