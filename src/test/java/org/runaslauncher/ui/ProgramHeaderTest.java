package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.text.AboutText;

/** What stands above the program field. */
@ExtendWith(SwingTest.class)
class ProgramHeaderTest {
    private static final AboutText SHORT = new AboutText("Registry Editor", "Version 10.0, publisher unknown", false);
    private static final AboutText LONG = new AboutText("x".repeat(200), "y".repeat(400), true);
    private static final int RED = 0xFFFF0000;
    private static final int ICON = 32;

    private ProgramHeader header;

    @BeforeEach
    void make() {
        header = GuiActionRunner.execute(ProgramHeader::new);
    }

    @Test
    void takes_the_same_room_whatever_it_shows() {
        List<Object> places = places(() -> {});
        assertThat(places(() -> header.show(SHORT))).isEqualTo(places);
        assertThat(places(() -> header.show(LONG))).isEqualTo(places);
        assertThat(places(() -> header.showIcon(red(256)))).isEqualTo(places);
        assertThat(places(() -> header.showNothing())).isEqualTo(places);
    }

    @Test
    void long_texts_do_not_make_a_window_wider() {
        Dimension least = GuiActionRunner.execute(header::getMinimumSize);
        show(LONG);
        assertThat(GuiActionRunner.execute(header::getMinimumSize)).isEqualTo(least);
    }

    @Test
    void a_text_that_is_cut_is_told_as_a_tool_tip_and_only_then() {
        show(LONG);
        assertThat(toolTip("about.title")).isEqualTo(LONG.title());
        assertThat(toolTip("about.detail")).isEqualTo(LONG.detail());
        show(SHORT);
        assertThat(toolTip("about.title")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about.title", "about.detail"})
    void what_a_file_says_is_never_markup(String name) {
        String markup = "<html><b>" + "x".repeat(300);
        show(new AboutText(markup, markup, false));
        GuiActionRunner.execute(() -> {
            assertThat(label(name).getClientProperty(BasicHTML.propertyKey)).isNull();
            var tip = label(name).createToolTip();
            tip.setTipText(markup);
            assertThat(tip.getClientProperty(BasicHTML.propertyKey)).isNull();
        });
    }

    @Test
    void a_warning_has_a_sign_and_is_spoken_as_one() {
        show(new AboutText("tool.exe", "This file was changed.", true));
        assertThat(label("about.detail").getIcon()).isNotNull();
        assertThat(label("about.detail").getAccessibleContext().getAccessibleName())
                .isEqualTo("Warning: This file was changed.");
        assertThat(header.getAccessibleContext().getAccessibleName())
                .isEqualTo("tool.exe, Warning: This file was changed.");
        show(SHORT);
        assertThat(label("about.detail").getIcon()).isNull();
        assertThat(header.getAccessibleContext().getAccessibleName())
                .isEqualTo("Registry Editor, Version 10.0, publisher unknown");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void an_icon_with_enough_pixels_is_painted_pixel_by_pixel(double scale) {
        int pixels = (int) Math.round(ICON * scale);
        int[] stripes = new int[pixels * pixels];
        Arrays.setAll(stripes, i -> i % 2 == 0 ? RED : 0xFF0000FF);
        BufferedImage painted = paint(PixelsIcon.of(ICON, new Pixels(pixels, pixels, stripes)), scale);
        Point corner = new Point((int) Math.round(scale), (int) Math.round(scale));
        assertThat(painted.getRGB(corner.x, corner.y, pixels, pixels, null, 0, pixels))
                .containsExactly(stripes);
    }

    @Test
    void an_icon_of_another_size_fills_the_same_place() {
        BufferedImage painted = paint(PixelsIcon.of(ICON, red(256)), 1);
        assertThat(painted.getRGB(1, 1)).isEqualTo(RED);
        assertThat(painted.getRGB(ICON, ICON)).isEqualTo(RED);
        assertThat(painted.getRGB(0, 0)).isZero();
        assertThat(painted.getRGB(ICON + 1, ICON + 1)).isZero();
    }

    private static BufferedImage paint(PixelsIcon icon, double scale) {
        BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        icon.paintIcon(null, graphics, 1, 1);
        graphics.dispose();
        return image;
    }

    private static Pixels red(int size) {
        int[] argb = new int[size * size];
        Arrays.fill(argb, RED);
        return new Pixels(size, size, argb);
    }

    private void show(AboutText text) {
        GuiActionRunner.execute(() -> {
            header.show(text);
            layOut();
        });
    }

    private List<Object> places(Runnable change) {
        return GuiActionRunner.execute(() -> {
            change.run();
            layOut();
            Stream<Object> parts = Arrays.stream(header.getComponents()).map(Component::getBounds);
            return Stream.concat(Stream.of(header.getPreferredSize().height), parts)
                    .toList();
        });
    }

    private void layOut() {
        header.setSize(400, header.getPreferredSize().height);
        header.doLayout();
    }

    private String toolTip(String name) {
        return GuiActionRunner.execute(() ->
                label(name).getToolTipText(new MouseEvent(label(name), MouseEvent.MOUSE_MOVED, 0, 0, 1, 1, 0, false)));
    }

    private JLabel label(String name) {
        return (JLabel) Arrays.stream(header.getComponents())
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }
}
