package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes links by hand, as MS-SHLLINK describes them, and remembers what stands where. */
public final class LinkBuilder {
    private static final byte[] CLASS = {1, 20, 2, 0, 0, 0, 0, 0, (byte) 0xC0, 0, 0, 0, 0, 0, 0, 0x46};

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private long flags;
    private int iconIndex;
    private int showCommand = 1;
    private Charset charset = UTF_16LE;
    private byte[] idList;
    private byte[] linkInfo;
    private final String[] strings = new String[5];
    private boolean terminal = true;

    /** What stands somewhere in the file, and what of the link depends on it. */
    record Region(Part part, int from, int to) {}

    /** What may change if a byte changes. */
    enum Part {
        MAGIC,
        /** Whatever follows may be read otherwise. */
        STRUCTURE,
        IGNORED,
        ID_LIST,
        TARGETS,
        NAME,
        WORKING_FOLDER,
        ARGUMENTS,
        ICON,
        WINDOW,
        DARWIN,
        APP_USER_MODEL_ID
    }

    private record Block(Part part, long signature, byte[] content) {}

    /** Sets bits without adding what they announce. */
    public LinkBuilder flags(long bits) {
        flags |= bits;
        return this;
    }

    /** All bits of LinkFlags that have a meaning, the lowest first. */
    public static List<String> flagNames() {
        return Arrays.stream(LinkFlag.values()).map(Enum::name).toList();
    }

    public LinkBuilder flag(String name) {
        return flag(LinkFlag.valueOf(name));
    }

    LinkBuilder flag(LinkFlag flag) {
        return flags(flag.bit());
    }

    public LinkBuilder without(long bits) {
        flags &= ~bits;
        return this;
    }

    /** With texts in a code page; UTF-16 otherwise. */
    public LinkBuilder ansi(Charset codePage) {
        charset = codePage;
        return this;
    }

    public LinkBuilder idList(byte[] items) {
        idList = items;
        return flag(LinkFlag.HAS_LINK_TARGET_ID_LIST);
    }

    public LinkBuilder linkInfo(LinkInfoBuilder info) {
        return linkInfo(info.build());
    }

    LinkBuilder linkInfo(byte[] info) {
        linkInfo = info;
        return flag(LinkFlag.HAS_LINK_INFO);
    }

    public LinkBuilder name(String text) {
        return string(0, LinkFlag.HAS_NAME, text);
    }

    public LinkBuilder relativePath(String text) {
        return string(1, LinkFlag.HAS_RELATIVE_PATH, text);
    }

    public LinkBuilder workingFolder(String text) {
        return string(2, LinkFlag.HAS_WORKING_DIR, text);
    }

    public LinkBuilder arguments(String text) {
        return string(3, LinkFlag.HAS_ARGUMENTS, text);
    }

    public LinkBuilder icon(String text, int index) {
        iconIndex = index;
        return string(4, LinkFlag.HAS_ICON_LOCATION, text);
    }

    public LinkBuilder showCommand(int command) {
        showCommand = command;
        return this;
    }

    private LinkBuilder string(int index, LinkFlag flag, String text) {
        strings[index] = text;
        return flag(flag);
    }

    public LinkBuilder environment(String wide, String ansiText, Charset ansi) {
        flag(LinkFlag.HAS_EXP_STRING);
        return block(Part.TARGETS, 0xA0000001L, twoTexts(wide, ansiText, ansi));
    }

    public LinkBuilder iconEnvironment(String wide, String ansiText, Charset ansi) {
        flag(LinkFlag.HAS_EXP_ICON);
        return block(Part.ICON, 0xA0000007L, twoTexts(wide, ansiText, ansi));
    }

    public LinkBuilder darwin(String descriptor) {
        flag(LinkFlag.HAS_DARWIN_ID);
        return block(Part.DARWIN, 0xA0000006L, twoTexts(descriptor, descriptor, Charset.forName("windows-1252")));
    }

    public LinkBuilder vistaIdList(byte[] items) {
        return block(Part.ID_LIST, 0xA000000CL, items);
    }

    LinkBuilder propertyStore(byte[] store) {
        return block(Part.APP_USER_MODEL_ID, 0xA0000009L, store);
    }

    /** A block that says nothing about the target. */
    public LinkBuilder block(long signature, byte[] content) {
        return block(Part.IGNORED, signature, content);
    }

    private LinkBuilder block(Part part, long signature, byte[] content) {
        blocks.add(new Block(part, signature, content));
        return this;
    }

    public LinkBuilder withoutTerminal() {
        terminal = false;
        return this;
    }

    private static byte[] twoTexts(String wide, String ansiText, Charset ansi) {
        return new LittleEndian()
                .field(ansiText, ansi, 260)
                .field(wide, UTF_16LE, 520)
                .toBytes();
    }

    public byte[] build() {
        regions.clear();
        LittleEndian file = new LittleEndian();
        add(file, Part.MAGIC, new LittleEndian().number32(0x4C).bytes(CLASS));
        add(
                file,
                Part.STRUCTURE,
                new LittleEndian().number32(charset.equals(UTF_16LE) ? flags | LinkFlag.IS_UNICODE.bit() : flags));
        add(file, Part.IGNORED, new LittleEndian().zeros(4 + 24 + 4));
        add(file, Part.ICON, new LittleEndian().number32(iconIndex));
        add(file, Part.WINDOW, new LittleEndian().number32(showCommand));
        add(file, Part.IGNORED, new LittleEndian().zeros(12));
        if (idList != null) {
            add(file, Part.STRUCTURE, new LittleEndian().number16(idList.length));
            add(file, Part.ID_LIST, new LittleEndian().bytes(idList));
        }
        if (linkInfo != null) {
            byte[] info = linkInfo;
            add(file, Part.STRUCTURE, new LittleEndian().bytes(Arrays.copyOf(info, 4)));
            add(file, Part.TARGETS, new LittleEndian().bytes(Arrays.copyOfRange(info, 4, info.length)));
        }
        Part[] parts = {Part.NAME, Part.TARGETS, Part.WORKING_FOLDER, Part.ARGUMENTS, Part.ICON};
        for (int i = 0; i < strings.length; i++) {
            if (strings[i] != null) {
                byte[] text = strings[i].getBytes(charset);
                add(
                        file,
                        Part.STRUCTURE,
                        new LittleEndian().number16(charset.equals(UTF_16LE) ? text.length / 2 : text.length));
                add(file, parts[i], new LittleEndian().bytes(text));
            }
        }
        for (Block block : blocks) {
            add(
                    file,
                    Part.STRUCTURE,
                    new LittleEndian().number32(block.content.length + 8L).number32(block.signature));
            add(file, block.part, new LittleEndian().bytes(block.content));
        }
        if (terminal) {
            add(file, Part.STRUCTURE, new LittleEndian().number32(0));
        }
        return file.toBytes();
    }

    private void add(LittleEndian file, Part part, LittleEndian more) {
        regions.add(new Region(part, file.size(), file.size() + more.size()));
        file.bytes(more.toBytes());
    }

    /** Of the file that was built last, without gaps. */
    List<Region> regions() {
        return List.copyOf(regions);
    }

    Optional<Region> regionAt(int place) {
        return regions.stream()
                .filter(region -> region.from <= place && place < region.to)
                .findFirst();
    }

    /** An ID list of items with these contents. */
    public static byte[] items(byte[]... contents) {
        LittleEndian list = new LittleEndian();
        for (byte[] content : contents) {
            list.number16(content.length + 2).bytes(content);
        }
        return list.number16(0).toBytes();
    }
}
