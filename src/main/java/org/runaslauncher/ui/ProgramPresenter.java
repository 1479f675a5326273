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
import org.runaslauncher.program.ProgramProblem;
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

    private static final int MOST_LOOKS = 4;

    private final ProgramView view;
    private final TargetFinder finder;
    private final ProgramInspector inspector;
    private final Background background;

    /** What is found for an older state of the window is not shown any more. */
    private int state;

    /** What stood in the field when it was left, or when something was picked. */
    private String chosenProgram = "";

    /** A drive that does not answer holds up its own look only. */
    private int looks;

    /** Whether there is something to look at that had to wait; true in it if it was chosen. */
    private Optional<Boolean> waiting = Optional.empty();

    /** What is shown, and for which state of the window. */
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Picked picked, Found found) {}

    public ProgramPresenter(ProgramView view, TargetFinder finder, ProgramInspector inspector, Background background) {
        this.view = view;
        this.finder = finder;
        this.inspector = inspector;
        this.background = background;
    }

    /** The user types. What is typed may be the half of a path: no other computer is asked for it. */
    public void typed() {
        int now = ++state;
        forgetAnotherProgram();
        background.showAfter(QUIET_MILLISECONDS, () -> {
            if (now == state) {
                // Who types arguments has finished with the program.
                look(view.picked().program().equals(chosenProgram));
            }
        });
    }

    /** The program was picked or dropped, or the user has left its field. */
    public void chosen() {
        chosenProgram = view.picked().program();
        forgetAnotherProgram();
        look(true);
    }

    /**
     * Whether what is going to be started is what is shown; otherwise it is shown now. True as well if nothing is shown yet for what stands in the
     * window: then nothing else has been promised.
     */
    public boolean confirms(Found found) {
        Picked picked = view.picked();
        Optional<Found> promised =
                shown.filter(it -> it.picked().equals(picked)).map(Shown::found);
        if (promised.isEmpty() || isPromised(promised.get(), found)) {
            return true;
        }
        show(picked, found);
        return false;
    }

    /** What only a look at another computer can tell, such as that a start folder is gone, is no other program. */
    private static boolean isPromised(Found promised, Found found) {
        return promised.file().equals(found.file())
                && promised.target().commandLine().equals(found.target().commandLine());
    }

    /** Nothing may vouch for a program that it does not belong to, not even for a moment. */
    private void forgetAnotherProgram() {
        String program = view.picked().program();
        if (shown.isPresent() && !shown.get().picked().program().equals(program)) {
            showNothing(program, List.of());
        }
    }

    private void look(boolean chosen) {
        int now = ++state;
        Picked picked = view.picked();
        if (shown.isPresent() && shown.get().picked().equals(picked)) {
            return;
        }
        if (picked.program().isBlank()) {
            showNothing("", List.of());
            return;
        }
        if (looks == MOST_LOOKS) {
            waiting = Optional.of(chosen || waiting.orElse(false));
            return;
        }
        looks++;
        background.run(
                () -> chosen ? Optional.of(finder.preview(picked)) : finder.previewWhileTyping(picked),
                found -> {
                    if (now == state) {
                        found.ifPresentOrElse(it -> show(picked, it), () -> showNothing(picked.program(), List.of()));
                    }
                    looked();
                },
                fault -> {
                    if (now == state) {
                        showNothing(picked.program(), chosen ? advice(fault) : List.of());
                    }
                    looked();
                });
    }

    private void looked() {
        looks--;
        Optional<Boolean> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::look);
    }

    private void showNothing(String program, List<Advice> advice) {
        shown = Optional.empty();
        view.showCommandLine("");
        view.showAdvice(advice);
        if (program.isBlank()) {
            view.showNoProgram();
        } else {
            view.showUnknownProgram();
        }
    }

    private void show(Picked picked, Found found) {
        boolean described = shown.filter(it -> isSameFile(it.found(), found)).isPresent();
        shown = Optional.of(new Shown(picked, found));
        view.showCommandLine(found.target().commandLine());
        view.showAdvice(advice(found));
        if (!described) {
            describe(found);
        }
    }

    private static boolean isSameFile(Found one, Found other) {
        return one.file().equals(other.file())
                && one.picked().equals(other.picked())
                && one.lookedAt() == other.lookedAt()
                && one.icon().equals(other.icon());
    }

    /** First what is read quickly; the signature takes as long as the file is large. A file that was not looked at yet has its name only. */
    private void describe(Found found) {
        String file = found.file();
        view.showUnknownProgram();
        if (!found.lookedAt()) {
            view.showAbout(AboutTexts.of(file, found.picked(), About.NOTHING));
            return;
        }
        int size = view.iconPixels();
        inBackground(found, () -> inspector.describe(file), about -> {
            view.showAbout(AboutTexts.whileChecking(file, found.picked(), about));
            inBackground(
                    found,
                    () -> inspector.inspect(file),
                    all -> view.showAbout(AboutTexts.of(file, found.picked(), all)));
        });
        inBackground(found, () -> icon(found, size), icon -> icon.ifPresent(view::showIcon));
    }

    private Optional<Pixels> icon(Found found, int size) {
        return found.icon().flatMap(place -> inspector.icon(place, size)).or(() -> inspector.icon(found.file(), size));
    }

    private <T> void inBackground(Found found, Callable<T> work, Consumer<T> show) {
        Consumer<Runnable> ifStillWanted = action -> {
            if (shown.filter(it -> isSameFile(it.found(), found)).isPresent()) {
                action.run();
            }
        };
        background.run(
                work,
                result -> ifStillWanted.accept(() -> show.accept(result)),
                fault -> ifStillWanted.accept(
                        () -> view.showAbout(AboutTexts.of(found.file(), found.picked(), About.NOTHING))));
    }

    private static List<Advice> advice(Found found) {
        List<Advice> advice = new ArrayList<>();
        for (Notice notice : found.notices()) {
            Severity severity = notice.kind().isWarning() ? Severity.WARNING : Severity.NOTE;
            advice.add(new Advice(severity, Explanations.of(notice), notice.alternative()));
        }
        return advice;
    }

    /** A problem is told at OK, next to its field; here only if there is something to be done about it, or nothing whatever is typed. */
    private static List<Advice> advice(Throwable fault) {
        return fault instanceof InvalidProgramException e
                        && (e.alternative().isPresent() || e.problem() == ProgramProblem.FORBIDDEN_KIND)
                ? List.of(new Advice(Severity.ERROR, Explanations.of(e), e.alternative()))
                : List.of();
    }
}
