package org.runaslauncher.program.link;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A shortcut of Explorer, a {@code .lnk} file, as MS-SHLLINK (Shell Link Binary File Format) describes it. Texts end at their first zero, as they do
 * for Windows: what is shown is what would be started. Immutable.
 */
public final class ShellLink {
    /**
     * In bytes. Links that Windows writes have one or two thousand; the longest arguments that a program can get and the longest ID list come to
     * 128 KB. Five texts of the format's own longest would need more, which nothing could be done with.
     */
    public static final int LARGEST = 1 << 18;

    /**
     * The code page of the texts that are not Unicode. The format says only "the system's", which means that of the computer that wrote the link:
     * the file does not tell which. Windows' most frequent one is as good a guess as any, and the same on every computer.
     */
    private static final Charset MOST_FREQUENT = Charset.forName("windows-1252");

    private final LinkHeader header;
    private final byte[] idList;
    private final LinkInfo info;
    private final LinkStrings strings;
    private final ExtraData extra;

    private ShellLink(LinkHeader header, byte[] idList, LinkInfo info, LinkStrings strings, ExtraData extra) {
        this.header = header;
        this.idList = idList;
        this.info = info;
        this.strings = strings;
        this.extra = extra;
    }

    /** Reads a link whose older texts are in Windows' most frequent code page. */
    public static ShellLink parse(byte[] file) throws InvalidLinkException {
        return parse(file, MOST_FREQUENT);
    }

    /**
     * Reads a link.
     *
     * @param ansi the code page of texts that are not Unicode: best that of this computer, where most of its links have been made
     * @throws InvalidLinkException if the file is no link, not whole, contradicts itself, or names no target
     */
    public static ShellLink parse(byte[] file, Charset ansi) throws InvalidLinkException {
        InvalidLinkException.checkSize(file, LARGEST);
        LinkReader reader = LinkReader.of(file);
        LinkHeader header = LinkHeader.read(reader);
        byte[] idList = header.has(LinkFlag.HAS_LINK_TARGET_ID_LIST) ? readIdList(reader) : new byte[0];
        LinkInfo info = header.has(LinkFlag.HAS_LINK_INFO) ? readInfo(reader, header, ansi) : LinkInfo.NONE;
        LinkStrings strings = LinkStrings.read(reader, header, ansi);
        ExtraData extra = ExtraData.read(reader, header, ansi);
        ShellLink link = new ShellLink(header, idList, info, strings, extra);
        if (!link.isAdvertised()
                && link.idList().length == 0
                && link.targets("C:\\").isEmpty()) {
            throw new InvalidLinkException(LinkProblem.NO_TARGET);
        }
        return link;
    }

    private static byte[] readIdList(LinkReader file) throws InvalidLinkException {
        return ItemIdList.check(file.bytes(file.unsigned16()));
    }

    private static LinkInfo readInfo(LinkReader file, LinkHeader header, Charset ansi) throws InvalidLinkException {
        if (header.has(LinkFlag.FORCE_NO_LINK_INFO)) {
            file.sizedPart(Integer.BYTES);
            return LinkInfo.NONE;
        }
        return LinkInfo.read(file, ansi);
    }

    /**
     * The files that the link can mean, the most likely first: with its environment variables still in it if it was saved so; where it was when the
     * link was saved, on a share rather than on a drive letter that stands for the share, which other accounts do not have; and as seen from the
     * link. Only full paths, and paths that begin with a variable: nothing depends on the current folder or has to be searched for. Empty if the
     * link names no file, such as a tool of the Control Panel, which {@link LinkTargets} may know.
     *
     * @param linkFolder full path of the folder that the link lies in
     */
    public List<String> targets(String linkFolder) {
        List<String> candidates = new ArrayList<>();
        if (header.has(LinkFlag.HAS_EXP_STRING)) {
            candidates.add(extra.environmentPath());
        }
        boolean networkFirst = info.remoteDrive() || header.has(LinkFlag.FORCE_UNC_NAME);
        candidates.add(networkFirst ? info.networkPath() : info.localPath());
        candidates.add(networkFirst ? info.localPath() : info.networkPath());
        candidates.add(info.mappedPath());
        candidates.add(LinkPath.fromFolder(linkFolder, strings.relativePath()));
        return candidates.stream().filter(LinkPath::isUsable).distinct().toList();
    }

    /** The target as the shell names it: a list of items with its end mark (see {@link ItemIdList}); no bytes if there is none. */
    public byte[] idList() {
        byte[] newer = extra.idList();
        return newer.length > 0 ? newer : idList.clone();
    }

    /** Whether Windows Installer is to be asked for the target, and might install it first. */
    public boolean isAdvertised() {
        return header.has(LinkFlag.HAS_DARWIN_ID) && !extra.darwinId().isEmpty();
    }

    /** The comment that Explorer shows. */
    public String name() {
        return strings.name();
    }

    /** As they would be passed on. */
    public String arguments() {
        return strings.arguments();
    }

    /** The folder to start in, perhaps with environment variables; empty if the link has none. */
    public String workingFolder() {
        return strings.workingFolder();
    }

    public LinkWindow window() {
        return header.window();
    }

    /** Whether "Run as administrator" is ticked. */
    public boolean runAsAdministrator() {
        return header.has(LinkFlag.RUN_AS_USER);
    }

    public IconLocation iconLocation() {
        boolean variables = header.has(LinkFlag.HAS_EXP_ICON)
                && !extra.iconEnvironmentPath().isEmpty();
        return new IconLocation(variables ? extra.iconEnvironmentPath() : strings.iconLocation(), header.iconIndex());
    }

    /** The application that the windows belong to in the taskbar; empty if the link does not say. */
    public String appUserModelId() {
        return extra.appUserModelId();
    }

    /**
     * Where the icon is.
     *
     * @param path perhaps with environment variables; empty: in the target
     * @param index which of the icons in the file; negative: the resource ID of one
     */
    public record IconLocation(String path, int index) {}
}
