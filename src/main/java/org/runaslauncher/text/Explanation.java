package org.runaslauncher.text;

/**
 * What happened and what to do about it.
 *
 * @param happened one sentence, in plain words
 * @param advice what the user can do; may be several sentences
 * @param technical function, number and Windows' own text, for whoever has to look it up; may be empty
 */
public record Explanation(String happened, String advice, String technical) {}
