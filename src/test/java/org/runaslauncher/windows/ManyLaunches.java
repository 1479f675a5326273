package org.runaslauncher.windows;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Identity;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.windows.win32.Userenv;

/**
 * Launches a program again and again, in every way by turns, and weighs this process before and after. Under Wine only: it looks at what
 * Linux says of the process.
 */
final class ManyLaunches {
    private static final Path REPORT = Path.of(System.getProperty("report.program", "report.exe"));

    /** The virtual machine fills its caches, and Wine its own. */
    private static final int FIRST_LAUNCHES = 100;

    private final Rig rig = Rig.ofThisProcess();
    private final Secret secret = Secret.random();
    private final WindowsServiceControl service = new WindowsServiceControl();
    private final Launcher launcher = new Launcher(
            new WindowsProcessStarter(Path.of(System.getProperty("application.folder", ""))),
            service,
            () -> Policies.NONE);

    /** @param open what the rig still counts as open, of everything that it has given out */
    record Weights(Footprint before, Footprint after, Map<String, String> open) {
        @Override
        public String toString() {
            return before + " -> " + after + ", open: " + open;
        }
    }

    /** The word is how many launches. */
    public static void main(String[] words) {
        int launches = Integer.parseInt(words[0]);
        long begin = System.nanoTime();
        Weights weights = new ManyLaunches().weigh(launches);
        System.out.printf("%d launches, %d s: %s%n", launches, (System.nanoTime() - begin) / 1_000_000_000, weights);
        System.exit(0);
    }

    Weights weigh(int launches) {
        rig.account("me", "CORP", secret, 0);
        launch(FIRST_LAUNCHES);
        Footprint before = Footprint.now();
        launch(launches);
        Footprint after = Footprint.now();
        rig.forgetTokenCalls();
        Userenv.INSTANCE.DestroyEnvironmentBlock(null);
        Map<String, String> open = rig.tokenCalls().get(0);
        open.keySet().removeIf(key -> !key.startsWith("open"));
        return new Weights(before, after, open);
    }

    /** Before each the service is looked at, as the window does. */
    private void launch(int times) {
        for (int i = 0; i < times; i++) {
            service.status();
            launchOnce(i);
            if (i % FIRST_LAUNCHES == 0) {
                rig.forgetTokenCalls();
            }
        }
    }

    private void launchOnce(int number) {
        Environment changed = new Environment(Source.ACCOUNT, Map.of("RIG_CHANGE", "x"));
        List<LaunchRequest> ways = List.of(
                request(user(secret.text()), Environment.OF_THE_ACCOUNT),
                request(user("wrong"), Environment.OF_THE_ACCOUNT),
                request(user(secret.text()), changed),
                request(user("wrong"), changed),
                request(user(secret.text()), Environment.OF_THE_CALLER),
                request(new CurrentUser(), changed),
                request(new CurrentUser(Access.RESTRICTED), Environment.OF_THE_ACCOUNT),
                request(new CurrentUser(Access.ELEVATED), Environment.OF_THE_ACCOUNT));
        int way = number % ways.size();
        boolean started = launcher.launch(ways.get(way), new LaunchAttempt(), () -> {})
                .match(whole -> true, () -> false, failed -> false);
        boolean expected = way != 1 && way != 3;
        if (started != expected) {
            throw new AssertionError("way " + way + (started ? " started" : " did not start") + " in launch " + number);
        }
        for (LaunchRequest unused : ways) {
            unused.identity().following().ifPresent(user -> user.password().close());
        }
    }

    private static LaunchRequest request(Identity identity, Environment environment) {
        Target target = new Target(REPORT.toString(), "", REPORT.getParent().toString());
        return new LaunchRequest(target, identity, new StartOptions(environment, Priority.NORMAL, false));
    }

    private static FollowingUser user(String typed) {
        try {
            return new FollowingUser(
                    AccountName.parse("CORP\\me"), Password.copyOf(CharBuffer.wrap(typed)), Logon.WITH_PROFILE, false);
        } catch (InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }
}
