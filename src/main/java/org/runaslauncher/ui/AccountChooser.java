package org.runaslauncher.ui;

import java.awt.Dialog.ModalityType;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.KnownAccounts;
import org.runaslauncher.text.Messages;

/** All accounts that are known, to choose one of. The focus stays in the field that finds them: Down and Up go through the list, Enter takes. */
final class AccountChooser implements AccountView.Chooser {
    private static final int ROWS = 12;
    private static final int PAGE = ROWS - 1;
    private static final AccountSuggestion PROTOTYPE =
            new AccountSuggestion(AccountSuggestion.Kind.LOCAL, "", "", "", false, false);

    private final JDialog dialog;
    private final Window owner;
    private final AccountSearch search;
    private final Consumer<String> taken;
    private final JTextField find = new JTextField(Parts.COLUMNS);
    private final JList<AccountSuggestion> list = new JList<>();
    private final JLabel status = new JLabel(" ");
    private final JButton ok = new JButton(Messages.get("dialog.ok"));
    private KnownAccounts known = KnownAccounts.NONE;
    private boolean complete;

    /** The text that the rows go with. */
    private String found = "";

    private boolean takeWhenFound;

    /** @param taken is given the account that is chosen */
    AccountChooser(Window owner, AccountSearch search, Consumer<String> taken) {
        this.owner = owner;
        this.search = search;
        this.taken = taken;
        this.dialog = new JDialog(owner, Messages.get("choose-account.title"), ModalityType.DOCUMENT_MODAL);
        dialog.setName("accountChooser");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content());
        dialog.getRootPane().setDefaultButton(ok);
        Parts.onEscape(dialog.getRootPane(), dialog::dispose);
        Typing.listen(find, this::fill, () -> {});
        bindKeys();
    }

    private JPanel content() {
        list.setName("chooseAccount.list");
        list.getAccessibleContext().setAccessibleName(Messages.get("choose-account.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new SuggestionRow<>(new AccountLook(true)));
        list.setPrototypeCellValue(PROTOTYPE);
        list.setVisibleRowCount(ROWS);
        // The keys work from the field, which keeps the focus.
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && list.locationToIndex(e.getPoint()) >= 0) {
                    take();
                }
            }
        });
        status.setName("chooseAccount.status");
        ok.setName("chooseAccount.ok");
        ok.addActionListener(e -> take());
        JButton cancel = new JButton(Messages.get("dialog.cancel"));
        cancel.setName("chooseAccount.cancel");
        cancel.addActionListener(e -> dialog.dispose());
        JPanel grid = new JPanel(new MigLayout("insets dialog, fill", "[][grow,fill]", "[][grow,fill][]"));
        grid.add(Parts.label("choose-account.find", find, "chooseAccount.find"));
        grid.add(find, "wrap");
        grid.add(new JScrollPane(list), "span, grow, w 200:480:, wrap");
        grid.add(status, "span, split 3, growx, pushx, wmin 0");
        grid.add(ok, "sizegroup button");
        grid.add(cancel, "sizegroup button");
        return grid;
    }

    private void bindKeys() {
        bind(KeyEvent.VK_DOWN, 1);
        bind(KeyEvent.VK_UP, -1);
        bind(KeyEvent.VK_PAGE_DOWN, PAGE);
        bind(KeyEvent.VK_PAGE_UP, -PAGE);
    }

    private void bind(int key, int rows) {
        String name = "chooseAccount.move" + rows;
        find.getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
        find.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                select(list.getSelectedIndex() + rows);
            }
        });
    }

    @Override
    public void show(KnownAccounts now, boolean all) {
        known = now;
        complete = all;
        fill();
    }

    private void fill() {
        String text = find.getText();
        search.search(known, all -> all.find(text), rows -> fill(text, rows));
    }

    /** What was selected stays so, as long as it is found. */
    private void fill(String text, List<AccountSuggestion> rows) {
        AccountSuggestion selected = list.getSelectedValue();
        found = text;
        list.setListData(rows.toArray(AccountSuggestion[]::new));
        select(selected == null ? 0 : indexOf(selected.account(), rows));
        ok.setEnabled(!rows.isEmpty());
        status.setText(
                complete ? Messages.get("choose-account.count", rows.size()) : Messages.get("choose-account.looking"));
        if (takeWhenFound) {
            take();
        }
    }

    /** More may be known of the same account than before. */
    private static int indexOf(String account, List<AccountSuggestion> rows) {
        int index = rows.size() - 1;
        while (index >= 0 && !rows.get(index).account().equals(account)) {
            index--;
        }
        return index;
    }

    private void select(int index) {
        int last = list.getModel().getSize() - 1;
        int row = Math.max(0, Math.min(index, last));
        if (last >= 0) {
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(row);
        }
    }

    /** Rows that go with an older text are not what somebody means who was faster than the search. */
    private void take() {
        takeWhenFound = !found.equals(find.getText());
        AccountSuggestion row = takeWhenFound ? null : list.getSelectedValue();
        if (row != null) {
            dialog.dispose();
            taken.accept(row.account());
        }
    }

    @Override
    public void open() {
        dialog.pack();
        dialog.setMinimumSize(dialog.getSize());
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}
