package org.runaslauncher.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.Identity;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.Requests;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.settings.Policies;

/** The names that the README lists, and what they do. */
class PreviewUserNamesTest {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String NO_PASSWORD = "with no password";
    private static final String CURRENT_USER = "*Current user*";
    private static final Duration SLOW = Duration.ofMillis(50);

    /** For these a preview has nothing to look at, or no organization. */
    private static final EnumSet<Failure> FOUND_OUT_BY_LOOKING = EnumSet.of(
            Failure.FORBIDDEN,
            Failure.RULES_UNREADABLE,
            Failure.FORBIDDEN_ELEVATION,
            Failure.FORBIDDEN_KIND,
            Failure.PROGRAM_NOT_OPEN,
            Failure.MAYBE_BLOCKED_BY_POLICY,
            Failure.CALLER_IS_THE_SYSTEM,
            Failure.OTHER_SERVICE,
            Failure.LOGON_FAILURE_OF_PRINCIPAL,
            Failure.LOGON_FAILURE_OF_ONLINE_ACCOUNT,
            Failure.LOGON_FAILURE_ON_THIS_COMPUTER,
            Failure.BUILT_IN_ADMINISTRATOR,
            Failure.LOADER_NO_DESKTOP);

    private final FakeServiceControl service = new FakeServiceControl();

    @Test
    void the_README_has_one_name_for_each_failure() throws IOException {
        List<Failure> failures = new ArrayList<>();
        List<String> started = new ArrayList<>();
        for (String cell : namesInTheReadme()) {
            NAME.matcher(cell).results().map(found -> found.group(1)).forEach(name -> start(name, cell)
                    .ifPresentOrElse(failures::add, () -> started.add(name)));
        }

        assertThat(failures).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(FOUND_OUT_BY_LOOKING));
        assertThat(started).containsExactly("slow");
    }

    @ParameterizedTest
    @CsvSource({
        "CORP\\1326, LOGON_FAILURE",
        "1326@corp.example, LOGON_FAILURE_OF_PRINCIPAL",
        "12, UNKNOWN",
        "0xC0000134, "
    })
    void a_number_is_an_error_code_with_or_without_a_domain(String name, Failure expected) {
        assertThat(start(name, "")).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "CORP\\alice", "alice1326", "1326a", "1234567890"})
    void any_other_name_works(String name) {
        assertThat(start(name, "")).isEmpty();
    }

    @Test
    void a_slow_logon_takes_its_time() {
        long begin = System.nanoTime();
        start("slow", "");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(SLOW);
    }

    @ParameterizedTest
    @CsvSource({"1058, DISABLED", "1060, MISSING", "stopped, NOT_STARTABLE", "1069, WRONG_ACCOUNT", "1326, READY"})
    void the_service_is_as_the_explanation_says_until_the_next_start(String name, Readiness expected) {
        start(name, "");
        assertThat(service.snapshot().readiness()).isEqualTo(expected);

        start("alice", "");
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.READY);
    }

    /** What a name leads to; what the README writes beside it tells how else the window has to be filled in. */
    private Optional<Failure> start(String name, String cell) {
        Identity identity = cell.contains(CURRENT_USER)
                ? new CurrentUser()
                : followingUser(name, cell.contains(NO_PASSWORD) ? "" : "any");
        LaunchRequest request = new LaunchRequest(Requests.asCurrentUser().target(), identity);
        Launcher launcher =
                new Launcher(new PreviewProcessStarter(service, () -> name, SLOW), service, () -> Policies.NONE);
        try {
            return launcher.launch(request, new LaunchAttempt(), () -> {})
                    .match(started -> Optional.empty(), Optional::empty, failed -> Optional.of(failed)
                            .map(Failed::failure));
        } catch (IllegalStateException fault) {
            return Optional.of(Failure.INTERNAL);
        }
    }

    private static FollowingUser followingUser(String name, String password) {
        try {
            AccountName account = AccountName.parse(name);
            return new FollowingUser(account, Password.copyOf(CharBuffer.wrap(password)), Logon.WITH_PROFILE, false);
        } catch (InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }

    /** The left cells of the table in the section about the preview. */
    private static List<String> namesInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("\n## Preview\n")).split("\n## ", 3)[1];
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[1])
                .toList();
    }
}
