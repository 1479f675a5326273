package org.runaslauncher.ui;

import java.awt.GraphicsConfiguration;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.AboutText;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceTexts;

/**
 * What the program is that is to be started: its icon, what it calls itself, and who vouches for that. Takes the same room whatever it shows,
 * so that nothing below it moves when an answer comes.
 */
final class ProgramHeader extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int ICON = 32;

    private final JLabel icon = new JLabel(PixelsIcon.empty(ICON));
    private final transient SeverityIcon warning = new SeverityIcon(Severity.WARNING);
    private final ForeignLabel title = new ForeignLabel("about.title", warning);
    private final ForeignLabel detail = new ForeignLabel("about.detail", warning);

    ProgramHeader() {
        super(new MigLayout("insets 0, fillx, gap 8 0", "[][grow,fill,0::]", "[bottom][top]"));
        setName("about");
        setOpaque(false);
        icon.setName("about.icon");
        title.setFont(UIManager.getFont("semibold.font"));
        add(icon, "spany 2, aligny center");
        add(title, "wmin 0, wrap");
        add(detail, "wmin 0");
        showNothing();
    }

    /** How many pixels an icon needs in width and height to be sharp on the screen that this is on. */
    int iconPixels() {
        GraphicsConfiguration screen = getGraphicsConfiguration();
        double scale = screen == null ? 1 : screen.getDefaultTransform().getScaleX();
        return (int) Math.round(icon.getIcon().getIconWidth() * scale);
    }

    /** The icon stays what it is. */
    void show(AboutText text) {
        title.say(text.title(), null);
        detail.say(text.detail(), text.warning() ? warning : null);
        String spoken = text.warning() ? ServiceTexts.of(Severity.WARNING) + ": " + text.detail() : text.detail();
        detail.getAccessibleContext().setAccessibleName(spoken);
        getAccessibleContext().setAccessibleName(text.title() + ", " + spoken);
    }

    void showIcon(Pixels pixels) {
        icon.setIcon(PixelsIcon.of(ICON, pixels));
    }

    /** Of no program: how to choose one. */
    void showNothing() {
        icon.setIcon(PixelsIcon.empty(ICON));
        show(new AboutText(Messages.get("about.nothing"), Messages.get("about.how-to-choose"), false));
    }

    /** Of a text that leads to no program. */
    void showUnknown() {
        icon.setIcon(PixelsIcon.empty(ICON));
        show(new AboutText("", "", false));
        getAccessibleContext().setAccessibleName(null);
    }
}
