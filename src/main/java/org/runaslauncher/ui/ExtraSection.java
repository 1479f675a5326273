package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.text.Messages;

/** What has little to do with the launch at hand: shortcuts for it, and settings. */
final class ExtraSection implements ShortcutView, SettingsView {
    private final JButton shortcut = new JButton(Messages.get("dialog.create-shortcut"));
    private final JButton settings = new JButton(Messages.get("dialog.settings"));
    private final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 2"));
    private final Note done = new Note("extra.done", "RunAs.quietForeground");
    private final Note problem = new Note("extra.problem", "RunAs.problemForeground");
    private final JPanel outcome = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow,fill,0::]"));
    private final JFrame frame;
    private final Supplier<RunAsForm> form;
    private final Runnable openMoreOptions;
    private final Runnable reload;
    private final Runnable resized;
    private SettingsPresenter presenter;
    private SettingsDialog dialog;

    /**
     * @param form what stands in the window
     * @param reload is run when something else is remembered
     * @param resized is run when this needs more or less room
     */
    ExtraSection(JFrame frame, Supplier<RunAsForm> form, Runnable openMoreOptions, Runnable reload, Runnable resized) {
        this.frame = frame;
        this.form = form;
        this.openMoreOptions = openMoreOptions;
        this.reload = reload;
        this.resized = resized;
        shortcut.setName("createShortcut");
        shortcut.setToolTipText(Messages.get("dialog.create-shortcut.hint"));
        settings.setName("settings");
        settings.setToolTipText(Messages.get("dialog.settings.hint"));
        List.of(shortcut, settings).forEach(button -> {
            button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
            button.setMargin(new Insets(2, 4, 2, 4));
            buttons.add(button);
        });
        outcome.add(done, "wmin 0, wrap");
        outcome.add(problem, "wmin 0");
        outcome.setVisible(false);
    }

    JComponent buttons() {
        return buttons;
    }

    /** Where it is said how it went. */
    JComponent outcome() {
        return outcome;
    }

    void connect(
            Function<ShortcutView, ShortcutPresenter> shortcuts, Function<SettingsView, SettingsPresenter> presenters) {
        ShortcutPresenter shortcutPresenter = shortcuts.apply(this);
        shortcut.addActionListener(e -> shortcutPresenter.create());
        presenter = presenters.apply(this);
        settings.addActionListener(e -> presenter.open());
        // The letters for Alt are taken by what belongs to a launch.
        Parts.onControl(shortcut, KeyEvent.VK_S);
        Parts.onControl(settings, KeyEvent.VK_COMMA);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                presenter.windowOpened();
            }
        });
    }

    void setEnabled(boolean enabled) {
        List.of(shortcut, settings).forEach(button -> button.setEnabled(enabled));
    }

    @Override
    public RunAsForm form() {
        return form.get();
    }

    @Override
    public Optional<Path> askWhere(String name, String folder) {
        return ShortcutChooser.choose(frame, name, folder);
    }

    @Override
    public void say(String sentence, boolean wrong) {
        boolean wasShown = outcome.isVisible();
        done.say(wrong ? "" : sentence);
        problem.say(wrong ? sentence : "");
        outcome.setVisible(!sentence.isEmpty());
        if (wasShown || outcome.isVisible()) {
            resized.run();
        }
    }

    @Override
    public void open(Settings all) {
        dialog().open(all);
    }

    @Override
    public EntriesView entries() {
        return dialog().entries();
    }

    private SettingsDialog dialog() {
        if (dialog == null) {
            // Not before: the window opens faster without it.
            dialog = new SettingsDialog(frame, presenter);
        }
        return dialog;
    }

    @Override
    public Choice choice() {
        return dialog.choice();
    }

    @Override
    public void showNoDomain() {
        dialog.showNoDomain();
    }

    @Override
    public void showForgotten() {
        dialog.showForgotten();
    }

    @Override
    public void showFailure(String sentence) {
        dialog.showFailure(sentence);
    }

    @Override
    public void setBusy(boolean busy) {
        dialog.setBusy(busy);
    }

    @Override
    public void close() {
        dialog.close();
    }

    @Override
    public void openMoreOptions() {
        openMoreOptions.run();
    }

    @Override
    public void reload() {
        reload.run();
    }
}
