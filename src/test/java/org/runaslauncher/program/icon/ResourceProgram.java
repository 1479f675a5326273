package org.runaslauncher.program.icon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.runaslauncher.program.image.ExecutableResources;

/** Puts a program together that consists of nothing but resources. */
public final class ResourceProgram {
    private static final int NEW_HEADER = 64;
    private static final int OPTIONAL_HEADER = 240;
    private static final int RAW = 0x200;
    private static final int ADDRESS = 0x1000;
    private static final int DIRECTORY = 16;
    private static final int ENTRY = 8;
    private static final int DATA = 16;
    private static final int SUBDIRECTORY = 0x80000000;

    private final TreeMap<Integer, TreeMap<Integer, byte[]>> types = new TreeMap<>();

    public ResourceProgram with(int type, int number, byte[] contents) {
        types.computeIfAbsent(type, any -> new TreeMap<>()).put(number, contents);
        return this;
    }

    /** A group of pictures, all of them announced with this width. */
    ResourceProgram withIcon(int number, int width, byte[]... pictures) {
        ByteBuffer group = littleEndian(6 + 14 * pictures.length);
        group.putShort((short) 0).putShort((short) 1).putShort((short) pictures.length);
        for (int i = 0; i < pictures.length; i++) {
            int picture = number * 10 + i;
            with(ExecutableResources.ICON, picture, pictures[i]);
            group.put((byte) width).put((byte) width).putShort((short) 0).putShort((short) 1);
            group.putShort((short) 32).putInt(pictures[i].length).putShort((short) picture);
        }
        return with(ExecutableResources.ICON_GROUP, number, group.array());
    }

    /** Of 64 bits. */
    public byte[] bytes() {
        return bytes(0x20b, 112);
    }

    /** Of 32 bits. */
    byte[] bytes32() {
        return bytes(0x10b, 96);
    }

    private byte[] bytes(int format, int directories) {
        byte[] resources = resources();
        ByteBuffer file = littleEndian(RAW + resources.length);
        file.putShort(0, (short) 0x5a4d).putInt(0x3c, NEW_HEADER);
        file.putInt(NEW_HEADER, 0x4550).putShort(NEW_HEADER + 6, (short) 1);
        file.putShort(NEW_HEADER + 20, (short) OPTIONAL_HEADER);
        int optional = NEW_HEADER + 24;
        file.putShort(optional, (short) format).putInt(optional + directories - 4, 16);
        file.putInt(optional + directories + 16, ADDRESS).putInt(optional + directories + 20, resources.length);
        int section = optional + OPTIONAL_HEADER;
        file.putInt(section + 8, resources.length).putInt(section + 12, ADDRESS);
        file.putInt(section + 16, resources.length).putInt(section + 20, RAW);
        return file.put(RAW, resources).array();
    }

    private byte[] resources() {
        int count = types.values().stream().mapToInt(TreeMap::size).sum();
        int names = DIRECTORY + ENTRY * types.size();
        int languages = names + DIRECTORY * types.size() + ENTRY * count;
        int data = languages + (DIRECTORY + ENTRY) * count;
        int contents = data + DATA * count;
        List<byte[]> all = new ArrayList<>();
        types.values().forEach(type -> all.addAll(type.values()));
        ByteBuffer bytes = littleEndian(
                contents + all.stream().mapToInt(part -> part.length).sum());
        directory(bytes, types.size());
        int next = names;
        for (var type : types.entrySet()) {
            bytes.putInt(type.getKey()).putInt(SUBDIRECTORY | next);
            next += DIRECTORY + ENTRY * type.getValue().size();
        }
        int language = languages;
        for (var type : types.values()) {
            directory(bytes, type.size());
            for (int number : type.keySet()) {
                bytes.putInt(number).putInt(SUBDIRECTORY | language);
                language += DIRECTORY + ENTRY;
            }
        }
        for (int i = 0; i < count; i++) {
            directory(bytes, 1);
            bytes.putInt(0x409).putInt(data + DATA * i);
        }
        int place = contents;
        for (byte[] part : all) {
            bytes.putInt(ADDRESS + place).putInt(part.length).putInt(0).putInt(0);
            place += part.length;
        }
        all.forEach(bytes::put);
        return bytes.array();
    }

    private static void directory(ByteBuffer bytes, int numbers) {
        bytes.putLong(0).putInt(0).putShort((short) 0).putShort((short) numbers);
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
