package org.runaslauncher.fakes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runaslauncher.elevation.Elevation;
import org.runaslauncher.elevation.ElevationException;
import org.runaslauncher.elevation.HelperAnswer;
import org.runaslauncher.elevation.HelperWords;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.repair.Repair;

/** Elevation whose helper works on a fake service, as an administrator, while somebody else asks. */
public final class FakeElevation implements Elevation {
    public volatile boolean elevated;
    public volatile boolean folderSafe = true;

    /** The Win32 code that the elevation fails with; 0 for one that works. */
    public volatile int failsWith;

    /** Between the question and the user's answer. */
    public final Gate gate = new Gate();

    /** The words that the helper was started with. */
    public final List<String> words = new CopyOnWriteArrayList<>();

    private final FakeServiceControl service;
    private final Repair repair;

    public FakeElevation(FakeServiceControl service, Repair repair) {
        this.service = service;
        this.repair = repair;
    }

    @Override
    public boolean isElevated() {
        return elevated;
    }

    @Override
    public boolean isFolderSafe() {
        return folderSafe;
    }

    @Override
    public int runHelper(String word) throws ElevationException {
        words.add(word);
        gate.pass();
        if (failsWith != 0) {
            throw new ElevationException(failsWith);
        }
        AccessToken caller = service.caller;
        service.caller = FakeServiceControl.ADMINISTRATOR;
        try {
            return HelperAnswer.encode(
                    repair.carryOut(HelperWords.parse(List.of(word)).orElseThrow()));
        } finally {
            service.caller = caller;
        }
    }
}
