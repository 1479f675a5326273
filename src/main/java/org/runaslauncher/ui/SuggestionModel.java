package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractListModel;
import javax.swing.ComboBoxModel;
import org.runaslauncher.program.suggest.Suggestion;

/**
 * The rows of the list. What is selected is always what stands in the field: a combo box writes its selected item into the field whenever the
 * rows change, and nothing that was typed may be overwritten.
 */
final class SuggestionModel extends AbstractListModel<Suggestion> implements ComboBoxModel<Suggestion> {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> text;
    private final transient Consumer<Suggestion> taken;
    private transient List<Suggestion> rows = List.of();
    private boolean grouped;

    SuggestionModel(Supplier<String> text, Consumer<Suggestion> taken) {
        this.text = text;
        this.taken = taken;
    }

    /** @param grouped whether rows of a kind stand together, under its name */
    void setRows(List<Suggestion> rows, boolean grouped) {
        if (grouped == this.grouped && rows.equals(this.rows)) {
            return;
        }
        int before = getSize();
        this.rows = rows;
        this.grouped = grouped;
        fireContentsChanged(this, 0, Math.max(before, getSize()));
    }

    /** Whether a row is the first one of its kind, and there are others. */
    boolean beginsGroup(int index) {
        return grouped
                && rows.get(0).kind() != rows.get(rows.size() - 1).kind()
                && (index == 0 || rows.get(index - 1).kind() != rows.get(index).kind());
    }

    @Override
    public int getSize() {
        return rows.size();
    }

    @Override
    public Suggestion getElementAt(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public Object getSelectedItem() {
        return text.get();
    }

    /** A row is taken; a text comes from the field and is there already. */
    @Override
    public void setSelectedItem(Object item) {
        if (item instanceof Suggestion row) {
            taken.accept(row);
        }
    }
}
