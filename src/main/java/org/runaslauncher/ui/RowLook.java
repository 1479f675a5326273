package org.runaslauncher.ui;

import java.awt.Component;
import javax.swing.Icon;

/** How a list shows its rows. */
interface RowLook<R> {
    /** @param on the component that the icon is for, whose screen tells how fine it can be */
    Icon icon(R row, Component on);

    String name(R row);

    /** What stands more quietly behind the name; may be empty. */
    String detail(R row);

    /** What stands above the first row of its group. */
    String heading(R row);

    /** Whether it is offered with a reservation. */
    default boolean isQuiet(R row) {
        return false;
    }
}
