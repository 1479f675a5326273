package org.runaslauncher.program.icon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.image.ExecutableResources;
import org.runaslauncher.program.image.FileBytes;

/** Takes an icon out of an icon file, a program or a library of 32 or 64 bits. */
public final class IconReader {
    /** Wide or high. Icons have up to 256 pixels; some programs have larger ones all the same. */
    static final int LARGEST = 512;

    /** In bytes: one of the largest without compression. */
    private static final int LONGEST = LARGEST * LARGEST * Integer.BYTES + LARGEST * LARGEST / Byte.SIZE + 1024;

    /** Of pictures: if the best one is damaged the next may not be, but somebody may have announced hundreds. */
    private static final int MOST_TRIES = 3;

    private static final int ASKED_FOR_AT_MOST = 256;

    private IconReader() {}

    /**
     * The picture of an icon.
     *
     * @param index from 0; a negative one is the number of a resource. Icon files have only one icon
     * @param size wanted width and height, in pixels: what comes has that size, or is smaller
     * @return empty if there is none, or if it is damaged
     */
    public static Optional<Pixels> read(FileBytes file, int index, int size) {
        int wanted = Math.max(1, Math.min(size, ASKED_FOR_AT_MOST));
        try {
            return find(file, index, wanted).map(pixels -> Reduction.to(wanted, pixels));
        } catch (IOException | IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    private static Optional<Pixels> find(FileBytes file, int index, int size) throws IOException {
        Optional<ExecutableResources> resources = ExecutableResources.of(file);
        if (resources.isEmpty()) {
            byte[] directory = file.read(0, IconEntry.HEADER + IconEntry.MOST * IconEntry.IN_FILE);
            return best(
                    IconEntry.read(littleEndian(directory), IconEntry.IN_FILE),
                    size,
                    entry -> file.read(entry.place(), (int) Math.min(entry.length(), LONGEST)));
        }
        ExecutableResources program = resources.get();
        Optional<byte[]> group = program.find(ExecutableResources.ICON_GROUP, index, LONGEST);
        return group.isEmpty()
                ? Optional.empty()
                : best(
                        IconEntry.read(littleEndian(group.get()), IconEntry.IN_PROGRAM),
                        size,
                        entry -> entry.place() == 0
                                ? new byte[0]
                                : program.find(ExecutableResources.ICON, (int) -entry.place(), LONGEST)
                                        .orElse(new byte[0]));
    }

    private static Optional<Pixels> best(List<IconEntry> entries, int size, Source source) throws IOException {
        for (IconEntry entry : entries.stream()
                .sorted(IconEntry.bestFor(size))
                .limit(MOST_TRIES)
                .toList()) {
            Optional<Pixels> pixels = decode(source.image(entry));
            if (pixels.isPresent()) {
                return pixels;
            }
        }
        return Optional.empty();
    }

    private static Optional<Pixels> decode(byte[] image) {
        try {
            return PngImage.isPng(image) ? PngImage.read(image) : BitmapImage.read(littleEndian(image));
        } catch (IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private interface Source {
        byte[] image(IconEntry entry) throws IOException;
    }
}
