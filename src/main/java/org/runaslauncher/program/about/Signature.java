package org.runaslauncher.program.about;

/** What is known of a file's digital signature. */
public enum Signature {
    /** The file is as its publisher signed it, and Windows trusts the publisher. */
    VALID,
    /** The file was changed after it was signed. */
    BROKEN,
    /** It is signed, but Windows does not trust whoever signed it. */
    NOT_TRUSTED,
    /** It has no signature, neither in itself nor in a catalog. */
    NONE,
    /** It could not be told. */
    UNKNOWN
}
