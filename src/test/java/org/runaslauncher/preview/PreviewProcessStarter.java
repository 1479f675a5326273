package org.runaslauncher.preview;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.runaslauncher.fakes.FakeProcessStarter;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.ProcessStarter;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** Lets a start end as the user name says. The README has the list of names. */
final class PreviewProcessStarter implements ProcessStarter {
    private static final Pattern CODE = Pattern.compile("\\d{1,9}|0x[0-9A-Fa-f]{1,8}");
    private static final long FIRST_EXIT_CODE = 0xC0000000L;

    private final FakeServiceControl service;
    private final Supplier<String> typedUserName;
    private final Duration slowLogon;

    /** @param typedUserName what stands in the user field, which a start as the current user does not come with */
    PreviewProcessStarter(FakeServiceControl service, Supplier<String> typedUserName, Duration slowLogon) {
        this.service = service;
        this.typedUserName = typedUserName;
        this.slowLogon = slowLogon;
    }

    @Override
    public SuspendedProcess start(LaunchRequest request) throws StartException {
        FakeProcessStarter starter = new FakeProcessStarter();
        service.beAsInstalled();
        String name = userName(request);
        switch (name) {
            case "slow" -> starter.holdLogonFor(slowLogon);
            case "stopped" -> {
                service.set(ServiceState.STOPPED, StartType.MANUAL);
                service.permissions = FakeServiceControl.UPGRADED;
                starter.failWith(5);
            }
            case "closed" -> {
                request.identity().following().ifPresent(user -> user.password().close());
                throw new StartException(
                        Failure.FOLDER_CLOSED_TO_OTHERS, new SystemError("ShellExecuteExW", 5, "Access is denied."));
            }
            case "fault" -> starter.breakWith(new IllegalStateException("a fault that the preview was asked for"));
            default -> {
                if (CODE.matcher(name).matches()) {
                    fail(starter, name);
                }
            }
        }
        return starter.start(request);
    }

    private void fail(FakeProcessStarter starter, String name) {
        long code = name.startsWith("0x") ? Long.parseLong(name.substring(2), 16) : Long.parseLong(name);
        if (code >= FIRST_EXIT_CODE) {
            starter.childEndsAtOnceWith(code);
        } else {
            starter.failWith((int) code);
            showInService((int) code);
        }
    }

    /** So that the line about the service does not contradict the explanation. */
    private void showInService(int code) {
        switch (code) {
            case 1053, 1068 -> {
                service.set(ServiceState.STOPPED, StartType.MANUAL);
                service.startFailsWith = code;
            }
            case 1069 -> {
                service.set(ServiceState.STOPPED, StartType.MANUAL);
                service.account = "CORP\\svc";
                service.startFailsWith = code;
            }
            case 1058 -> service.set(ServiceState.STOPPED, StartType.DISABLED);
            case 1060 -> service.set(ServiceState.MISSING, StartType.UNKNOWN);
            default -> {}
        }
    }

    /** Without a domain, so that {@code CORP\1326} and {@code 1326@corp.example} are names too. */
    private String userName(LaunchRequest request) {
        String name = request.identity()
                .following()
                .map(FollowingUser::account)
                .map(Object::toString)
                .orElseGet(typedUserName);
        return name.substring(name.lastIndexOf('\\') + 1)
                .replaceFirst("@.*", "")
                .strip();
    }
}
