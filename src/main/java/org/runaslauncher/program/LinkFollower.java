package org.runaslauncher.program;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.link.InternetShortcut;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.link.LinkTargets;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.program.path.WindowsPath;

/** Follows shortcuts to what they stand for, without ever searching. */
final class LinkFollower {
    /** Explorer makes no shortcuts to shortcuts; a few come from copying files around, more are a ring. */
    private static final int MOST_LINKS = 4;

    private final Surroundings windows;

    LinkFollower(Surroundings windows) {
        this.windows = windows;
    }

    /** @param way takes the file that was picked and what each shortcut leads to */
    Step follow(Step picked, List<Step> way, List<Notice> notices) throws InvalidProgramException {
        Step step = picked;
        for (int i = 0; i <= MOST_LINKS; i++) {
            way.add(step);
            ProgramKind kind = step.kind();
            if (kind == ProgramKind.SHORTCUT) {
                step = behind(step, notices);
            } else if (kind == ProgramKind.INTERNET_SHORTCUT) {
                Optional<Step> file = behindUrl(step);
                if (file.isEmpty()) {
                    return step;
                }
                step = file.get();
            } else {
                return step;
            }
        }
        throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.LINK_TO_LINK, name(picked.file()));
    }

    private Step behind(Step step, List<Notice> notices) throws InvalidProgramException {
        ShellLink link = read(step.file());
        String target = usable(target(step.file(), link));
        Kind what = windows.files().kindOf(target);
        if (!what.mayBeThere()) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.LINK_TARGET_MISSING, name(step.file()), target);
        }
        if (link.runAsAdministrator()) {
            notices.add(Notice.of(NoticeKind.SHORTCUT_WANTS_ELEVATION));
        }
        String folder = windows.files().expand(WindowsPath.clean(link.workingFolder()));
        WindowState window = WindowState.valueOf(link.window().name());
        return new Step(target, what, join(link.arguments(), step.arguments()), folder, window, icon(link));
    }

    private Optional<IconPlace> icon(ShellLink link) {
        String place = windows.files().expand(link.iconLocation().path());
        return Paths.isFull(place)
                ? Optional.of(new IconPlace(place, link.iconLocation().index()))
                : Optional.empty();
    }

    private ShellLink read(String file) throws InvalidProgramException {
        try {
            return ShellLink.parse(
                    content(file, ShellLink.LARGEST), windows.links().codePage());
        } catch (InvalidLinkException e) {
            throw InvalidProgramException.of(name(file), e);
        }
    }

    /** The first candidate that is there. If none is, the sentence names the first: it is what the link says. */
    private String target(String file, ShellLink link) throws InvalidProgramException {
        LinkTargets links = windows.links();
        if (link.isAdvertised()) {
            return links.installedProgram(file)
                    .orElseThrow(() -> new InvalidProgramException(
                            ProgramPart.PROGRAM, ProgramProblem.LINK_NOT_INSTALLED, name(file)));
        }
        List<String> candidates = link.targets(Paths.parent(file)).stream()
                .map(windows.files()::expand)
                // A variable that this computer does not have would leave a path that depends on the current folder.
                .filter(Paths::isFull)
                .toList();
        Optional<String> there = candidates.stream().filter(this::exists).findFirst();
        Optional<String> known =
                there.or(() -> link.idList().length == 0 ? Optional.empty() : links.fileOf(link.idList()));
        if (known.isPresent()) {
            return known.get();
        }
        if (candidates.isEmpty()) {
            String meant = links.nameOf(link.idList()).orElse(link.name());
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.LINK_WITHOUT_FILE, name(file), meant);
        }
        return candidates.get(0);
    }

    private boolean exists(String candidate) {
        String path = fullPath(candidate);
        return WindowsPath.of(path).problem().isEmpty()
                && windows.files().kindOf(path).mayBeThere();
    }

    /** What could not be typed must not be reached by a shortcut either. */
    private String usable(String path) throws InvalidProgramException {
        String full = fullPath(path);
        FileFinder.check(ProgramPart.PROGRAM, full);
        return full;
    }

    private String fullPath(String path) {
        return windows.files().fullPath(windows.files().expand(path));
    }

    /** Empty if it leads to a page and not to a file. */
    private Optional<Step> behindUrl(Step step) throws InvalidProgramException {
        Optional<String> named = url(step.file()).path();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String path = usable(named.get());
        Kind what = windows.files().kindOf(path);
        if (!what.mayBeThere()) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.LINK_TARGET_MISSING, name(step.file()), path);
        }
        return Optional.of(new Step(path, what, step.arguments()));
    }

    InternetShortcut url(String file) throws InvalidProgramException {
        try {
            byte[] content = content(file, InternetShortcut.LARGEST);
            return InternetShortcut.parse(content, windows.links().codePage());
        } catch (InvalidLinkException e) {
            throw InvalidProgramException.of(name(file), e);
        }
    }

    /** With one byte more than allowed, so that a file that is too large is seen to be. */
    private byte[] content(String file, int largest) throws InvalidProgramException {
        try {
            return windows.files().read(file, largest + 1);
        } catch (IOException e) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.UNREADABLE, file);
        }
    }

    private static String join(String ofLink, String typed) {
        return (ofLink.strip() + ' ' + typed).strip();
    }

    private static String name(String path) {
        return Paths.fileName(path);
    }
}
