package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.plaf.basic.ComboPopup;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.suggest.Suggestion.Kind;

/**
 * A field to type in with a list under it. Opened with its arrow or with Down the list holds everything; while somebody types it opens by
 * itself with what goes with the text. Down and Up go through it, Enter takes a row, Esc closes it; the field keeps the focus and its text.
 * Shift+Delete forgets a recent program.
 */
final class ProgramList {
    private static final int PAGE = 10;
    private static final KeyStroke FORGET = KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, KeyEvent.SHIFT_DOWN_MASK);

    private final JComboBox<Suggestion> box = new JComboBox<>();
    private final ProgramIcons icons = new ProgramIcons(this::repaintRows);
    private final Suggester suggester = new Suggester(this::showTyped);
    private final Consumer<String> arguments;
    private final SuggestionModel model = new SuggestionModel(this::text, this::take);

    /** While a text is put into the field, which nobody types. */
    private boolean filling;

    /** While the list is opened or closed only because its rows have changed. */
    private boolean adjusting;

    /** Negative if there is none. */
    private int highlightedRow = -1;

    /** While rows for the typed text are shown, not all. */
    private boolean typing;

    /** @param arguments is given those of a program that is taken from the list, and none when the program comes from elsewhere */
    ProgramList(Consumer<String> arguments) {
        this.arguments = arguments;
        box.setEditable(true);
        box.putClientProperty("html.disable", Boolean.TRUE);
        box.setModel(model);
        box.setRenderer(new SuggestionRow(icons));
        // All rows want the same width: asking a thousand of them would take its time.
        box.setPrototypeDisplayValue(new Suggestion(Kind.FILE, "", "", "", ""));
        editor().getDocument().addDocumentListener(new Typing());
        box.addPopupMenuListener(new Opening());
        bindKeys();
        showArrow();
    }

    void connect(ProgramSource source, Background background) {
        icons.connect(source, background);
        suggester.connect(source, background, this::loaded);
    }

    /** Shows what is remembered now. */
    void reload() {
        suggester.reload();
    }

    JComboBox<Suggestion> box() {
        return box;
    }

    JTextField editor() {
        return (JTextField) box.getEditor().getEditorComponent();
    }

    String text() {
        return editor().getText();
    }

    void setText(String program) {
        filling = true;
        try {
            editor().setText(program);
        } finally {
            filling = false;
        }
    }

    /** Fills the list. A single file is chosen; of several none is yet. */
    void offer(List<String> files) {
        suggester.offer(files);
        setText(files.size() == 1 ? files.get(0) : "");
        arguments.accept("");
        showAll();
    }

    /** Opens the list now, or as soon as the field has the focus: an open list is closed again when the focus moves. */
    void open() {
        if (editor().isFocusOwner()) {
            box.showPopup();
            return;
        }
        editor().addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                editor().removeFocusListener(this);
                EventQueue.invokeLater(box::showPopup);
            }
        });
    }

    private void loaded() {
        if (!typing) {
            showAll();
        }
    }

    private void showAll() {
        typing = false;
        setRows(suggester.all(), true);
        showArrow();
    }

    /** A list of one or none is no choice: no arrow then. */
    private void showArrow() {
        for (Component part : box.getComponents()) {
            if (part instanceof AbstractButton arrow) {
                arrow.setVisible(suggester.all().size() > 1);
            }
        }
    }

    private void showTyped(List<Suggestion> rows) {
        if (!editor().isFocusOwner() || !box.isEnabled()) {
            return;
        }
        typing = true;
        setRows(rows, false);
        setOpen(!rows.isEmpty());
    }

    private void setRows(List<Suggestion> rows, boolean grouped) {
        Suggestion highlighted = highlighted();
        boolean open = box.isPopupVisible();
        boolean resized = shown(rows.size()) != shown(model.getSize());
        model.setRows(rows, grouped);
        if (open && resized) {
            // An open list keeps its height.
            setOpen(false);
            setOpen(!rows.isEmpty());
        }
        highlight(highlighted == null ? -1 : rows.indexOf(highlighted));
    }

    private int shown(int rows) {
        return Math.min(rows, box.getMaximumRowCount());
    }

    /** As the rows need it, without an end to what the user is doing. */
    private void setOpen(boolean open) {
        adjusting = true;
        try {
            if (open != box.isPopupVisible()) {
                box.setPopupVisible(open);
            }
        } finally {
            adjusting = false;
        }
    }

    /** By the keys: a row that only lies under the mouse where the list has opened is nobody's choice. */
    private Suggestion highlighted() {
        boolean byKeys = box.isPopupVisible() && rows().getSelectedIndex() == highlightedRow;
        return byKeys ? rows().getSelectedValue() : null;
    }

    private void highlight(int index) {
        highlightedRow = index;
        JList<Suggestion> rows = rows();
        if (index < 0) {
            rows.clearSelection();
        } else {
            rows.setSelectedIndex(index);
            rows.ensureIndexIsVisible(index);
        }
    }

    @SuppressWarnings("unchecked")
    private JList<Suggestion> rows() {
        Accessible popup = box.getUI().getAccessibleChild(box, 0);
        return (JList<Suggestion>) (JList<?>) ((ComboPopup) popup).getList();
    }

    private void repaintRows() {
        if (box.isPopupVisible()) {
            rows().repaint();
        }
    }

    private void take(Suggestion row) {
        suggester.forget();
        setText(row.program());
        arguments.accept(row.arguments());
        typing = false;
        if (row.kind() == Kind.ASK) {
            EventQueue.invokeLater(() -> suggester.ask(row.program()));
        } else if (row.kind() == Kind.FOLDER) {
            EventQueue.invokeLater(() -> suggester.typed(row.program()));
        }
    }

    private void bindKeys() {
        bind(KeyEvent.VK_DOWN, 0, "down", () -> move(1));
        bind(KeyEvent.VK_KP_DOWN, 0, "down", () -> move(1));
        bind(KeyEvent.VK_UP, 0, "up", () -> move(-1));
        bind(KeyEvent.VK_KP_UP, 0, "up", () -> move(-1));
        bind(KeyEvent.VK_PAGE_DOWN, 0, "pageDown", () -> move(PAGE));
        bind(KeyEvent.VK_PAGE_UP, 0, "pageUp", () -> move(-PAGE));
        bind(KeyEvent.VK_SPACE, KeyEvent.CTRL_DOWN_MASK, "ask", () -> suggester.ask(text()));
        bind(KeyEvent.VK_ENTER, 0, "enter", this::enter);
        Object cut = editor().getInputMap().get(FORGET);
        bind(FORGET, "forget", () -> forgetOr(editor().getActionMap().get(cut)));
    }

    private void bind(int key, int modifiers, String name, Runnable action) {
        bind(KeyStroke.getKeyStroke(key, modifiers), name, action);
    }

    private void bind(KeyStroke key, String name, Runnable action) {
        editor().getInputMap().put(key, "programList." + name);
        editor().getActionMap().put("programList." + name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                if (box.isEnabled()) {
                    action.run();
                }
            }
        });
    }

    private void move(int rows) {
        if (!box.isPopupVisible()) {
            if (rows == 1) {
                box.showPopup();
            }
            return;
        }
        int now = rows().getSelectedIndex();
        int last = model.getSize() - 1;
        // From the first row Up goes back to what is typed.
        highlight(
                rows < 0 && now <= 0
                        ? -1
                        : Math.max(0, Math.min(last, now < 0 ? Math.min(rows - 1, last) : now + rows)));
    }

    /** Removes the recent program that is highlighted, as browsers do with an address; without one the key does what it does in any field. */
    private void forgetOr(Action otherwise) {
        Suggestion row = highlighted();
        if (row != null && row.kind() == Kind.RECENT) {
            int index = rows().getSelectedIndex();
            suggester.remove(row);
            if (!typing) {
                showAll();
            }
            highlight(Math.min(index, model.getSize() - 1));
        } else if (otherwise != null) {
            otherwise.actionPerformed(new ActionEvent(editor(), ActionEvent.ACTION_PERFORMED, null));
        }
    }

    /** Takes the row; without one it is OK. */
    private void enter() {
        Suggestion row = highlighted();
        box.hidePopup();
        if (row != null) {
            take(row);
            return;
        }
        Action ok = box.getActionMap().get("enterPressed");
        ok.actionPerformed(new ActionEvent(box, ActionEvent.ACTION_PERFORMED, "enterPressed"));
    }

    /** What somebody types, or pastes. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            changed();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            changed();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            // Of a style, which a plain text has not.
        }

        private void changed() {
            if (!filling && editor().isFocusOwner()) {
                arguments.accept("");
                // Not while the document tells about its change: the list may want to read it.
                EventQueue.invokeLater(() -> suggester.typed(text()));
            }
        }
    }

    private final class Opening implements PopupMenuListener {
        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
            if (!adjusting) {
                model.setRows(suggester.all(), true);
            }
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
            if (!adjusting) {
                typing = false;
                suggester.forget();
            }
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent e) {
            // Said by the other method too.
        }
    }
}
