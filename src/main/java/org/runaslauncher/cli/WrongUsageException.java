package org.runaslauncher.cli;

/** The command line cannot be understood. The message is a sentence for the user. */
public final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String sentence) {
        super(sentence);
    }
}
