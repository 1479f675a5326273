package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Container;
import javax.swing.LayoutFocusTraversalPolicy;

/**
 * The order in which the Tab key goes through a window, but for one component that comes later than it stands: right after another one. From the
 * user name one Tab leads to the password, as people and password managers type.
 */
final class LateStop extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    private final transient Component late;
    private final transient Component before;

    /** @param before what comes first now, and stands behind it */
    LateStop(Component late, Component before) {
        this.late = late;
        this.before = before;
    }

    @Override
    public Component getComponentAfter(Container root, Component from) {
        if (from == before && accept(late)) {
            return late;
        }
        Component next = super.getComponentAfter(root, from == late ? before : from);
        return next == late ? super.getComponentAfter(root, late) : next;
    }

    @Override
    public Component getComponentBefore(Container root, Component from) {
        if (from == late) {
            return before;
        }
        Component next = super.getComponentBefore(root, from);
        if (next == late) {
            return super.getComponentBefore(root, late);
        }
        return next == before && accept(late) ? late : next;
    }
}
