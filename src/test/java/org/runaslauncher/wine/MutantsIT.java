package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test that cannot fail proves nothing: each small fault, put into the product, must turn the tests under the rig red. */
class MutantsIT {
    private static final Path SOURCES =
            Path.of("src/main/java/org/runaslauncher").toAbsolutePath();

    private static WineComputer computer;
    private static WindowsRuntime runtime;

    @BeforeAll
    static void start() {
        computer = new WineComputer("mutants");
        Application application = new Application(Folders.WINE.resolve("mutants-app/app"));
        runtime = new WindowsRuntime(computer, application, Folders.WINE.resolve("mutants-rig"));
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not suspended          | windows/NewProcess | Kernel32.CREATE_SUSPENDED | 0 | WindowsProcessStarterRigTest",
                "no Unicode environment | windows/NewProcess | Kernel32.CREATE_UNICODE_ENVIRONMENT | 0 | WindowsProcessStarterRigTest",
                "name not split         | windows/SecondaryLogonStart | account.user(), | account.toString(), | WindowsProcessStarterRigTest",
                "no domain              | windows/SecondaryLogonStart | account.domain().orElse(null) | null | WindowsProcessStarterRigTest",
                "a domain for a UPN     | windows/SecondaryLogonStart | orElse(null) | orElse(\".\") | WindowsProcessStarterRigTest",
                "no application name    | windows/SecondaryLogonStart | logonFlags(user.logon()), process.target().executable() | logonFlags(user.logon()), null | WindowsProcessStarterRigTest",
                "window not asked for   | windows/NewProcess | target.window() != WindowState.NORMAL | false | WindowsProcessStarterRigTest",
                "no start folder        | windows/SecondaryLogonStart | process.target().startFolder() | null | WindowsProcessStarterRigTest",
                "profile not loaded     | windows/SecondaryLogonStart | WITH_PROFILE -> Advapi32.LOGON_WITH_PROFILE | WITH_PROFILE -> 0 | WindowsProcessStarterRigTest",
                "not for network only   | windows/SecondaryLogonStart | NETWORK_ONLY -> Advapi32.LOGON_NETCREDENTIALS_ONLY | NETWORK_ONLY -> Advapi32.LOGON_WITH_PROFILE | WindowsProcessStarterRigTest",
                "environments swapped   | windows/ProgramEnvironment | wanted.source() == Source.CALLER | wanted.source() != Source.CALLER | WindowsProcessStarterRigTest",
                "error read too late    | windows/SecondaryLogonStart | int error = Native.getLastError(); | org.runaslauncher.windows.win32.Kernel32.INSTANCE.GetFileAttributesW(\"C:\\\\nothing\"); int error = Native.getLastError(); | WindowsProcessStarterRigTest",
                "password NULL          | windows/SecondaryLogonStart | password, logonFlags | null, logonFlags | WindowsProcessStarterRigTest",
                "program not quoted     | program/Target | '\"' + executable + '\"' | executable | WindowsProcessStarterRigTest",
                "handles left open      | windows/WindowsProcess | Kernel32.INSTANCE.CloseHandle(process); | ; | WindowsProcessStarterRigTest",
                "ends nothing           | windows/WindowsProcess | Kernel32.INSTANCE.TerminateProcess(process, ENDED_BY_US); | ; | WindowsProcessStarterRigTest",
                "password not wiped     | launch/Password | characters.put(i, '\\0'); | ; | WindowsProcessStarterRigTest",
                "another level          | windows/RestrictedToken | Tokens.SAFER_LEVELID_NORMALUSER | 0x10000 | CurrentUserStartRigTest",
                "integrity not lowered  | windows/RestrictedToken | Tokens.SECURITY_MANDATORY_MEDIUM_RID | 0x3000 | CurrentUserStartRigTest",
                "nobody is asked        | windows/RunAsVerb | \"runas\" | \"open\" | WindowsElevationRigTest",
                "priority not passed    | windows/NewProcess | -> Kernel32.HIGH_PRIORITY_CLASS | -> 0 | SecondaryLogonStartRigTest",
                "block not sorted       | launch/EnvironmentVariables | upperCase(one.charAt(i)) - upperCase(other.charAt(i)) | upperCase(other.charAt(i)) - upperCase(one.charAt(i)) | SecondaryLogonStartRigTest",
                "audits rewritten       | windows/WindowsServiceChanges | permissions.sacl() == null | false | ServicePermissionsRigTest",
                "others' undo believed  | windows/RegistryKey | Guarded.REGISTRY_KEY::isSafe | x -> Guarded.REGISTRY_KEY != null | RegistryUndoStoreRigTest",
                "folder not looked into | windows/FolderGuard | areAllInsideSafe(absolute) | true | WindowsElevationRigTest",
                "does not wait          | windows/ServiceWait | while (isPending(status.dwCurrentState)) | while (state < 0) | WindowsServiceChangesRigTest",
                "no mark of deletion    | windows/WindowsServiceControl | value.getInt(0) == 1 | false | WindowsServiceControlRigTest",
            })
    void aFaultTurnsTheTestsRed(String name, String file, String code, String fault, String test) throws IOException {
        Path classes = mutant(name, file, code, fault);
        Command result = runtime.junit(List.of(classes), "--select-class", "org.runaslauncher.windows." + test);
        assertThat(result.output()).containsPattern("\\[\\s*[1-9]\\d* tests failed");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static Path mutant(String name, String file, String code, String fault) throws IOException {
        String source = Files.readString(SOURCES.resolve(file + ".java")).replaceAll("(?<=[,(])\\s+", " ");
        String flat = source.replaceAll("\\(\\s+", "(");
        assertThat(flat).as("the place of the fault").contains(code);
        Path folder = Folders.fresh(Folders.WINE.resolve("mutants-classes").resolve(name.replace(' ', '-')));
        Path mutated = folder.resolve(Path.of(file).getFileName() + ".java");
        Files.writeString(mutated, flat.replace(code, fault));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        mutated.toString());
        assertThat(compiled).as("javac").isZero();
        return folder;
    }
}
