package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.text.Messages;

/** The program: a field to type in, with a list, and the button that opens the file dialog. */
final class ProgramInput {
    private final ProgramList list;
    private final JButton browse = Parts.button(new JButton(), "dialog.browse", "browse");
    private final Note problem = new Note("program.problem", "RunAs.problemForeground");
    private final Consumer<String> picked;
    private ProgramSource source;
    private Background background;

    /**
     * @param picked is given the file that the file dialog leads to
     * @param arguments where a row puts its arguments
     */
    ProgramInput(Consumer<String> picked, TakenArguments arguments) {
        this.picked = picked;
        this.list = new ProgramList(arguments::take);
        editor().setName("program");
        list.box().putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Messages.get("dialog.program.hint"));
        browse.addActionListener(e -> browse());
    }

    /** From now on the list has recent programs, tools and paths. */
    void connect(ProgramSource source, Background background) {
        this.source = source;
        this.background = background;
        list.connect(source, background);
    }

    /** Other programs are remembered now, or none. */
    void reload() {
        list.reload();
    }

    void addTo(JPanel grid) {
        var label = Parts.label("dialog.program", list.box(), "programList");
        label.setLabelFor(editor());
        grid.add(label);
        // A width of its own: the path of a program can be longer than any screen is wide.
        grid.add(list.box(), "growx, w 200:340:");
        grid.add(browse, "sgx side, wrap");
        grid.add(problem, "skip, span 2, growx, wmin 0, wrap");
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
        list.offer(files);
    }

    void openList() {
        list.open();
    }

    Note problem() {
        return problem;
    }

    void setEnabled(boolean enabled) {
        list.box().setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    /** Where the dialog opens is found out first: to ask whether a folder exists may take long. */
    private void browse() {
        if (source == null) {
            ProgramChooser.choose(browse, "", picked);
            return;
        }
        String typed = text();
        background.run(
                () -> source.startFolder(typed),
                folder -> ProgramChooser.choose(browse, folder, picked),
                fault -> ProgramChooser.choose(browse, "", picked));
    }
}
