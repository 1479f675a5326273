package org.runaslauncher.realwindows;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The guard of a test class, before anything else of it runs: nobody wants these changes on a PC that is kept. */
final class ThrowAwayMachine implements BeforeAllCallback {
    private static final String PROPERTY = "throw-away-machine";

    @Override
    public void beforeAll(ExtensionContext context) {
        require();
    }

    /** To be called before anything is changed. */
    static void require() {
        String refusal = refusal(System.getProperty("os.name"), System.getProperty(PROPERTY));
        if (!refusal.isEmpty()) {
            throw new IllegalStateException(refusal);
        }
    }

    /** Why the tests may not run; empty if they may. */
    static String refusal(String system, String property) {
        if (!system.startsWith("Windows")) {
            return "These tests create an account of Windows, and this is " + system + ". Nothing was changed.";
        }
        if (!"yes".equals(property)) {
            return "These tests create and delete an account on this computer. Run them only on a machine that is thrown away,"
                    + " and say so: -D" + PROPERTY + "=yes. Nothing was changed.";
        }
        return "";
    }
}
