package org.runaslauncher.program.about;

/** What whoever starts a program has to know of where it comes from: one thing, the worst first. */
public enum Trust {
    /** The file was changed after it was signed. */
    CHANGED(true),
    /** Its signer was declared untrustworthy. */
    DISTRUSTED(true),
    /** Its name, or that of what leads to it, does not read as it is. */
    MISLEADING_NAME(true),
    /** It comes from its publisher. */
    VERIFIED(false),
    /** Somebody signed it whom this computer does not trust: no worse than not signed at all. */
    NOT_TRUSTED(false),
    /** Nobody vouches for it. Most programs that companies write for themselves are like that. */
    UNKNOWN(false);

    private final boolean warning;

    Trust(boolean warning) {
        this.warning = warning;
    }

    /** @param file its whole path */
    public static Trust of(String file, Signature signature) {
        return of(VisibleName.ofPath(file), signature);
    }

    /** @see VisibleName#of(String, String) */
    public static Trust of(String file, String picked, Signature signature) {
        return of(VisibleName.of(file, picked), signature);
    }

    private static Trust of(VisibleName name, Signature signature) {
        if (signature == Signature.BROKEN) {
            return CHANGED;
        }
        if (signature == Signature.DISTRUSTED) {
            return DISTRUSTED;
        }
        if (name.misleading()) {
            return MISLEADING_NAME;
        }
        return switch (signature) {
            case VALID -> VERIFIED;
            case NOT_TRUSTED -> NOT_TRUSTED;
            default -> UNKNOWN;
        };
    }

    /** Whether something is wrong. What is only not known is not. */
    public boolean isWarning() {
        return warning;
    }
}
