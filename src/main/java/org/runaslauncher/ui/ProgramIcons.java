package org.runaslauncher.ui;

import java.awt.Component;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.suggest.Suggestion;

/**
 * The icons of the rows that can be seen, loaded one after the other, the last asked for first. Until an icon is there its place is blank; a
 * file that has none, or that may lie on another computer, gets that of any file.
 */
final class ProgramIcons {
    static final int SIZE = 16;

    private static final int MOST_KEPT = 500;
    private static final int MOST_WAITING = 40;

    private final Runnable arrived;
    private final Map<String, Icon> icons = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Icon> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Icon blank = PixelsIcon.of(SIZE, new Pixels(1, 1, new int[1]));
    private ProgramSource source;
    private Background background;
    private boolean loading;
    private int pixels = SIZE;

    /** @param arrived is told when there is a new icon */
    ProgramIcons(Runnable arrived) {
        this.arrived = arrived;
    }

    void connect(ProgramSource source, Background background) {
        this.source = source;
        this.background = background;
    }

    /** @param on the component that the icon is for, whose screen tells how fine it can be */
    Icon of(Suggestion row, Component on) {
        if (!row.isFile()) {
            return UIManager.getIcon("FileView.directoryIcon");
        }
        Icon icon = icons.get(row.program());
        if (icon == null && source != null) {
            pixels = pixels(on);
            waiting.remove(row.program());
            waiting.addFirst(row.program());
            while (waiting.size() > MOST_WAITING) {
                waiting.removeLast();
            }
            load();
        }
        return icon == null ? blank : icon;
    }

    private static int pixels(Component on) {
        return on.getGraphicsConfiguration() == null
                ? SIZE
                : (int) Math.round(SIZE
                        * on.getGraphicsConfiguration().getDefaultTransform().getScaleX());
    }

    private void load() {
        if (loading || waiting.isEmpty()) {
            return;
        }
        String path = waiting.removeFirst();
        int size = pixels;
        loading = true;
        background.run(
                () -> source.icon(path, size), found -> loaded(path, found), fault -> loaded(path, Optional.empty()));
    }

    private void loaded(String path, Optional<Pixels> found) {
        loading = false;
        icons.put(path, found.<Icon>map(it -> PixelsIcon.of(SIZE, it)).orElse(UIManager.getIcon("FileView.fileIcon")));
        arrived.run();
        load();
    }
}
