package org.runaslauncher.fakes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;

/** Gives every file an icon of one color, which its name decides on. */
public final class FakeIcons implements ProgramInspector {
    /** Before an icon. */
    public final Gate gate = new Gate();

    /** The files whose icons were asked for. */
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Optional<Pixels> icon(String path, int size) {
        asked.add(path);
        gate.pass();
        int[] argb = new int[size * size];
        int color = 0xff000000 | path.hashCode();
        for (int y = 2; y < size - 2; y++) {
            Arrays.fill(argb, y * size + 2, y * size + size - 2, color);
        }
        return Optional.of(new Pixels(size, size, argb));
    }

    @Override
    public About describe(String path) {
        return About.NOTHING;
    }

    @Override
    public About inspect(String path) {
        return About.NOTHING;
    }
}
