package org.runaslauncher.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Notice;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.AboutTexts;
import org.runaslauncher.text.Explanations;

/**
 * Says what would be started while the window is filled in: the command line, and what should be known before. Belongs to the event thread,
 * which it never keeps waiting.
 */
public final class ProgramPresenter {
    /** A pause in typing. */
    private static final int QUIET_MILLISECONDS = 150;

    private final ProgramView view;
    private final TargetFinder finder;
    private final ProgramInspector inspector;
    private final Background background;

    /** What is found for an older state of the window is not shown any more. */
    private int state;

    /** What is shown as found; null if nothing is. */
    private Picked shown;

    /** The file whose icon and texts are shown or on their way; empty if there is none. */
    private String described = "";

    public ProgramPresenter(ProgramView view, TargetFinder finder, ProgramInspector inspector, Background background) {
        this.view = view;
        this.finder = finder;
        this.inspector = inspector;
        this.background = background;
    }

    /** The user types. What is typed may be the half of a path: no other computer is asked for it. */
    public void typed() {
        int now = ++state;
        background.showAfter(QUIET_MILLISECONDS, () -> {
            if (now == state && !TargetFinder.isOnAShare(view.picked().program())) {
                look(false);
            }
        });
    }

    /** The program was picked or dropped, or the user has left its field. */
    public void chosen() {
        look(true);
    }

    private void look(boolean chosen) {
        int now = ++state;
        Picked picked = view.picked();
        if (picked.equals(shown)) {
            return;
        }
        shown = null;
        if (picked.program().isBlank()) {
            show("", List.of());
            described = "";
            view.showNoProgram();
            return;
        }
        background.run(
                () -> finder.preview(picked),
                found -> {
                    if (now == state) {
                        show(picked, found);
                    }
                },
                fault -> {
                    if (now == state) {
                        show("", chosen ? advice(fault) : List.of());
                        described = "";
                        view.showUnknownProgram();
                    }
                });
    }

    private void show(Picked picked, Found found) {
        shown = picked;
        show(found.target().commandLine(), advice(found));
        if (!found.file().equals(described)) {
            describe(found);
        }
    }

    private void show(String commandLine, List<Advice> advice) {
        view.showCommandLine(commandLine);
        view.showAdvice(advice);
    }

    /** First what is read quickly; the signature takes as long as the file is large. A file that was not looked at yet has its name only. */
    private void describe(Found found) {
        String file = found.file();
        described = file;
        if (!found.lookedAt()) {
            view.showUnknownProgram();
            view.showAbout(AboutTexts.of(file, About.NOTHING));
            return;
        }
        int size = view.iconPixels();
        inBackground(file, () -> inspector.describe(file), about -> {
            view.showAbout(AboutTexts.whileChecking(file, about));
            inBackground(file, () -> inspector.inspect(file), all -> view.showAbout(AboutTexts.of(file, all)));
        });
        inBackground(file, () -> icon(found, size), icon -> icon.ifPresent(view::showIcon));
    }

    private Optional<Pixels> icon(Found found, int size) {
        return found.icon().flatMap(place -> inspector.icon(place, size)).or(() -> inspector.icon(found.file(), size));
    }

    private <T> void inBackground(String file, Callable<T> work, Consumer<T> show) {
        Consumer<T> ifStillWanted = result -> {
            if (file.equals(described)) {
                show.accept(result);
            }
        };
        background.run(work, ifStillWanted, fault -> {});
    }

    private static List<Advice> advice(Found found) {
        List<Advice> advice = new ArrayList<>();
        for (Notice notice : found.notices()) {
            Severity severity = notice.kind().isWarning() ? Severity.WARNING : Severity.NOTE;
            advice.add(new Advice(severity, Explanations.of(notice), notice.alternative()));
        }
        return advice;
    }

    /** A problem is told at OK, next to its field; here only if there is something to be done about it. */
    private static List<Advice> advice(Throwable fault) {
        return fault instanceof InvalidProgramException e && e.alternative().isPresent()
                ? List.of(new Advice(Severity.ERROR, Explanations.of(e), e.alternative()))
                : List.of();
    }
}
