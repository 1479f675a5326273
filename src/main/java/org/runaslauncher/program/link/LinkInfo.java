package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;

/**
 * Where the target was when the link was saved (LinkInfo, MS-SHLLINK 2.3). Texts are empty if they are not there.
 *
 * @param localPath on a drive of that computer
 * @param remoteDrive the drive of the local path was one on the network
 * @param networkPath on a share, as UNC
 * @param mappedPath the same through the letter that the share had
 */
record LinkInfo(String localPath, boolean remoteDrive, String networkPath, String mappedPath) {
    static final LinkInfo NONE = new LinkInfo("", false, "", "");

    private static final int SMALLEST_SIZE = 0x1C;
    private static final int HEADER_WITH_UNICODE = 0x24;
    private static final int HAS_LOCAL_BASE_PATH = 1;
    private static final int HAS_NETWORK_LINK = 2;
    private static final int DRIVE_REMOTE = 4;
    private static final int VOLUME_ID_SMALLEST_SIZE = 0x10;

    static LinkInfo read(LinkReader file, Charset ansi) throws InvalidLinkException {
        LinkReader info = file.sizedPart(SMALLEST_SIZE);
        long headerSize = info.unsigned32();
        long flags = info.unsigned32();
        long volumeId = info.unsigned32();
        long localBasePath = info.unsigned32();
        long networkLink = info.unsigned32();
        long suffix = info.unsigned32();
        boolean unicode = headerSize >= HEADER_WITH_UNICODE;
        long wideLocalBasePath = unicode ? info.unsigned32() : 0;
        long wideSuffix = unicode ? info.unsigned32() : 0;

        String end = text(info, suffix, wideSuffix, ansi);
        String local = "";
        boolean remoteDrive = false;
        if ((flags & HAS_LOCAL_BASE_PATH) != 0) {
            remoteDrive = driveType(info, volumeId) == DRIVE_REMOTE;
            local = joined(text(info, localBasePath, wideLocalBasePath, ansi), end);
        }
        NetworkLink network = (flags & HAS_NETWORK_LINK) == 0
                ? NetworkLink.NONE
                : NetworkLink.read(info.seek(checked(networkLink)), ansi);
        return new LinkInfo(local, remoteDrive, joined(network.share(), end), joined(network.device(), end));
    }

    private static long driveType(LinkReader info, long volumeId) throws InvalidLinkException {
        return info.seek(checked(volumeId)).sizedPart(VOLUME_ID_SMALLEST_SIZE).unsigned32();
    }

    /** The wide text, if there is one: the other one has lost every letter that the code page of that computer did not have. */
    static String text(LinkReader part, long place, long widePlace, Charset ansi) throws InvalidLinkException {
        if (widePlace != 0) {
            return part.seek(widePlace).zeroTerminated(UTF_16LE);
        }
        return place == 0 ? "" : part.seek(place).zeroTerminated(ansi);
    }

    /** What a flag announces cannot begin where the whole begins. */
    private static long checked(long place) throws InvalidLinkException {
        if (place == 0) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        return place;
    }

    private static String joined(String base, String end) {
        if (base.isEmpty() || end.isEmpty()) {
            return base;
        }
        return base.endsWith("\\") ? base + end : base + '\\' + end;
    }
}
