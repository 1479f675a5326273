package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links that together have everything that a link can have. */
final class LinkSamples {
    static final Charset CYRILLIC = Charset.forName("windows-1251");
    static final byte[] ITEMS = LinkBuilder.items(new byte[] {31, 80, 1, 2, 3}, new byte[] {47, 'C', ':', '\\', 0});
    static final byte[] OTHER_ITEMS = LinkBuilder.items(new byte[] {116, 9, 8, 7});
    static final String DARWIN = "w_1^VX!!!!!!!!!MKKSkEXCELFiles>tW{~$4Q]c@II=l2xaTO5Z";
    static final byte[] APP_USER_MODEL = {
        0x55,
        0x28,
        0x4C,
        (byte) 0x9F,
        0x79,
        (byte) 0x9F,
        0x39,
        0x4B,
        (byte) 0xA8,
        (byte) 0xD0,
        (byte) 0xE1,
        (byte) 0xD4,
        0x2D,
        (byte) 0xE1,
        (byte) 0xD5,
        (byte) 0xF3
    };

    private LinkSamples() {}

    static Map<String, LinkBuilder> all() {
        Map<String, LinkBuilder> samples = new LinkedHashMap<>();
        samples.put("everything", everything());
        samples.put("on a share", onAShare());
        samples.put("in a code page", inACodePage());
        samples.put("environment", environment());
        samples.put("advertised", advertised());
        return samples;
    }

    static LinkBuilder everything() {
        return strings(new LinkBuilder())
                .idList(ITEMS)
                .linkInfo(new LinkInfoBuilder(CYRILLIC)
                        .local("C:\\Program Files\\")
                        .suffix("??\\a b.exe")
                        .wide("C:\\Program Files\\", "日本\\a b.exe"))
                .icon("C:\\значок 😀.ico", -7)
                .showCommand(3)
                .flag(LinkFlag.RUN_AS_USER)
                .block(0xA0000002L, new byte[0xCC - 8])
                .block(0xA0000004L, new byte[4])
                .block(0xA0000003L, new byte[0x60 - 8])
                .propertyStore(store("Company.Product"))
                .block(0xA0000005L, new byte[8])
                .block(0xA000000BL, new byte[0x14])
                .block(0xA0000008L, new byte[0x80])
                .block(0xB16B00B5L, new byte[3]);
    }

    static LinkBuilder strings(LinkBuilder link) {
        return link.name("Имя 名前 😀")
                .relativePath("..\\..\\a b.exe")
                .workingFolder("C:\\Рабочая папка\\作業 😀")
                .arguments("/x \"a b\" %PATH% привет 日本 😀");
    }

    static LinkBuilder onAShare() {
        return new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(CYRILLIC)
                        .network("\\\\сервер\\доля", "Z:")
                        .wideNetwork()
                        .suffix("папка\\a.exe"));
    }

    static LinkBuilder inACodePage() {
        return new LinkBuilder()
                .ansi(CYRILLIC)
                .linkInfo(new LinkInfoBuilder(CYRILLIC).local("D:\\Папка\\б.exe"))
                .name("Имя")
                .relativePath(".\\б.exe")
                .workingFolder("D:\\Папка")
                .arguments("/привет")
                .icon("D:\\значок.ico", 2)
                .showCommand(7);
    }

    static LinkBuilder environment() {
        return new LinkBuilder()
                .environment("%windir%\\система 日本.exe", "%windir%\\система ??.exe", CYRILLIC)
                .iconEnvironment("%windir%\\значок.ico", "", CYRILLIC)
                .icon("C:\\Windows\\old.ico", 1)
                .vistaIdList(OTHER_ITEMS);
    }

    static LinkBuilder advertised() {
        return new LinkBuilder().darwin(DARWIN).arguments("/x");
    }

    /** A file on a drive, in a folder that is shared. */
    static LinkInfoBuilder shared(int driveType) {
        return new LinkInfoBuilder(CYRILLIC)
                .local("C:\\shared\\")
                .driveType(driveType)
                .network("\\\\server\\share", "S:")
                .suffix("a.exe");
    }

    /** A property store with another set before, and another property before the one that matters. */
    static byte[] store(String appUserModelId) {
        byte[] other =
                value(2, new LittleEndian().number16(3).number16(0).number32(7).toBytes());
        LittleEndian text = new LittleEndian()
                .number16(0x1F)
                .number16(0)
                .number32(appUserModelId.length() + 1L)
                .bytes((appUserModelId + '\0').getBytes(UTF_16LE));
        LittleEndian values = new LittleEndian().bytes(other).bytes(value(5, text.toBytes()));
        return new LittleEndian()
                .bytes(storage(new byte[16], other))
                .bytes(storage(APP_USER_MODEL, values.toBytes()))
                .number32(0)
                .toBytes();
    }

    private static byte[] storage(byte[] format, byte[] values) {
        return new LittleEndian()
                .number32(24L + values.length + 4)
                .number32(0x53505331L)
                .bytes(format)
                .bytes(values)
                .number32(0)
                .toBytes();
    }

    private static byte[] value(int id, byte[] typed) {
        return new LittleEndian()
                .number32(9L + typed.length)
                .number32(id)
                .zeros(1)
                .bytes(typed)
                .toBytes();
    }
}
