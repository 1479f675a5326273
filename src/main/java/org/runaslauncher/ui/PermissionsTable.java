package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Comparator;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.PrincipalRights;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceTexts;

/** The permissions of the service as the table of KB 977513 has them, with what is other than by default. */
final class PermissionsTable extends JTable {
    private static final long serialVersionUID = 1L;

    /** Nobody reads more, and each row has to be measured. The report has all. */
    static final int MOST_ROWS = 100;

    private static final int[] WIDTHS = {122, 268, 120};

    private final transient Cell cell = new Cell();

    PermissionsTable() {
        super(new DefaultTableModel(
                new String[] {
                    Messages.get("service.principal"),
                    Messages.get("service.permissions"),
                    Messages.get("service.difference")
                },
                0));
        setName("permissions");
        getTableHeader().setReorderingAllowed(false);
        ((JLabel) getTableHeader().getDefaultRenderer()).setHorizontalAlignment(SwingConstants.LEADING);
        // Tab leads out of the table, and Enter to the default button of the window.
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "none");
        setShowHorizontalLines(true);
        setRowSelectionAllowed(true);
        setFillsViewportHeight(true);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = getColumnModel().getColumn(i);
            column.setPreferredWidth(UIScale.scale(WIDTHS[i]));
            column.setCellRenderer(cell);
        }
    }

    void show(PermissionTable permissions) {
        DefaultTableModel model = (DefaultTableModel) getModel();
        model.setRowCount(0);
        // What differs is what somebody looks for.
        List<PrincipalRights> rows = permissions.rows().stream()
                .sorted(Comparator.comparing(PrincipalRights::differs).reversed())
                .toList();
        rows.stream()
                .limit(MOST_ROWS)
                .forEach(row -> model.addRow(new Object[] {
                    ServiceTexts.of(row.principal()),
                    ServiceTexts.of(row.granted()),
                    String.join("\n", ServiceTexts.difference(row))
                }));
        if (rows.size() > MOST_ROWS) {
            model.addRow(new Object[] {Messages.get("service.more-rows", rows.size() - MOST_ROWS), "", ""});
        }
        fitRows();
    }

    /** When nothing is known of them. */
    void showNothing() {
        ((DefaultTableModel) getModel()).setRowCount(0);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return false;
    }

    @Override
    public void doLayout() {
        super.doLayout();
        fitRows();
    }

    /** Makes each row as high as its text is at the present widths of the columns. */
    private void fitRows() {
        for (int row = 0; row < getRowCount(); row++) {
            int height = 0;
            for (int column = 0; column < getColumnCount(); column++) {
                height = Math.max(height, prepareRenderer(cell, row, column).getPreferredSize().height);
            }
            if (getRowHeight(row) != height) {
                setRowHeight(row, height);
            }
        }
    }

    private static final class Cell extends JTextArea implements TableCellRenderer {
        private static final long serialVersionUID = 1L;

        Cell() {
            setLineWrap(true);
            setWrapStyleWord(true);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            setText(String.valueOf(value));
            getAccessibleContext().setAccessibleName(getText());
            setFont(table.getFont());
            setBorder(UIManager.getBorder("Table.cellNoFocusBorder"));
            setBackground(selected ? table.getSelectionBackground() : table.getBackground());
            boolean marked = column == WIDTHS.length - 1 && !selected;
            setForeground(
                    marked
                            ? UIManager.getColor("RunAs.problemForeground")
                            : selected ? table.getSelectionForeground() : table.getForeground());
            setSize(table.getColumnModel().getColumn(column).getWidth(), Short.MAX_VALUE);
            return this;
        }
    }
}
