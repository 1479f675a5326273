package org.runaslauncher.windows;

import java.util.Optional;

/**
 * Where an icon lies, as the registry writes it: {@code "C:\Windows\System32\msiexec.exe",-5}.
 *
 * @param index from 0; a negative one is the number of a resource
 */
record IconLocation(String file, int index) {
    /** What the registry says of types whose files have an icon each. */
    static final String FILE_ITSELF = "%1";

    /** The same of a name without a folder, which stands for a library of Windows. */
    IconLocation full() {
        return file.indexOf('\\') >= 0 ? this : new IconLocation(SystemFolders.system() + "\\" + file, index);
    }

    static boolean isFileItself(String text) {
        return text.replace("\"", "").strip().startsWith(FILE_ITSELF);
    }

    /** Empty for what is no file, such as the icon of a packaged app. */
    static Optional<IconLocation> parse(String text) {
        int comma = text.lastIndexOf(',');
        String number = text.substring(comma + 1).strip();
        boolean numbered = comma >= 0 && number.matches("-?\\d{1,9}");
        String file =
                (numbered ? text.substring(0, comma) : text).replace("\"", "").strip();
        return file.isEmpty() || file.startsWith("@") || file.startsWith("%")
                ? Optional.empty()
                : Optional.of(new IconLocation(file, numbered ? Integer.parseInt(number) : 0));
    }
}
