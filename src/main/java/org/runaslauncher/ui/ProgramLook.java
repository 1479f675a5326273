package org.runaslauncher.ui;

import java.awt.Component;
import javax.swing.Icon;
import org.runaslauncher.program.path.DirectionMarks;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.suggest.Suggestion.Kind;
import org.runaslauncher.text.Messages;

/** A program: its icon, its name, and where it lies. */
final class ProgramLook implements RowLook<Suggestion> {
    private final ProgramIcons icons;

    ProgramLook(ProgramIcons icons) {
        this.icons = icons;
    }

    @Override
    public Icon icon(Suggestion row, Component on) {
        return icons.of(row, on);
    }

    @Override
    public String name(Suggestion row) {
        String name = DirectionMarks.visible(row.name());
        return row.kind() == Kind.ASK ? Messages.get("program-list.ask", name) : name;
    }

    @Override
    public String detail(Suggestion row) {
        return DirectionMarks.visible(row.detail());
    }

    @Override
    public String heading(Suggestion row) {
        return Messages.get(row.kind() == Kind.TOOL ? "program-list.tools" : "program-list.recent");
    }
}
