package org.runaslauncher.program.link;

import java.nio.charset.Charset;

/**
 * CommonNetworkRelativeLink (MS-SHLLINK 2.3.2).
 *
 * @param share such as {@code \\server\share}
 * @param device the letter that the share had, such as {@code Z:}; empty if none
 */
record NetworkLink(String share, String device) {
    static final NetworkLink NONE = new NetworkLink("", "");

    private static final int SMALLEST_SIZE = 0x14;
    private static final int VALID_DEVICE = 1;

    static NetworkLink read(LinkReader info, Charset ansi) throws InvalidLinkException {
        LinkReader link = info.sizedPart(SMALLEST_SIZE);
        long flags = link.unsigned32();
        long share = link.unsigned32();
        long device = link.unsigned32();
        link.skip(Integer.BYTES);
        boolean unicode = share > SMALLEST_SIZE;
        long wideShare = unicode ? link.unsigned32() : 0;
        long wideDevice = unicode ? link.unsigned32() : 0;
        boolean hasDevice = (flags & VALID_DEVICE) != 0;
        return new NetworkLink(
                LinkInfo.text(link, share, wideShare, ansi),
                hasDevice ? LinkInfo.text(link, device, wideDevice, ansi) : "");
    }
}
