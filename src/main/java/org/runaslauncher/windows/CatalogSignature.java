package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.runaslauncher.program.about.About;
import org.runaslauncher.windows.win32.WINTRUST_CATALOG_INFO;
import org.runaslauncher.windows.win32.Wintrust;

/** Looks whether the catalogs of this computer have a file's hash, and who signed the catalog. */
final class CatalogSignature implements AutoCloseable {
    private static final int PATH_IN_CATALOG_INFO = Integer.BYTES;
    private static final int SIZE_OF_CATALOG_INFO = PATH_IN_CATALOG_INFO + 260 * Character.BYTES;

    private static final int LONGEST_HASH = 64;

    private final Pointer catalogs;

    private CatalogSignature(Pointer catalogs) {
        this.catalogs = catalogs;
    }

    /** Empty if no catalog has it. Newer catalogs have SHA-256; those of old drivers only SHA-1. */
    static Optional<About> find(About about, String path, OpenFile file) {
        return Stream.of("SHA256", "SHA1")
                .flatMap(algorithm -> find(about, path, file, algorithm).stream())
                .findFirst();
    }

    private static Optional<About> find(About about, String path, OpenFile file, String algorithm) {
        PointerByReference opened = new PointerByReference();
        GUID system = new GUID(Wintrust.DRIVER_ACTION_VERIFY);
        if (!Wintrust.INSTANCE.CryptCATAdminAcquireContext2(opened, system, algorithm, null, 0)) {
            return Optional.empty();
        }
        try (CatalogSignature search = new CatalogSignature(opened.getValue())) {
            byte[] hash = search.hash(file);
            return hash.length == 0 ? Optional.empty() : search.verify(about, path, file, hash);
        }
    }

    private byte[] hash(OpenFile file) {
        byte[] buffer = new byte[LONGEST_HASH];
        IntByReference length = new IntByReference(buffer.length);
        boolean done = Wintrust.INSTANCE.CryptCATAdminCalcHashFromFileHandle2(
                catalogs,
                file.handle(),
                length,
                buffer,
                Wintrust.CRYPTCATADMIN_CALCHASH_FLAG_NONCONFORMANT_FILES_FALLBACK_FLAT);
        return done ? Arrays.copyOf(buffer, Math.min(length.getValue(), buffer.length)) : new byte[0];
    }

    private Optional<About> verify(About about, String path, OpenFile file, byte[] hash) {
        Pointer catalog = Wintrust.INSTANCE.CryptCATAdminEnumCatalogFromHash(catalogs, hash, hash.length, 0, null);
        if (catalog == null) {
            return Optional.empty();
        }
        try (Memory info = new Memory(SIZE_OF_CATALOG_INFO);
                Memory bytes = new Memory(hash.length)) {
            info.clear();
            info.setInt(0, SIZE_OF_CATALOG_INFO);
            if (!Wintrust.INSTANCE.CryptCATCatalogInfoFromContext(catalog, info, 0)) {
                return Optional.empty();
            }
            bytes.write(0, hash, 0, hash.length);
            WINTRUST_CATALOG_INFO subject = new WINTRUST_CATALOG_INFO();
            subject.pcwszCatalogFilePath = new WString(info.getWideString(PATH_IN_CATALOG_INFO));
            subject.pcwszMemberTag = new WString(HexFormat.of().formatHex(hash).toUpperCase(Locale.ROOT));
            subject.pcwszMemberFilePath = new WString(path);
            subject.hMemberFile = file.handle();
            subject.pbCalculatedFileHash = bytes;
            subject.cbCalculatedFileHash = hash.length;
            subject.hCatAdmin = catalogs;
            try (TrustCheck check = new TrustCheck(Wintrust.WTD_CHOICE_CATALOG, subject)) {
                return Optional.of(check.addTo(about));
            }
        } finally {
            Wintrust.INSTANCE.CryptCATAdminReleaseCatalogContext(catalogs, catalog, 0);
        }
    }

    @Override
    public void close() {
        Wintrust.INSTANCE.CryptCATAdminReleaseContext(catalogs, 0);
    }
}
