package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceTexts;

/**
 * The Secondary Logon service: its state, what is wrong with it, its permissions, and what can be done. Always of the same size, so that nothing
 * moves while somebody reads.
 */
public final class ServicePanel extends JPanel implements ServiceView {
    private static final long serialVersionUID = 1L;

    /** What others change is to be seen within two seconds. */
    private static final int LOOK_MILLISECONDS = 1_500;

    private static final int FINDINGS_HEIGHT = 148;
    private static final int PERMISSIONS_HEIGHT = 120;
    private static final int LEAST_HEIGHT = 60;

    private final JLabel state = new JLabel(Messages.get("service.looking"));
    private final JLabel facts = new JLabel(" ");
    private final FindingsList findings = new FindingsList(remedy -> presenter().carryOut(remedy));
    private final PermissionsTable permissions = new PermissionsTable();
    private final JLabel progress = new JLabel(" ");
    private final JButton change = new JButton();
    private final JButton export = new JButton();
    private final ServiceMenu menu = new ServiceMenu(remedy -> presenter().carryOut(remedy));
    private final transient Timer watch =
            new Timer(LOOK_MILLISECONDS, e -> presenter().look());

    private transient ServicePresenter presenter;
    private transient Runnable repaired = () -> {};
    private transient Consumer<ServiceSnapshot> changed = snapshot -> {};
    private transient List<Finding> shownFindings = List.of();
    private transient Outcome outcome;
    private boolean busy;
    private boolean forbidden;
    private boolean focusLater;
    private boolean hadFocus;

    private record Outcome(Severity severity, Explanation explanation) {}

    public ServicePanel() {
        super(new MigLayout("insets 0, fillx, wrap, gapy 4", "[grow,fill,0::]"));
        setName("servicePanel");
        add(header());
        add(scroller(findings, "findingsScroller"), height(FINDINGS_HEIGHT));
        add(Parts.label("dialog.permissions", permissions, "permissions"), "split 2, gaptop rel, growx 0");
        progress.setName("service.progress");
        progress.setHorizontalAlignment(SwingConstants.TRAILING);
        add(progress, "wmin 0, growx");
        add(scroller(permissions, "permissionsScroller"), height(PERMISSIONS_HEIGHT) + ", growy, pushy");
        add(buttons(), "gaptop rel");
    }

    /** Lets the presenter hear what the user does. */
    public void connect(ServicePresenter servicePresenter) {
        presenter = servicePresenter;
        presenter.askForGroupPolicy();
    }

    /** Follows what changes, or does not any more. */
    public void setWatching(boolean watching) {
        if (watching) {
            presenter.lookAfresh();
            watch.start();
        } else {
            watch.stop();
        }
    }

    /** Puts the focus on the best remedy as soon as it is known what is wrong. */
    void focusWhenKnown() {
        if (shownFindings.isEmpty()) {
            focusLater = true;
        } else {
            focus();
        }
    }

    /** On the best remedy; if nothing is wrong, on the first button. */
    private void focus() {
        Component first = Parts.firstFocusable(findings);
        Component next = change.isEnabled() ? change : export;
        (first == null ? next : first).requestFocusInWindow();
    }

    private ServicePresenter presenter() {
        return presenter;
    }

    /** On a low screen they shrink. */
    private static String height(int wanted) {
        return "wmin 0, h " + LEAST_HEIGHT + ":" + wanted + ":";
    }

