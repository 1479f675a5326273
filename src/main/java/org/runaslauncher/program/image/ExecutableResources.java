package org.runaslauncher.program.image;

import java.io.IOException;
import java.util.Optional;

/**
 * The resources of a PE file, after <a href="https://learn.microsoft.com/windows/win32/debug/pe-format#the-rsrc-section">the PE format</a>.
 * Read here and not by Windows, which maps the file into this process: one that is shorter than its header says, or that somebody else
 * shortens meanwhile, would end the process. Nothing that the file says is believed, and however it was made there are never more than a
 * dozen short reads to find a resource.
 */
public final class ExecutableResources {
    /** RT_ICON, RT_GROUP_ICON and RT_VERSION of winuser.h. */
    public static final int ICON = 3;

    public static final int ICON_GROUP = 14;
    public static final int VERSION = 16;

    private static final int MZ = 0x5a4d;
    private static final int PE = 0x4550;
    private static final int PE32 = 0x10b;
    private static final int PE32_PLUS = 0x20b;
    private static final int DOS_HEADER = 64;
    private static final int OFFSET_OF_NEW_HEADER = 0x3c;
    private static final int NEW_HEADER = 24;
    private static final int RESOURCE_DIRECTORY = 2;
    private static final int SECTION = 40;
    /** No more are loaded. */
    private static final int MOST_SECTIONS = 96;

    private static final int DATA = 16;

    private final FileBytes file;
    private final HeaderBytes sections;
    private final long root;

    private ExecutableResources(FileBytes file, HeaderBytes sections, long address) {
        this.file = file;
        this.sections = sections;
        this.root = offsetOf(address);
    }

    /** Empty for what is no PE file, is damaged, or has no resources. */
    public static Optional<ExecutableResources> of(FileBytes file) throws IOException {
        try {
            return open(file).filter(resources -> resources.root >= 0);
        } catch (IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    private static Optional<ExecutableResources> open(FileBytes file) throws IOException {
        HeaderBytes dos = new HeaderBytes(file.read(0, DOS_HEADER));
        if (dos.word(0) != MZ) {
            return Optional.empty();
        }
        long at = dos.doubleWord(OFFSET_OF_NEW_HEADER);
        HeaderBytes header = new HeaderBytes(file.read(at, NEW_HEADER));
        if (header.doubleWord(0) != PE) {
            return Optional.empty();
        }
        int size = header.word(20);
        HeaderBytes optional = new HeaderBytes(file.read(at + NEW_HEADER, size));
        int directories =
                switch (optional.word(0)) {
                    case PE32 -> 96;
                    case PE32_PLUS -> 112;
                    default -> 0;
                };
        if (directories == 0 || optional.doubleWord(directories - 4) <= RESOURCE_DIRECTORY) {
            return Optional.empty();
        }
        long address = optional.doubleWord(directories + 8L * RESOURCE_DIRECTORY);
        int sections = Math.min(header.word(6), MOST_SECTIONS);
        byte[] table = file.read(at + NEW_HEADER + size, sections * SECTION);
        return address == 0
                ? Optional.empty()
                : Optional.of(new ExecutableResources(file, new HeaderBytes(table), address));
    }

    /**
     * The contents of one resource.
     *
     * @param index of those of its type, from 0; a negative one is the number of the resource, as in {@code imageres.dll,-68}
     * @param most in bytes; a larger resource is none
     * @return empty if there is none; shorter than it should be where the file ends
     */
    public Optional<byte[]> find(int type, int index, int most) throws IOException {
        try {
            long names = directory(0).subdirectory(type);
            if (names < 0) {
                return Optional.empty();
            }
            ResourceDirectory all = directory(names);
            long languages = index < 0 ? all.subdirectory(-(long) index) : all.subdirectoryAt(index);
            long data = languages < 0 ? -1 : directory(languages).firstData();
            return data < 0 ? Optional.empty() : contents(new HeaderBytes(file.read(root + data, DATA)), most);
        } catch (IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    private ResourceDirectory directory(long offset) throws IOException {
        return ResourceDirectory.read(file, root + offset);
    }

    private Optional<byte[]> contents(HeaderBytes data, int most) throws IOException {
        long offset = offsetOf(data.doubleWord(0));
        long size = data.doubleWord(4);
        return offset < 0 || size > most ? Optional.empty() : Optional.of(file.read(offset, (int) size));
    }

    /** Where a virtual address lies in the file, or -1. */
    private long offsetOf(long address) {
        for (long section = 0; sections.has(section, SECTION); section += SECTION) {
            long begin = sections.doubleWord(section + 12);
            if (address >= begin && address < begin + sections.doubleWord(section + 16)) {
                return sections.doubleWord(section + 20) + address - begin;
            }
        }
        return -1;
    }
}
