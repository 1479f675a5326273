package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.EventQueue;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A panel that costs no time while it is hidden. */
@ExtendWith(SwingTest.class)
class FoldedPanelTest {
    private FoldedPanel panel;
    private Counting inside;

    @BeforeEach
    void make() throws Exception {
        EventQueue.invokeAndWait(() -> {
            panel = new FoldedPanel(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
            inside = new Counting();
            panel.add(inside);
        });
    }

    @Test
    void isHiddenAtFirst() {
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void hiddenItTakesNoRoomAndAsksNobody() throws Exception {
        EventQueue.invokeAndWait(() -> {
            assertThat(panel.getMinimumSize()).isEqualTo(new Dimension());
            assertThat(panel.getPreferredSize()).isEqualTo(new Dimension());
            assertThat(panel.getMaximumSize()).isEqualTo(new Dimension());
            panel.setSize(100, 50);
            panel.doLayout();
        });
        assertThat(inside.asked).isZero();
    }

    @Test
    void shownItIsAsLargeAsWhatIsInIt() throws Exception {
        EventQueue.invokeAndWait(() -> {
            panel.setVisible(true);
            assertThat(panel.getPreferredSize()).isEqualTo(new Dimension(70, 30));
        });
    }

    @Test
    void whatChangedWhileItWasHiddenIsLaidOutWhenItIsShown() throws Exception {
        EventQueue.invokeAndWait(() -> {
            JPanel parent = new JPanel(null);
            parent.add(panel);
            panel.setSize(100, 50);
            panel.doLayout();
            panel.setVisible(true);
            assertThat(panel.isValid()).isFalse();
            panel.doLayout();
        });
        assertThat(inside.getSize()).isEqualTo(new Dimension(100, 50));
    }

    private static final class Counting extends JPanel {
        private static final long serialVersionUID = 1L;

        private int asked;

        @Override
        public Dimension getPreferredSize() {
            asked++;
            return new Dimension(70, 30);
        }
    }
}
