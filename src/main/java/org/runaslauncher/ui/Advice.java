package org.runaslauncher.ui;

import java.util.Optional;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.seclogon.Severity;

/**
 * What is said about a program before it is started.
 *
 * @param alternative what a button offers instead
 */
record Advice(Severity severity, String sentence, Optional<Alternative> alternative) {}
