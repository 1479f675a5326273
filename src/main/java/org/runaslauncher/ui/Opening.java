package org.runaslauncher.ui;

import java.util.List;

/**
 * What the window opens with.
 *
 * @param form what is filled in
 * @param files picked files; with several the user chooses one
 * @param mayBeCommandLine whether the program in the form may be a whole command line that came as one word
 */
public record Opening(RunAsForm form, List<String> files, boolean mayBeCommandLine) {}
