package org.runaslauncher.launch;

/** The clipboard, as a place that a password is pasted from. Implemented in {@code windows}: Java's own clipboard makes Strings. */
public interface PasswordClipboard {
    /** The first line of the text that lies there; empty where there is no text. May take a while: another program can hold it open. */
    Password firstLine();
}
