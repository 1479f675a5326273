package org.runaslauncher.fakes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.about.Signature;

/** Programs that say of themselves what a test has them say. Every file has an icon: a square in a color of its own. */
public final class FakeProgramInspector implements ProgramInspector {
    /** Before each answer. */
    public final Gate gate = new Gate();

    /** The files whose icons were asked for. */
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private static final int OPAQUE = 0xFF000000;
    private static final int EDGE = 8;

    private final Set<String> broken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, About> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public FakeProgramInspector() {
        String windows = "Microsoft Windows";
        program("C:\\Windows\\regedit.exe", new About("Registry Editor", "10.0.19041.1", windows, Signature.VALID));
        program("C:\\Windows\\System32\\notepad.exe", new About("Notepad", "10.0.19041.1", windows, Signature.VALID));
    }

    /** @param about as {@link #inspect} answers it */
    public FakeProgramInspector program(String path, About about) {
        files.put(path, about);
        return this;
    }

    /** Looking at it is a fault. */
    public FakeProgramInspector broken(String path) {
        broken.add(path);
        return this;
    }

    @Override
    public Optional<Pixels> icon(String path, int size) {
        asked.add(path);
        gate.pass();
        int[] argb = new int[size * size];
        int color = OPAQUE | path.toLowerCase(Locale.ROOT).hashCode();
        Arrays.setAll(argb, i -> {
            int nearest = Math.min(Math.min(i % size, i / size), Math.min(size - 1 - i % size, size - 1 - i / size));
            return nearest < size / EDGE ? 0 : color;
        });
        return Optional.of(new Pixels(size, size, argb));
    }

    @Override
    public Optional<Pixels> icon(IconPlace place, int size) {
        return icon(place.file() + ',' + place.index(), size);
    }

    @Override
    public About describe(String path) {
        gate.pass();
        return find(path).signed(Signature.UNKNOWN);
    }

    @Override
    public About inspect(String path) {
        gate.pass();
        return find(path);
    }

    private About find(String path) {
        if (broken.contains(path)) {
            throw new IllegalStateException("a fault");
        }
        return files.getOrDefault(path, About.NOTHING);
    }
}
