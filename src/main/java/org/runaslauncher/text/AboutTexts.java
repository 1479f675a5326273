package org.runaslauncher.text;

import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Trust;
import org.runaslauncher.program.about.VisibleName;

/** What a program is and where it comes from, in words. */
public final class AboutTexts {
    private AboutTexts() {}

    /** Of a file whose signature was checked. */
    public static AboutText of(String path, About about) {
        Trust trust = Trust.of(path, about.signature());
        String detail = of(trust, about.publisher());
        return new AboutText(
                title(path, about), trust.isWarning() ? detail : withVersion(about, detail), trust.isWarning());
    }

    /** Of a file whose signature is still being checked; what is wrong with its name can be said already. */
    public static AboutText whileChecking(String path, About about) {
        return VisibleName.ofPath(path).misleading()
                ? of(path, about)
                : new AboutText(title(path, about), withVersion(about, Messages.get("about.checking")), false);
    }

    /** A name that misleads is shown as what it is, whatever the file says of itself. */
    private static String title(String path, About about) {
        VisibleName name = VisibleName.ofPath(path);
        return name.misleading() || about.description().isEmpty() ? name.text() : about.description();
    }

    private static String withVersion(About about, String detail) {
        return about.version().isEmpty() ? detail : Messages.get("about.version", detail, about.version());
    }

    private static String of(Trust trust, String publisher) {
        return switch (trust) {
            case CHANGED -> Messages.get("about.changed");
            case DISTRUSTED -> Messages.get("about.distrusted");
            case MISLEADING_NAME -> Messages.get("about.misleading-name");
            case VERIFIED -> Messages.get("about.verified", publisher);
            case NOT_TRUSTED -> Messages.get("about.not-trusted");
            case UNKNOWN -> Messages.get("about.unknown");
        };
    }
}
