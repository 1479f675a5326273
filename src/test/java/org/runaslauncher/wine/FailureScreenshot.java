package org.runaslauncher.wine;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes a picture of the screen of a test class when one of its tests fails. */
record FailureScreenshot(java.util.function.Supplier<Display> display) implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            display.get().screenshot("failed-" + test.getRequiredTestMethod().getName());
        }
    }
}
