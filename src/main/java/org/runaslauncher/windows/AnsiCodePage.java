package org.runaslauncher.windows;

import com.sun.jna.Native;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * The code page that programs of this computer write when they do not write Unicode. It is that of the system's language: the code page of this
 * process (GetACP, and with it Java's native encoding) is UTF-8, because RunAsLauncher.exe asks for it.
 */
final class AnsiCodePage {
    private static final Charset MOST_FREQUENT = Charset.forName("windows-1252");
    private static final String UTF_8 = "65001";
    private static final int LONGEST = 8;

    private AnsiCodePage() {}

    static Charset charset() {
        char[] number = new char[LONGEST];
        int length = Kernel32.INSTANCE.GetLocaleInfoEx(
                Kernel32.LOCALE_NAME_SYSTEM_DEFAULT, Kernel32.LOCALE_IDEFAULTANSICODEPAGE, number, number.length);
        return length > 0 ? charset(Native.toString(number)) : MOST_FREQUENT;
    }

    /** Languages that never had a code page have 0. */
    static Charset charset(String number) {
        if (number.equals(UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return Stream.of("windows-" + number, "MS" + number, "x-windows-" + number, "Cp" + number)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(MOST_FREQUENT);
    }
}
