package org.runaslauncher.program.link;

/** The bits of LinkFlags (MS-SHLLINK 2.1.1), from the lowest on; two that MS-SHLLINK leaves out have the name of SHELL_LINK_DATA_FLAGS. */
enum LinkFlag {
    HAS_LINK_TARGET_ID_LIST,
    HAS_LINK_INFO,
    HAS_NAME,
    HAS_RELATIVE_PATH,
    HAS_WORKING_DIR,
    HAS_ARGUMENTS,
    HAS_ICON_LOCATION,
    IS_UNICODE,
    /** What the LinkInfo says is not to be used. */
    FORCE_NO_LINK_INFO,
    HAS_EXP_STRING,
    RUN_IN_SEPARATE_PROCESS,
    UNUSED_1,
    HAS_DARWIN_ID,
    RUN_AS_USER,
    HAS_EXP_ICON,
    NO_PIDL_ALIAS,
    /** Prefers the name on the network to the local one. MS-SHLLINK: unused. */
    FORCE_UNC_NAME,
    RUN_WITH_SHIM_LAYER,
    FORCE_NO_LINK_TRACK,
    ENABLE_TARGET_METADATA,
    DISABLE_LINK_PATH_TRACKING,
    DISABLE_KNOWN_FOLDER_TRACKING,
    DISABLE_KNOWN_FOLDER_ALIAS,
    ALLOW_LINK_TO_LINK,
    UNALIAS_ON_SAVE,
    /** The path with environment variables goes before the ID list, which is the order here anyway. */
    PREFER_ENVIRONMENT_PATH,
    KEEP_LOCAL_ID_LIST_FOR_UNC_TARGET,
    /** Not in MS-SHLLINK. */
    PERSIST_VOLUME_ID_RELATIVE;

    long bit() {
        return 1L << ordinal();
    }
}
