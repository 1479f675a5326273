package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.program.Drives;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Mpr;

/**
 * Asks the object manager, and for what is no local disk the network providers. {@code QueryDosDeviceW} never waits for another computer.
 * {@code WNetGetConnectionW} is answered from what the providers have noted about connections; that none of them asks the server is
 * documented nowhere, and {@code WNetGetUserW} for a share may ask it.
 */
public final class WindowsDrives implements Drives {
    private static final int USUAL_LENGTH = 260;

    @Override
    public Optional<Meaning> meaningOf(char letter) {
        return DosDevice.resolve(letter, WindowsDrives::device, WindowsDrives::connection);
    }

    @Override
    public Optional<String> connectedAs(String share) {
        return answer((buffer, length) -> Mpr.INSTANCE.WNetGetUserW(share, buffer, length))
                .filter(name -> !name.isEmpty() && !isOurs(name));
    }

    /** Windows tells it with or without the domain. */
    private static boolean isOurs(String name) {
        String own = new WindowsAccountDirectory().currentUser();
        return name.equalsIgnoreCase(own)
                || name.indexOf('\\') < 0
                        && own.toLowerCase(Locale.ROOT).endsWith('\\' + name.toLowerCase(Locale.ROOT));
    }

    private static String device(char letter) {
        return WideAnswer.upToZero(buffer -> Kernel32.INSTANCE.QueryDosDeviceW(letter + ":", buffer, buffer.length));
    }

    /** Also one that is remembered and not connected now. */
    private static Optional<String> connection(char letter) {
        return answer((buffer, length) -> Mpr.INSTANCE.WNetGetConnectionW(letter + ":", buffer, length))
                .filter(name -> name.startsWith("\\\\"));
    }

    private interface Function {
        int call(char[] buffer, IntByReference length);
    }

    private static Optional<String> answer(Function function) {
        char[] buffer = new char[USUAL_LENGTH];
        IntByReference length = new IntByReference(buffer.length);
        int error = function.call(buffer, length);
        if (error == WinError.ERROR_MORE_DATA && length.getValue() > buffer.length) {
            buffer = new char[length.getValue()];
            error = function.call(buffer, length);
        }
        boolean told = error == WinError.NO_ERROR || error == WinError.ERROR_CONNECTION_UNAVAIL;
        return told ? Optional.of(Native.toString(buffer)) : Optional.empty();
    }
}
