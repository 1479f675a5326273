package org.runaslauncher.integration;

/** Why there may be no entry in Explorer's menus. */
public enum Prohibition {
    /** A policy of ours says so. */
    POLICY,
    /** Windows' policy {@code HideRunAsVerb}: programs should offer no entry of their own either. */
    RUN_AS_HIDDEN,
    /** Windows' own entry "Run as different user" is suppressed ({@code SuppressionPolicy}), as security guides of authorities ask for. */
    RUN_AS_SUPPRESSED
}
