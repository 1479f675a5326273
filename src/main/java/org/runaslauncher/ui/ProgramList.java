package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.suggest.Suggestion.Kind;

/** The field for the program, with a list of recent programs, tools, and what a typed path leads to. */
final class ProgramList implements SuggestionList.Rows<Suggestion> {
    private final ProgramIcons icons = new ProgramIcons(this::repaintRows);
    private final Suggester suggester = new Suggester(this::showTyped);
    private final Consumer<String> arguments;
    private final SuggestionList<Suggestion> list = new SuggestionList<>(
            new Suggestion(Kind.FILE, "", "", "", ""),
            Suggestion.class,
            Suggestion::kind,
            new ProgramLook(icons),
            this);

    /** @param arguments is given those of a program that is taken from the list, and none when the program comes from elsewhere */
    ProgramList(Consumer<String> arguments) {
        this.arguments = arguments;
        list.showAll();
    }

    void connect(ProgramSource source, Background background) {
        icons.connect(source, background);
        suggester.connect(source, background, list::loaded);
    }

    /** Shows what is remembered now. */
    void reload() {
        suggester.reload();
    }

    JComboBox<Suggestion> box() {
        return list.box();
    }

    JTextField editor() {
        return list.editor();
    }

    String text() {
        return list.text();
    }

    void setText(String program) {
        list.setText(program);
    }

    /** Fills the list. A single file is chosen; of several none is yet. */
    void offer(List<String> files) {
        suggester.offer(files);
        setText(files.size() == 1 ? files.get(0) : "");
        arguments.accept("");
        list.showAll();
    }

    /** Opens the list now, or as soon as the field has the focus. */
    void open() {
        list.open();
    }

    private void repaintRows() {
        list.repaintRows();
    }

    private void showTyped(List<Suggestion> rows) {
        list.showTyped(rows);
    }

    @Override
    public List<Suggestion> all() {
        return suggester.all();
    }

    @Override
    public void typed(String text) {
        suggester.typed(text);
    }

    @Override
    public void ask(String text) {
        suggester.ask(text);
    }

    @Override
    public void forget() {
        suggester.forget();
    }

    /** The arguments of a tool are not for what is typed now. */
    @Override
    public void changed() {
        arguments.accept("");
    }

    @Override
    public void taken(Suggestion row) {
        arguments.accept(row.arguments());
        if (row.kind() == Kind.ASK) {
            EventQueue.invokeLater(() -> suggester.ask(row.program()));
        } else if (row.kind() == Kind.FOLDER) {
            EventQueue.invokeLater(() -> suggester.typed(row.program()));
        }
    }

    @Override
    public boolean isRemembered(Suggestion row) {
        return row.kind() == Kind.RECENT;
    }

    @Override
    public void remove(Suggestion row) {
        suggester.remove(row);
    }
}
