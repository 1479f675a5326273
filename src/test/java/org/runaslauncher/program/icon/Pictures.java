package org.runaslauncher.program.icon;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.runaslauncher.program.image.FileBytes;

/** Pictures as they lie in files. */
final class Pictures {
    private static final int HEADER = 40;

    private Pictures() {}

    static FileBytes file(byte[] contents) {
        return (offset, length) -> offset >= contents.length
                ? new byte[0]
                : Arrays.copyOfRange(
                        contents, (int) offset, (int) Math.min(contents.length, Math.addExact(offset, length)));
    }

    /** A file with one icon. */
    static byte[] icon(int width, byte[] picture) {
        return ByteBuffer.allocate(22 + picture.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) width)
                .put((byte) width)
                .putShort((short) 0)
                .putInt(0)
                .putInt(picture.length)
                .putInt(22)
                .put(picture)
                .array();
    }

    /**
     * A bitmap of icons.
     *
     * @param rows from the top: the bits of each pixel
     * @param drawn from the top: where the mask lets them through
     */
    static byte[] bitmap(int bits, int[] palette, int width, int[] rows, boolean[] drawn) {
        int height = rows.length / width;
        int row = (width * bits + 31) / 32 * 4;
        int maskRow = (width + 31) / 32 * 4;
        int colors = HEADER + 4 * palette.length;
        ByteBuffer bytes =
                ByteBuffer.allocate(colors + (row + maskRow) * height).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(HEADER)
                .putInt(width)
                .putInt(2 * height)
                .putShort((short) 1)
                .putShort((short) bits);
        bytes.putInt(32, palette.length).position(HEADER);
        Arrays.stream(palette).forEach(bytes::putInt);
        for (int i = 0; i < rows.length; i++) {
            int y = height - 1 - i / width;
            put(bytes.array(), colors + y * row, i % width, bits, rows[i]);
            put(bytes.array(), colors + height * row + y * maskRow, i % width, 1, drawn[i] ? 0 : 1);
        }
        return bytes.array();
    }

    private static void put(byte[] bytes, int row, int x, int bits, int value) {
        if (bits < 8) {
            bytes[row + x * bits / 8] |= (byte) (value << 8 - bits - x * bits % 8);
        }
        for (int i = 0; i < bits / 8; i++) {
            bytes[row + x * bits / 8 + i] = (byte) (value >>> 8 * i);
        }
    }

    static byte[] png(BufferedImage image, boolean interlaced) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** In colors that are all different, and half of them half transparent. */
    static BufferedImage drawing(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        paint(image);
        return image;
    }

    /** @param bits of a pixel, which is the number of a color; the first is transparent */
    static BufferedImage indexed(int width, int height, int bits) {
        int count = 1 << bits;
        byte[][] colors = new byte[4][count];
        for (int i = 0; i < count; i++) {
            colors[0][i] = (byte) (i * 255 / (count - 1));
            colors[1][i] = (byte) (255 - i);
            colors[2][i] = (byte) (i * 7);
            colors[3][i] = (byte) (i == 0 ? 0 : 255);
        }
        IndexColorModel model = new IndexColorModel(bits, count, colors[0], colors[1], colors[2], colors[3]);
        BufferedImage image = new BufferedImage(
                width, height, bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY, model);
        paint(image);
        return image;
    }

    private static void paint(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int alpha = (x + y) % 2 == 0 ? 0xFF : 0x80;
                image.setRGB(x, y, alpha << 24 | (x * 9 & 0xFF) << 16 | (y * 13 & 0xFF) << 8 | x * y & 0xFF);
            }
        }
    }
}
