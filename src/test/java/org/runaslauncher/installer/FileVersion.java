package org.runaslauncher.installer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.runaslauncher.program.image.ExecutableResources;

/**
 * The version in the resources of an EXE or DLL. Windows Installer has to be told it, or takes the packaged file for one without a version, which
 * never replaces one with a version ("File Versioning Rules" in Microsoft's documentation of Windows Installer).
 */
final class FileVersion {
    private static final int RT_VERSION = 16;
    private static final int MOST = 1 << 16;
    /** VS_FIXEDFILEINFO: its signature, and how far behind it dwFileVersionMS is. */
    private static final int SIGNATURE = 0xFEEF04BD;

    private static final int VERSION_OFFSET = 8;
    private static final int WORD = 0xFFFF;
    private static final int BITS = 16;

    private FileVersion() {}

    /** Four numbers with dots; empty for a file without a version. */
    static Optional<String> of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Optional<ExecutableResources> resources =
                    ExecutableResources.of((offset, length) -> read(file, offset, length));
            if (resources.isEmpty()) {
                return Optional.empty();
            }
            return resources.get().find(RT_VERSION, 0, MOST).flatMap(FileVersion::fixed);
        }
    }

    private static byte[] read(RandomAccessFile file, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(offset);
        int count = file.read(bytes);
        return Arrays.copyOf(bytes, Math.max(count, 0));
    }

    private static Optional<String> fixed(byte[] resource) {
        ByteBuffer words = ByteBuffer.wrap(resource).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + VERSION_OFFSET + 2 * Integer.BYTES <= resource.length; at += Integer.BYTES) {
            if (words.getInt(at) == SIGNATURE) {
                int high = words.getInt(at + VERSION_OFFSET);
                int low = words.getInt(at + VERSION_OFFSET + Integer.BYTES);
                return Optional.of((high >>> BITS) + "." + (high & WORD) + "." + (low >>> BITS) + "." + (low & WORD));
            }
        }
        return Optional.empty();
    }
}
