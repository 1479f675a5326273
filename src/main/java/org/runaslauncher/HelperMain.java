package org.runaslauncher;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.elevation.Elevation;
import org.runaslauncher.elevation.HelperAnswer;
import org.runaslauncher.elevation.HelperWords;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.Messages;
import org.runaslauncher.windows.ParentConsole;
import org.runaslauncher.windows.RegistrySettingsStore;
import org.runaslauncher.windows.RegistryUndoStore;
import org.runaslauncher.windows.WindowsElevation;
import org.runaslauncher.windows.WindowsServiceChanges;
import org.runaslauncher.windows.WindowsServiceControl;

/**
 * The elevated helper: carries out the one remedy that its one word names, and answers with its exit code. It trusts nothing that a process
 * without elevation could have written: no other argument, no variable, no setting of the user, and no folder but one that only
 * administrators can write.
 */
public final class HelperMain {
    private HelperMain() {}

    public static void main(String[] words) {
        System.exit(HelperAnswer.encode(outcome(List.of(words))));
    }

    private static RepairOutcome outcome(List<String> words) {
        try {
            ApplicationFolder.useOnlyItsNatives();
            Optional<Remedy> remedy = HelperWords.parse(words);
            if (remedy.isPresent()) {
                return carryOut(remedy.get());
            }
            tellWhoeverTypedThis();
            return RepairOutcome.of(RepairResult.WRONG_WORDS);
        } catch (Throwable e) {
            // Nobody sees what an elevated process prints. The answer is all that arrives.
            return new RepairOutcome(RepairResult.BROKEN, ServiceFunction.NONE, kind(e));
        }
    }

    /** Our own window never says anything wrong. */
    private static void tellWhoeverTypedThis() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            ParentConsole.print(Messages.get("repair.wrong-words.happened", HelperWords.SWITCH)
                    + '\n'
                    + Messages.get("repair.wrong-words.advice")
                    + '\n');
        }
    }

    /** What a report can be told apart by. */
    private static int kind(Throwable fault) {
        if (fault instanceof LinkageError) {
            return 1;
        }
        return fault instanceof RuntimeException ? 2 : 3;
    }

    private static RepairOutcome carryOut(Remedy remedy) {
        Elevation elevation = new WindowsElevation(ApplicationFolder.path());
        if (!elevation.isElevated()) {
            return RepairOutcome.of(RepairResult.NOT_ADMINISTRATOR);
        }
        if (!elevation.isFolderSafe()) {
            return RepairOutcome.of(RepairResult.UNSAFE_FOLDER);
        }
        // The user who asked may be another one than the administrator whom this process runs as.
        if (new StoredSettings(new RegistrySettingsStore())
                .policiesOfTheMachine()
                .forbidServiceChanges()) {
            return RepairOutcome.of(RepairResult.FORBIDDEN);
        }
        Repair repair = new Repair(new WindowsServiceControl(), new WindowsServiceChanges(), new RegistryUndoStore());
        return repair.carryOut(remedy);
    }
}
