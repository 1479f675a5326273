package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.RunOptions;

/** What the window shows while something is dragged over it. */
@ExtendWith(SwingTest.class)
class DropHintTest {
    private static final int EDGE = 1;

    private final Drag file = Drag.ofFiles(List.of(new File("tool.exe")));
    private final OpenWindow run = new OpenWindow();

    @BeforeEach
    void open() {
        run.open(new RunAsForm("C:\\old.exe", true, "CORP\\me", "", "", RunOptions.DEFAULT));
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runAs", "program", "programList", "browse", "user", "password", "ok"})
    void theWindowShowsAnywhereThatItWillTakeAFileUntilItLeaves(String where) {
        run.onEventThread(() -> {
            file.enter(run.part(where));
            assertThat(hint().isVisible()).isTrue();
            file.hover(run.part(where));
            assertThat(hint().isVisible()).isTrue();
            file.leave(run.part(where));
            assertThat(hint().isVisible()).isFalse();
        });
    }

    @Test
    void theWholeWindowIsEdgedAndTinted() {
        run.onEventThread(() -> {
            JRootPane root = run.view.frame().getRootPane();
            BufferedImage before = picture(root);
            file.enter(run.part("user"));
            BufferedImage after = picture(root);
            Rectangle all = new Rectangle(root.getSize());
            assertThat(hint().getBounds()).isEqualTo(all);
            for (Point corner : List.of(
                    new Point(EDGE, EDGE),
                    new Point(all.width - 1 - EDGE, EDGE),
                    new Point(EDGE, all.height - 1 - EDGE),
                    new Point(all.width - 1 - EDGE, all.height - 1 - EDGE))) {
                assertThat(new Color(after.getRGB(corner.x, corner.y)))
                        .as("%s", corner)
                        .isEqualTo(UIManager.getColor("RunAs.dropEdge"));
            }
            for (String field : List.of("program", "password")) {
                Point inside = SwingUtilities.convertPoint(run.part(field), 4, 4, root);
                assertThat(contrast(before, after, inside)).as("%s", field).isBetween(10, 100);
            }
        });
    }

    @Test
    void theHintGoesWithTheDrop() {
        run.onEventThread(() -> {
            assertThat(file.dropOn(run.part("password"))).isTrue();
            assertThat(hint().isVisible()).isFalse();
        });
    }

    @Test
    void onTheWayFromOnePartToAnotherTheHintStays() {
        run.onEventThread(() -> {
            file.enter(run.part("user"));
            file.leave(run.part("user"));
            file.enter(run.part("runAs"));
            assertThat(hint().isVisible()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"runAs", "program", "user", "password"})
    void textIsNothingToTake(String where) {
        run.onEventThread(() -> {
            Drag text = new Drag(new StringSelection("https://example.com/a.exe"));
            text.enter(run.part(where));
            assertThat(text.isAccepted()).isTrue();
            assertThat(hint().isVisible()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"runAs", "program", "user", "password"})
    void duringALaunchNothingIsTakenNorShown(String where) {
        run.onEventThread(() -> file.enter(run.part(where)));
        run.files.file("C:\\old.exe");
        run.starter.holdLogon();
        run.onEventThread(run.presenter()::ok);
        run.onEventThread(() -> {
            file.hover(run.part(where));
            assertThat(file.isAccepted()).isFalse();
            assertThat(hint().isVisible()).isFalse();
        });
    }

    @Test
    void theMouseGoesThroughTheHint() {
        run.onEventThread(() -> {
            file.enter(run.part("runAs"));
            Component ok = run.part("ok");
            JRootPane root = run.view.frame().getRootPane();
            Point middle = SwingUtilities.convertPoint(ok, ok.getWidth() / 2, ok.getHeight() / 2, root);
            assertThat(SwingUtilities.getDeepestComponentAt(root, middle.x, middle.y))
                    .isSameAs(ok);
        });
    }

    private Component hint() {
        return run.part("dropHint");
    }

    private static BufferedImage picture(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        component.paint(image.getGraphics());
        return image;
    }

    private static int contrast(BufferedImage before, BufferedImage after, Point point) {
        Color one = new Color(before.getRGB(point.x, point.y));
        Color other = new Color(after.getRGB(point.x, point.y));
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
