package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;

/**
 * ExtraData (MS-SHLLINK 2.5): blocks that begin with their size and signature. Those that say nothing about what is started (console colours, tracker,
 * shim, known and special folder, and all that are not known) are passed over by their size. Of several with the same signature the last counts.
 */
final class ExtraData {
    private static final int SIZE_FIELD = 4;
    private static final int HEADER = 8;
    private static final int TWO_TEXTS_SIZE = 0x314;
    private static final int ANSI_TEXT = 260;
    private static final int WIDE_TEXT = 520;

    private static final long ENVIRONMENT_VARIABLE = 0xA0000001L;
    private static final long DARWIN = 0xA0000006L;
    private static final long ICON_ENVIRONMENT = 0xA0000007L;
    private static final long PROPERTY_STORE = 0xA0000009L;
    private static final long VISTA_AND_ABOVE_ID_LIST = 0xA000000CL;

    private String environmentPath = "";
    private String iconEnvironmentPath = "";
    private String darwinId = "";
    private String appUserModelId = "";
    private byte[] idList = {};

    private ExtraData() {}

    static ExtraData read(LinkReader file, LinkHeader header, Charset ansi) throws InvalidLinkException {
        ExtraData data = new ExtraData();
        boolean ended = false;
        while (!ended && file.remaining() > 0) {
            ended = file.peek32() < SIZE_FIELD;
            if (!ended) {
                data.take(file.sizedPart(HEADER), ansi);
            }
        }
        // Many programs forget the end mark. Then a block is only known to be missing if the header has announced it.
        if (!ended && data.lacksWhatIsAnnounced(header)) {
            throw new InvalidLinkException(LinkProblem.TRUNCATED);
        }
        return data;
    }

    private void take(LinkReader block, Charset ansi) throws InvalidLinkException {
        long signature = block.unsigned32();
        if (signature == ENVIRONMENT_VARIABLE) {
            environmentPath = wideOrAnsi(block, ansi);
        } else if (signature == ICON_ENVIRONMENT) {
            iconEnvironmentPath = wideOrAnsi(block, ansi);
        } else if (signature == DARWIN) {
            darwinId = wideOrAnsi(block, ansi);
        } else if (signature == PROPERTY_STORE) {
            appUserModelId = PropertyStore.appUserModelId(block);
        } else if (signature == VISTA_AND_ABOVE_ID_LIST) {
            idList = ItemIdList.check(block.bytes(block.remaining()));
        }
    }

    private static String wideOrAnsi(LinkReader block, Charset ansi) throws InvalidLinkException {
        if (block.size() < TWO_TEXTS_SIZE) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        String narrow = block.text(ANSI_TEXT, ansi);
        String wide = block.text(WIDE_TEXT, UTF_16LE);
        return wide.isEmpty() ? narrow : wide;
    }

    private boolean lacksWhatIsAnnounced(LinkHeader header) {
        return header.has(LinkFlag.HAS_EXP_STRING) && environmentPath.isEmpty()
                || header.has(LinkFlag.HAS_DARWIN_ID) && darwinId.isEmpty()
                || header.has(LinkFlag.HAS_EXP_ICON) && iconEnvironmentPath.isEmpty();
    }

    /** The target with environment variables (EnvironmentVariableDataBlock). */
    String environmentPath() {
        return environmentPath;
    }

    /** The icon's file with environment variables (IconEnvironmentDataBlock). */
    String iconEnvironmentPath() {
        return iconEnvironmentPath;
    }

    /** What Windows Installer has advertised (DarwinDataBlock). */
    String darwinId() {
        return darwinId;
    }

    String appUserModelId() {
        return appUserModelId;
    }

    /** To be used in the place of the link's own, since Windows Vista (VistaAndAboveIDListDataBlock). */
    byte[] idList() {
        return idList.clone();
    }
}
