package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.SettingsStore;

/** In the registry, where Group Policy writes policies too. Numbers are of type REG_DWORD, texts of REG_SZ, lists of REG_MULTI_SZ. */
public final class RegistrySettingsStore implements SettingsStore {
    static final String POLICIES = "Software\\Policies\\Run As Launcher";

    @Override
    public boolean isReadable(Place place) {
        return values(place).isReadable();
    }

    @Override
    public OptionalInt number(Place place, String name) {
        return values(place).number(name);
    }

    @Override
    public Optional<String> text(Place place, String name) {
        return values(place).text(name);
    }

    @Override
    public Optional<List<String>> texts(Place place, String name) {
        return values(place).texts(name);
    }

    @Override
    public void setNumber(String name, int number) throws IOException {
        UserSettings.VALUES.setNumber(name, number);
    }

    @Override
    public void setText(String name, String text) throws IOException {
        UserSettings.VALUES.setText(name, text);
    }

    private static RegistryValues values(Place place) {
        return switch (place) {
            case MACHINE_POLICY -> new RegistryValues(WinReg.HKEY_LOCAL_MACHINE, POLICIES);
            case USER_POLICY -> new RegistryValues(WinReg.HKEY_CURRENT_USER, POLICIES);
            case USER -> UserSettings.VALUES;
        };
    }
}
