package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinDef.HICON;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinGDI.ICONINFO;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;
import java.util.Optional;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.windows.win32.Gdi32;
import org.runaslauncher.windows.win32.Shell32;
import org.runaslauncher.windows.win32.User32;

/** An icon of Windows, destroyed with this object. */
final class IconHandle implements AutoCloseable {
    /** Larger ones do not exist in files; the size is the low half of a number. */
    private static final int LARGEST = 256;

    private final HICON icon;

    private IconHandle(HICON icon) {
        this.icon = icon;
    }

    /** The picture of an icon in a file; empty if there is none. */
    static Optional<Pixels> extract(String file, int index, int size) {
        HANDLEByReference found = new HANDLEByReference();
        int wanted = Math.max(1, Math.min(size, LARGEST));
        int result = Shell32.INSTANCE.SHDefExtractIconW(file, index, 0, found, null, wanted);
        if (result != WinError.S_OK.intValue() || found.getValue() == null) {
            return Optional.empty();
        }
        try (IconHandle handle = new IconHandle(new HICON(found.getValue()))) {
            return handle.pixels();
        }
    }

    private Optional<Pixels> pixels() {
        ICONINFO info = new ICONINFO();
        if (!User32.INSTANCE.GetIconInfo(icon, info)) {
            return Optional.empty();
        }
        try {
            info.read();
            return BitmapBits.read(info.hbmMask)
                    .flatMap(mask -> info.hbmColor == null
                            ? Optional.of(IconBits.ofMask(mask.width(), mask.height() / 2, mask.argb()))
                            : BitmapBits.read(info.hbmColor).flatMap(colors -> join(colors, mask)));
        } finally {
            delete(info);
        }
    }

    private static Optional<Pixels> join(Pixels colors, Pixels mask) {
        return colors.argb().length == mask.argb().length
                ? Optional.of(IconBits.of(colors.width(), colors.height(), colors.argb(), mask.argb()))
                : Optional.empty();
    }

    private static void delete(ICONINFO info) {
        if (info.hbmMask != null) {
            Gdi32.INSTANCE.DeleteObject(info.hbmMask);
        }
        if (info.hbmColor != null) {
            Gdi32.INSTANCE.DeleteObject(info.hbmColor);
        }
    }

    @Override
    public void close() {
        User32.INSTANCE.DestroyIcon(icon);
    }
}
