package org.runaslauncher.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.runaslauncher.integration.FilledIn;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.integration.ShortcutName;
import org.runaslauncher.integration.ShortcutWords;
import org.runaslauncher.integration.ShortcutWriter;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.about.VisibleName;
import org.runaslauncher.program.path.PathType;
import org.runaslauncher.program.path.WindowsPath;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.ShortcutTexts;

/** Makes a shortcut that opens the window as it is filled in now, less the password. Belongs to the event thread, which it never keeps waiting. */
public final class ShortcutPresenter {
    /** Of paths whose meaning depends on the current folder or drive. */
    private static final Set<PathType> DEPENDING = EnumSet.of(PathType.RELATIVE, PathType.ROOTED);

    private final ShortcutView view;
    private final Services services;
    private boolean busy;

    /**
     * What the presenter works with.
     *
     * @param executable full path of RunAsLauncher.exe
     */
    public record Services(
            String executable,
            TargetFinder finder,
            ProgramInspector inspector,
            ShortcutWriter writer,
            Background background) {}

    private record Prepared(String name, String folder, ShortcutFile shortcut) {}

    public ShortcutPresenter(ShortcutView view, Services services) {
        this.view = view;
        this.services = services;
    }

    /** Asks where the shortcut is to lie, and writes it. */
    public void create() {
        if (busy) {
            return;
        }
        busy = true;
        RunAsForm form = view.form();
        view.say("", false);
        services.background().run(() -> prepare(form), this::ask, this::broken);
    }

    private Prepared prepare(RunAsForm form) {
        Optional<Found> found = found(form);
        FilledIn filledIn = new FilledIn(
                form.anotherUser(),
                form.user(),
                form.options(),
                found.filter(it -> dependsOnCurrentFolder(form.program(), it))
                        .map(Found::picked)
                        .orElse(form.program()),
                form.arguments(),
                form.startFolder());
        ShortcutFile shortcut =
                ShortcutFile.of(services.executable(), ShortcutWords.of(filledIn), ShortcutTexts.description(filledIn));
        String program = found.map(this::name)
                .orElse(VisibleName.ofPath(form.program().strip()).text());
        return new Prepared(
                ShortcutName.of(ShortcutTexts.name(filledIn, program)),
                services.writer().desktop(),
                found.map(it -> shortcut.withIcon(it.file(), it.icon())).orElse(shortcut));
    }

    /** Its name and icon only. What cannot be started now can be put into a shortcut all the same: a drive may be missing for the moment. */
    private Optional<Found> found(RunAsForm form) {
        try {
            Picked picked = new Picked(form.program(), "", "", form.anotherUser());
            return form.program().isBlank()
                    ? Optional.empty()
                    : Optional.of(services.finder().preview(picked));
        } catch (InvalidProgramException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a path that leads somewhere else from the folder of the shortcut. A whole command line is none. */
    private static boolean dependsOnCurrentFolder(String program, Found found) {
        WindowsPath path = WindowsPath.of(WindowsPath.clean(program));
        return DEPENDING.contains(path.type())
                && path.fileName()
                        .equalsIgnoreCase(WindowsPath.of(found.picked()).fileName());
    }

    private String name(Found found) {
        About about = found.lookedAt() ? services.inspector().describe(found.file()) : About.NOTHING;
        VisibleName name = VisibleName.of(found.file(), found.picked());
        return name.misleading() || about.description().isEmpty() ? name.text() : about.description();
    }

    private void ask(Prepared prepared) {
        if (!prepared.shortcut().fits()) {
            end(ShortcutTexts.tooLong(prepared.shortcut()), true);
            return;
        }
        Optional<Path> where = view.askWhere(prepared.name(), prepared.folder());
        where.map(path -> Path.of(ShortcutName.withEnding(path.toString())))
                .ifPresentOrElse(path -> write(path, prepared.shortcut()), () -> end("", false));
    }

    private void write(Path file, ShortcutFile shortcut) {
        services.background()
                .run(
                        () -> {
                            services.writer().write(file, shortcut);
                            return null;
                        },
                        done -> end(ShortcutTexts.created(file), false),
                        fault -> {
                            if (fault instanceof IOException e) {
                                end(ShortcutTexts.failed(file, e), true);
                            } else {
                                broken(fault);
                            }
                        });
    }

    private void broken(Throwable fault) {
        end(Explanations.ofFault(fault).happened(), true);
    }

    private void end(String sentence, boolean problem) {
        busy = false;
        view.say(sentence, problem);
    }
}
