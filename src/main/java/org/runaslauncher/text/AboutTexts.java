package org.runaslauncher.text;

import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Trust;
import org.runaslauncher.program.about.VisibleName;

/** What a program is and where it comes from, in words. */
public final class AboutTexts {
    private AboutTexts() {}

    /** Of a file whose signature was checked. */
    public static AboutText of(String file, About about) {
        return of(file, file, about);
    }

    /**
     * Of a file whose signature was checked.
     *
     * @param picked path of what leads to it: a shortcut, or the file itself
     */
    public static AboutText of(String file, String picked, About about) {
        Trust trust = Trust.of(file, picked, about.signature());
        VisibleName name = VisibleName.of(file, picked);
        String detail = of(trust, about.publisher());
        return new AboutText(
                title(name, about), trust.isWarning() ? detail : withVersion(about, detail), trust.isWarning());
    }

    /** Of a file whose signature is still being checked; what is wrong with its name can be said already. */
    public static AboutText whileChecking(String file, About about) {
        return whileChecking(file, file, about);
    }

    /** @see #of(String, String, About) */
    public static AboutText whileChecking(String file, String picked, About about) {
        VisibleName name = VisibleName.of(file, picked);
        return name.misleading()
                ? of(file, picked, about)
                : new AboutText(title(name, about), withVersion(about, Messages.get("about.checking")), false);
    }

    /** A name that misleads is shown as what it is, whatever the file says of itself. */
    private static String title(VisibleName name, About about) {
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
