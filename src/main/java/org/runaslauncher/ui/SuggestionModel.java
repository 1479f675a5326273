package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.AbstractListModel;
import javax.swing.ComboBoxModel;

/**
 * The rows of the list. What is selected is always what stands in the field: a combo box writes its selected item into the field whenever the
 * rows change, and nothing that was typed may be overwritten.
 */
final class SuggestionModel<R> extends AbstractListModel<R> implements ComboBoxModel<R> {
    private static final long serialVersionUID = 1L;

    private final Class<R> type;
    private final transient Function<R, ?> group;
    private final transient Supplier<String> text;
    private final transient Consumer<R> taken;
    private transient List<R> rows = List.of();
    private boolean grouped;

    /**
     * No rows yet.
     *
     * @param group what a row has in common with the others under the same heading
     * @param text what stands in the field
     */
    SuggestionModel(Class<R> type, Function<R, ?> group, Supplier<String> text, Consumer<R> taken) {
        this.type = type;
        this.group = group;
        this.text = text;
        this.taken = taken;
    }

    /** @param grouped whether rows of a kind stand together, under its name */
    void setRows(List<R> rows, boolean grouped) {
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
        return grouped && !isSameGroup(0, rows.size() - 1) && (index == 0 || !isSameGroup(index - 1, index));
    }

    private boolean isSameGroup(int one, int other) {
        return group.apply(rows.get(one)).equals(group.apply(rows.get(other)));
    }

    @Override
    public int getSize() {
        return rows.size();
    }

    @Override
    public R getElementAt(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public Object getSelectedItem() {
        return text.get();
    }

    /** A row is taken; a text comes from the field and is there already. */
    @Override
    public void setSelectedItem(Object item) {
        if (type.isInstance(item)) {
            taken.accept(type.cast(item));
        }
    }
}
