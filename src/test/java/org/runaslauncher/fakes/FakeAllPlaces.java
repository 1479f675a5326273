package org.runaslauncher.fakes;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runaslauncher.integration.AllPlaces;
import org.runaslauncher.integration.UserPlaces;

/** Other users in memory. */
public final class FakeAllPlaces implements AllPlaces {
    public final Map<String, UserPlaces> others = new LinkedHashMap<>();
    public boolean administrator = true;
    public boolean undo = true;

    @Override
    public boolean isAdministrator() {
        return administrator;
    }

    @Override
    public Map<String, UserPlaces> others() {
        return others;
    }

    @Override
    public void deleteUndo() throws IOException {
        undo = false;
    }
}
