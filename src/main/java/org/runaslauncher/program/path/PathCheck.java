package org.runaslauncher.program.path;

import static org.runaslauncher.program.path.PathType.DRIVE_ABSOLUTE;
import static org.runaslauncher.program.path.PathType.DRIVE_RELATIVE;
import static org.runaslauncher.program.path.PathType.LOCAL_DEVICE;
import static org.runaslauncher.program.path.PathType.ROOT_LOCAL_DEVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks for what is wrong with a path; of several things the one that explains most is told. */
final class PathCheck {
    /** The longest name on NTFS and most others (lpMaximumComponentLength of GetVolumeInformation, "Limits"). */
    private static final int LONGEST_NAME = 255;

    /** With any prefix; about this number, says "Limits", because a prefix may grow on the way. */
    private static final int LONGEST_PATH = 32_767;

    private static final String NEVER_IN_A_NAME = "\"<>|?*";

    private final WindowsPath path;
    /** What decides about shares and devices: ".." leads from one device to another, and a run of separators can be one. */
    private final WindowsPath full;

    private final DeviceNames deviceNames;
    private final List<String> names = new ArrayList<>();

    private PathCheck(WindowsPath path, DeviceNames deviceNames) {
        this.path = path;
        boolean known = path.type() == PathType.UNC || path.type() == LOCAL_DEVICE;
        full = known ? WindowsPath.of(path.normalized("")) : path;
        this.deviceNames = deviceNames;
        split(full.rest(), full.type().separators());
    }

    static Optional<PathFault> of(WindowsPath path, DeviceNames deviceNames) {
        PathCheck check = new PathCheck(path, deviceNames);
        return Stream.<Supplier<Optional<PathFault>>>of(
                        check::nothing,
                        check::controlCharacter,
                        check::length,
                        check::device,
                        check::server,
                        check::drive,
                        check::characters,
                        check::stream,
                        check::verbatimNames,
                        check::lengthOfNames)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void split(String rest, Separators separators) {
        int from = 0;
        while (from < rest.length()) {
            int end = separators.next(rest, from);
            names.add(rest.substring(from, end));
            from = end + 1;
        }
    }

    private Optional<PathFault> nothing() {
        String text = path.text();
        boolean nothing =
                path.type() == PathType.BARE_NAME ? Names.withoutTrail(text).isEmpty() : text.isEmpty();
        return fault(nothing, PathProblem.EMPTY);
    }

    private Optional<PathFault> controlCharacter() {
        return path.text()
                .chars()
                .filter(c -> c < ' ')
                .mapToObj(c -> PathFault.of(PathProblem.CONTROL_CHARACTER, "U+%04X".formatted(c)))
                .findFirst();
    }

    private Optional<PathFault> length() {
        return fault(path.length() > LONGEST_PATH, PathProblem.TOO_LONG, LONGEST_PATH, path.length());
    }

    private Optional<PathFault> device() {
        Optional<String> name = deviceNames.in(path.text(), path.type());
        if (name.isPresent()) {
            return fault(true, PathProblem.DEVICE, "\\\\.\\" + name.get());
        }
        boolean device =
                switch (path.type()) {
                    case ROOT_LOCAL_DEVICE, VERBATIM -> true;
                    case LOCAL_DEVICE, NT_OBJECT -> !leadsToFolders();
                    default -> false;
                };
        return fault(device, PathProblem.DEVICE, full.root());
    }

    /** As a drive's root or a share does; without the backslash {@code \\.\C:} is the volume itself ("Naming", Win32 Device Namespaces). */
    private boolean leadsToFolders() {
        String root = full.root();
        boolean volume = root.endsWith("\\") && root.regionMatches(true, 4, "Volume{", 0, 7);
        return full.parsedRoot().isShare() || volume || full.drive().isPresent() && root.endsWith("\\");
    }

    private Optional<PathFault> server() {
        PathRoot root = full.parsedRoot();
        if (!root.isShare()) {
            return Optional.empty();
        }
        String host = root.host().orElseThrow();
        String share = root.share().orElseThrow();
        return fault(host.isEmpty(), PathProblem.NO_SERVER)
                .or(() -> fault(share.isEmpty(), PathProblem.NO_SHARE, host))
                .or(() -> forbidden(host + share, NEVER_IN_A_NAME + ':'));
    }

    private Optional<PathFault> drive() {
        boolean drive = path.type() == DRIVE_ABSOLUTE || path.type() == DRIVE_RELATIVE;
        String name = drive ? path.text().substring(0, 2) : "";
        return fault(drive && path.drive().isEmpty(), PathProblem.NO_DRIVE_LETTER, name)
                .or(() -> fault(path.type() == DRIVE_RELATIVE, PathProblem.RELATIVE_TO_DRIVE, name));
    }

    private Optional<PathFault> characters() {
        boolean slash = full.type().isTakenAsItIs();
        return forbidden(full.rest(), slash ? NEVER_IN_A_NAME + '/' : NEVER_IN_A_NAME);
    }

    private Optional<PathFault> stream() {
        return names.stream()
                .filter(name -> name.indexOf(':') >= 0)
                .map(name -> {
                    String file = Names.withoutStream(name);
                    return PathFault.of(PathProblem.ALTERNATE_DATA_STREAM, file, name.substring(file.length()));
                })
                .findFirst();
    }

    private Optional<PathFault> verbatimNames() {
        if (!full.type().isTakenAsItIs()) {
            return Optional.empty();
        }
        // A share's root ends before its separator.
        List<String> inner = full.parsedRoot().isShare() && !names.isEmpty() ? names.subList(1, names.size()) : names;
        return fault(inner.contains(""), PathProblem.EMPTY_COMPONENT).or(() -> inner.stream()
                .filter(name -> name.equals(".") || name.equals(".."))
                .map(name -> PathFault.of(PathProblem.UNRESOLVED_DOTS, name))
                .findFirst());
    }

    private Optional<PathFault> lengthOfNames() {
        return names.stream()
                .filter(name -> name.length() > LONGEST_NAME)
                .map(name -> PathFault.of(PathProblem.COMPONENT_TOO_LONG, LONGEST_NAME, name.length(), name))
                .findFirst();
    }

    private static Optional<PathFault> forbidden(String text, String characters) {
        return text.chars()
                .filter(c -> characters.indexOf(c) >= 0)
                .mapToObj(c -> PathFault.of(PathProblem.FORBIDDEN_CHARACTER, (char) c))
                .findFirst();
    }

    private static Optional<PathFault> fault(boolean found, PathProblem problem, Object... parameters) {
        return found ? Optional.of(PathFault.of(problem, parameters)) : Optional.empty();
    }
}
