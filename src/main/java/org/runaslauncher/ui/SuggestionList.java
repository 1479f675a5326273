package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Function;
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

/**
 * A field to type in with a list under it. Opened with its arrow or with Down the list holds everything; while somebody types it opens by
 * itself with what goes with the text. Down and Up go through it, Enter takes a row, Esc closes it; the field keeps the focus and its text.
 * Shift+Delete forgets a row that is only remembered.
 */
final class SuggestionList<R> {
    private static final int PAGE = 10;
    private static final KeyStroke FORGET = KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, KeyEvent.SHIFT_DOWN_MASK);

    private final JComboBox<R> box = new JComboBox<>();
    private final Rows<R> rows;
    private final SuggestionModel<R> model;

    /** While a text is put into the field, which nobody types. */
    private boolean filling;

    /** While the list is opened or closed only because its rows have changed. */
    private boolean adjusting;

    /** Negative if there is none. */
    private int highlightedRow = -1;

    /** While rows for the typed text are shown, not all. */
    private boolean typing;

    /** Where the rows come from, and what becomes of them. */
    interface Rows<R> {
        /** The rows before something is typed. */
        List<R> all();

        /** Somebody types: {@link #showTyped} is wanted for the text, as often as its rows change. */
        void typed(String text);

        /** Somebody asks for what goes with the text, with Ctrl+Space. */
        void ask(String text);

        /** No rows are wanted any more, until something is typed. */
        void forget();

        /** What somebody has begun to change no longer is what was taken. */
        void changed();

        /** Its text stands in the field already. */
        void taken(R row);

        boolean isRemembered(R row);

        /** Takes a remembered row off the list for good. */
        void remove(R row);
    }

    /**
     * An empty list.
     *
     * @param prototype a row that is as wide as all: asking thousands of them would take its time
     * @param group what a row has in common with the others under the same heading
     */
    SuggestionList(R prototype, Class<R> type, Function<R, ?> group, RowLook<R> look, Rows<R> rows) {
        this.rows = rows;
        this.model = new SuggestionModel<>(type, group, this::text, this::take);
        box.setEditable(true);
        box.putClientProperty("html.disable", Boolean.TRUE);
        box.setModel(model);
        box.setRenderer(new SuggestionRow<>(look));
        box.setPrototypeDisplayValue(prototype);
        editor().getDocument().addDocumentListener(new Typing());
        box.addPopupMenuListener(new Opening());
        bindKeys();
    }

    JComboBox<R> box() {
        return box;
    }

    JTextField editor() {
        return (JTextField) box.getEditor().getEditorComponent();
    }

    String text() {
        return editor().getText();
    }

    void setText(String text) {
        filling = true;
        try {
            editor().setText(text);
        } finally {
            filling = false;
        }
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

    /** There are other rows than before. What somebody types meanwhile goes on. */
    void loaded() {
        if (typing) {
            showArrow();
        } else {
            showAll();
        }
    }

    void showAll() {
        typing = false;
        setRows(rows.all(), true);
        showArrow();
    }

    /** A list of one or none is no choice: no arrow then. */
    private void showArrow() {
        for (Component part : box.getComponents()) {
            if (part instanceof AbstractButton arrow) {
                arrow.setVisible(rows.all().size() > 1);
            }
        }
    }

    /** Shows what goes with the text that somebody types. */
    void showTyped(List<R> rows) {
        if (!editor().isFocusOwner() || !box.isEnabled()) {
            return;
        }
        typing = true;
        setRows(rows, false);
        setOpen(!rows.isEmpty());
    }

    private void setRows(List<R> rows, boolean grouped) {
        R highlighted = highlighted();
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
    private R highlighted() {
        boolean byKeys = box.isPopupVisible() && list().getSelectedIndex() == highlightedRow;
        return byKeys ? list().getSelectedValue() : null;
    }

    private void highlight(int index) {
        highlightedRow = index;
        JList<R> list = list();
        if (index < 0) {
            list.clearSelection();
        } else {
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    @SuppressWarnings("unchecked")
    private JList<R> list() {
        Accessible popup = box.getUI().getAccessibleChild(box, 0);
        return (JList<R>) (JList<?>) ((ComboPopup) popup).getList();
    }

    void repaintRows() {
        if (box.isPopupVisible()) {
            list().repaint();
        }
    }

    private void take(R row) {
        rows.forget();
        setText(row.toString());
        typing = false;
        rows.taken(row);
    }

    private void bindKeys() {
        bind(KeyEvent.VK_DOWN, 0, "down", () -> move(1));
        bind(KeyEvent.VK_KP_DOWN, 0, "down", () -> move(1));
        bind(KeyEvent.VK_UP, 0, "up", () -> move(-1));
        bind(KeyEvent.VK_KP_UP, 0, "up", () -> move(-1));
        bind(KeyEvent.VK_PAGE_DOWN, 0, "pageDown", () -> move(PAGE));
        bind(KeyEvent.VK_PAGE_UP, 0, "pageUp", () -> move(-PAGE));
        bind(KeyEvent.VK_SPACE, KeyEvent.CTRL_DOWN_MASK, "ask", () -> rows.ask(text()));
        bind(KeyEvent.VK_ENTER, 0, "enter", this::enter);
        Object cut = editor().getInputMap().get(FORGET);
        bind(FORGET, "forget", () -> forgetOr(editor().getActionMap().get(cut)));
    }

    private void bind(int key, int modifiers, String name, Runnable action) {
        bind(KeyStroke.getKeyStroke(key, modifiers), name, action);
    }

    private void bind(KeyStroke key, String name, Runnable action) {
        editor().getInputMap().put(key, "suggestionList." + name);
        editor().getActionMap().put("suggestionList." + name, new AbstractAction() {
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
        int now = list().getSelectedIndex();
        int last = model.getSize() - 1;
        // From the first row Up goes back to what is typed.
        highlight(
                rows < 0 && now <= 0
                        ? -1
                        : Math.max(0, Math.min(last, now < 0 ? Math.min(rows - 1, last) : now + rows)));
    }

    /** Removes the remembered row that is highlighted, as browsers do with an address; without one the key does what it does in any field. */
    private void forgetOr(Action otherwise) {
        R row = highlighted();
        if (row != null && rows.isRemembered(row)) {
            int index = list().getSelectedIndex();
            rows.remove(row);
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
        R row = highlighted();
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
                rows.changed();
                // Not while the document tells about its change: the list may want to read it.
                EventQueue.invokeLater(() -> rows.typed(text()));
            }
        }
    }

    private final class Opening implements PopupMenuListener {
        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
            if (!adjusting) {
                model.setRows(rows.all(), true);
            }
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
            if (!adjusting) {
                typing = false;
                rows.forget();
            }
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent e) {
            // Said by the other method too.
        }
    }
}
