package org.runaslauncher.text;

/**
 * What is said of a program above its path. One line each; the words of the file in it are the file's own, and no markup.
 *
 * @param title what it is
 * @param detail who made it and which version it is, or what is wrong with it
 * @param warning whether the detail is a warning
 */
public record AboutText(String title, String detail, boolean warning) {}
