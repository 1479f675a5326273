package org.runaslauncher.ui;

import java.awt.Component;
import javax.swing.Icon;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.program.path.DirectionMarks;
import org.runaslauncher.text.AccountTexts;

/** An account: its name, and what is known of it. One that is disabled looks so. */
final class AccountLook implements RowLook<AccountSuggestion> {
    private final Icon icon = new AccountIcon();
    private final boolean withHeading;

    /** @param withHeading whether each row says where it comes from, for a list without headings */
    AccountLook(boolean withHeading) {
        this.withHeading = withHeading;
    }

    @Override
    public Icon icon(AccountSuggestion row, Component on) {
        return icon;
    }

    @Override
    public String name(AccountSuggestion row) {
        return DirectionMarks.visible(row.account());
    }

    @Override
    public String detail(AccountSuggestion row) {
        return DirectionMarks.visible(withHeading ? AccountTexts.detailAndOrigin(row) : AccountTexts.detail(row));
    }

    @Override
    public String heading(AccountSuggestion row) {
        return AccountTexts.heading(row.kind());
    }

    @Override
    public boolean isQuiet(AccountSuggestion row) {
        return row.disabled();
    }
}
