package org.runaslauncher.program.about;

/** What is known of a file's digital signature. */
public enum Signature {
    /** The file is as its publisher signed it, and Windows trusts the publisher. */
    VALID,
    /** The file was changed after it was signed. */
    BROKEN,
    /** Whoever signed it is one of those that Windows or an administrator has declared untrustworthy. */
    DISTRUSTED,
    /** It is signed, but Windows does not trust whoever signed it: nobody vouches for him, or his certificate has expired. */
    NOT_TRUSTED,
    /** It has no signature, neither in itself nor in a catalog. */
    NONE,
    /** It could not be told. */
    UNKNOWN
}
