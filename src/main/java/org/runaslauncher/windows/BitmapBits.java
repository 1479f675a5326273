package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.WinDef.HBITMAP;
import com.sun.jna.platform.win32.WinDef.HDC;
import com.sun.jna.platform.win32.WinGDI.BITMAPINFO;
import java.util.Optional;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.windows.win32.Gdi32;

/** The pixels of a bitmap, whatever its colors are made of. */
final class BitmapBits {
    /** In pixels, of a side; an icon's mask may be twice as high as the icon. */
    private static final int LARGEST = 1024;

    private static final int BITS = 32;
    private static final int PALETTE = 256;

    private BitmapBits() {}

    static Optional<Pixels> read(HBITMAP bitmap) {
        HDC device = Gdi32.INSTANCE.CreateCompatibleDC(null);
        if (device == null) {
            return Optional.empty();
        }
        try {
            return read(device, bitmap);
        } finally {
            Gdi32.INSTANCE.DeleteDC(device);
        }
    }

    private static Optional<Pixels> read(HDC device, HBITMAP bitmap) {
        // With room for the colors that this call may tell as well.
        BITMAPINFO info = new BITMAPINFO(PALETTE);
        info.bmiHeader.biBitCount = 0;
        if (Gdi32.INSTANCE.GetDIBits(device, bitmap, 0, 0, null, info, Gdi32.DIB_RGB_COLORS) == 0) {
            return Optional.empty();
        }
        int width = info.bmiHeader.biWidth;
        int height = Math.abs(info.bmiHeader.biHeight);
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
            return Optional.empty();
        }
        BITMAPINFO wanted = new BITMAPINFO(PALETTE);
        wanted.bmiHeader.biWidth = width;
        // Negative: from the top.
        wanted.bmiHeader.biHeight = -height;
        wanted.bmiHeader.biPlanes = 1;
        wanted.bmiHeader.biBitCount = BITS;
        try (Memory bits = new Memory((long) width * height * Integer.BYTES)) {
            int rows = Gdi32.INSTANCE.GetDIBits(device, bitmap, 0, height, bits, wanted, Gdi32.DIB_RGB_COLORS);
            return rows == height
                    ? Optional.of(new Pixels(width, height, bits.getIntArray(0, width * height)))
                    : Optional.empty();
        }
    }
}
