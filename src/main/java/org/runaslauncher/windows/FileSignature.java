package org.runaslauncher.windows;

import com.sun.jna.WString;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;
import org.runaslauncher.windows.win32.WINTRUST_FILE_INFO;
import org.runaslauncher.windows.win32.Wintrust;

/** Who vouches for a file: the signature in it or, as for most of Windows itself, one in a catalog. */
final class FileSignature {
    private FileSignature() {}

    static About addTo(About about, String path, OpenFile file) {
        About embedded = embedded(about, path, file);
        return embedded.signature() == Signature.NONE
                ? CatalogSignature.find(about, path, file).orElse(embedded)
                : embedded;
    }

    private static About embedded(About about, String path, OpenFile file) {
        WINTRUST_FILE_INFO subject = new WINTRUST_FILE_INFO();
        subject.pcwszFilePath = new WString(path);
        subject.hFile = file.handle();
        try (TrustCheck check = new TrustCheck(Wintrust.WTD_CHOICE_FILE, subject)) {
            return check.addTo(about);
        }
    }
}