    private JPanel header() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[][grow,fill]"));
        state.setName("service.state");
        state.setFont(UIManager.getFont("h4.font"));
        state.setIcon(new SeverityIcon(Severity.NOTE));
        facts.setName("service.facts");
        facts.putClientProperty("html.disable", Boolean.TRUE);
        row.add(state);
        row.add(facts, "wmin 0, gapleft unrel");
        return row;
    }

    private static JScrollPane scroller(Component content, String name) {
        JScrollPane scroller = new JScrollPane(content);
        scroller.setName(name);
        scroller.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroller.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        return scroller;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[][][][]push"));
        row.add(Parts.button(change, "dialog.change", "service.change"));
        JButton commands = Parts.button(new JButton(), "dialog.commands", "service.commands");
        JButton report = Parts.button(new JButton(), "dialog.copy-report", "service.copyReport");
        change.addActionListener(e -> menu.open(change));
        commands.addActionListener(e -> showCommands());
        report.addActionListener(e -> presenter().copyReport());
        row.add(commands);
        row.add(report);
        Parts.button(export, "dialog.export", "service.export");
        export.addActionListener(e -> presenter().export());
        row.add(export);
        return row;
    }

    @Override
    public void show(ServiceSnapshot snapshot, List<Finding> newFindings) {
        Severity worst = newFindings.get(0).severity();
        state.setText(ServiceTexts.state(snapshot));
        state.getAccessibleContext().setAccessibleName(state.getText() + ", " + ServiceTexts.of(worst));
        state.setIcon(new SeverityIcon(worst));
        facts.setText(ServiceTexts.facts(snapshot));
        snapshot.permissions().map(PermissionTable::of).ifPresentOrElse(permissions::show, permissions::showNothing);
        menu.show(snapshot);
        changed.accept(snapshot);
        if (!newFindings.equals(shownFindings)) {
            shownFindings = newFindings;
            fillFindings();
        }
        if (focusLater) {
            focusLater = false;
            SwingUtilities.invokeLater(this::focus);
        }
    }

    /** Tells somebody what is to be seen now. */
    void onChange(Consumer<ServiceSnapshot> action) {
        changed = action;
    }

    /** Tells somebody when a remedy has helped. */
    void onRepaired(Runnable action) {
        repaired = action;
    }

    @Override
    public void setChangesForbidden(boolean nowForbidden) {
        forbidden = nowForbidden;
        change.setToolTipText(forbidden ? Messages.get("settings.ruled") : null);
        setBusy(busy);
        fillFindings();
    }

    @Override
    public void showOutcome(Severity severity, Explanation explanation) {
        outcome = new Outcome(severity, explanation);
        change.getAccessibleContext().setAccessibleDescription(explanation.happened());
        fillFindings();
        findings.scrollRectToVisible(new Rectangle(1, 1));
    }

    @Override
    public void showRepaired() {
        repaired.run();
    }

    @Override
    public void clearOutcome() {
        if (outcome != null) {
            outcome = null;
            fillFindings();
        }
    }

    private void fillFindings() {
        Optional<String> focused = findings.focused();
        findings.clear();
        if (outcome != null) {
            findings.add("outcome", outcome.severity(), outcome.explanation());
        }
        if (forbidden) {
            findings.add("ruled", Severity.NOTE, ServiceTexts.ofRule());
        }
        shownFindings.forEach(finding -> findings.add(finding, !forbidden));
        findings.setEnabled(!busy);
        findings.revalidate();
        findings.repaint();
        focused.ifPresent(name -> {
            if (!findings.focus(name)) {
                focus();
            }
        });
    }

    @Override
    public void showBusy(String sentence) {
        progress.setText(sentence);
        hadFocus = Parts.hasFocusInside(this);
        if (hadFocus) {
            // Otherwise the focus would wander off to whatever is still enabled.
            progress.setFocusable(true);
            progress.requestFocusInWindow();
        }
        setBusy(true);
    }

    @Override
    public void showReady() {
        progress.setText(" ");
        setBusy(false);
        if (hadFocus && Parts.hasFocusInside(this)) {
            focus();
        }
        progress.setFocusable(false);
    }

    private void setBusy(boolean nowBusy) {
        busy = nowBusy;
        findings.setEnabled(!busy);
        change.setEnabled(!busy && !forbidden);
        export.setEnabled(!busy);
    }

    @Override
    public boolean confirm(String question) {
        Object[] answers = {Messages.get("service.ask-yes"), Messages.get("dialog.cancel")};
        JOptionPane pane = new Question(question, answers);
        pane.createDialog(this, Messages.get("service.title")).setVisible(true);
        return answers[0].equals(pane.getValue());
    }

    @Override
    public void copy(String text) {
        try {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
            progress.setText(Messages.get("service.copied"));
        } catch (IllegalStateException e) {
            // Only one program at a time can have it open.
            progress.setText(Messages.get("service.not-copied"));
        }
    }

    @Override
    public Optional<ExportChoice> askWhatToExport(Optional<SecurityDescriptor> present) {
        return ExportPanel.ask(this, present);
    }

    @Override
    public Optional<Path> askWhereToExport(ExportChoice.Kind kind) {
        return ExportChooser.choose(this, kind);
    }

    private void showCommands() {
        String text = Arrays.stream(Remedy.values())
                // Their commands are the same: that of the article sets auditing too.
                .filter(remedy -> remedy != Remedy.RESET_PERMISSIONS_AND_AUDITING)
                .map(ServiceTexts::commands)
                .filter(commands -> !commands.isEmpty())
                .collect(Collectors.joining("\n\n"));
        TextWindow.show(this, Messages.get("service.commands-title"), text);
    }

    /** Breaks its lines itself: a text area would not be read out. */
    private static final class Question extends JOptionPane {
        private static final long serialVersionUID = 1L;

        private static final int LINE = 60;

        Question(String question, Object[] answers) {
            super(question, QUESTION_MESSAGE, YES_NO_OPTION, null, answers, answers[1]);
        }

        @Override
        public int getMaxCharactersPerLineCount() {
            return LINE;
        }
    }
}
