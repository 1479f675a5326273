package org.runaslauncher.text;

/**
 * What happened and what to do about it.
 *
 * @param happened one sentence, in plain words
 * @param advice what the user can do; may be several sentences
 * @param technical function, number and Windows' own text, for whoever has to look it up; may be empty
 */
public record Explanation(String happened, String advice, String technical) {
    /** The same with something else to look up or to type. */
    public Explanation withTechnical(String other) {
        return new Explanation(happened, advice, other);
    }

    /** The same with another advice. */
    public Explanation withAdvice(String other) {
        return new Explanation(happened, other, technical);
    }
}
