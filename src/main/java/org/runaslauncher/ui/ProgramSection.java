package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.text.AboutText;

/** All about the program: what it is, the field that names it, what should be known, and the command line. */
final class ProgramSection implements ProgramView {
    private final ProgramHeader header = new ProgramHeader();
    private final AdviceList advice = new AdviceList(this::instead);
    private final ProgramInput program;
    private final OptionsInput options;
    private final Supplier<Picked> picked;
    private final Runnable resized;
    private ProgramPresenter presenter;
    private Consumer<Alternative> taken;

    /**
     * @param picked what stands in the window
     * @param resized is run when this needs more or less room
     */
    ProgramSection(ProgramInput program, OptionsInput options, Supplier<Picked> picked, Runnable resized) {
        this.program = program;
        this.options = options;
        this.picked = picked;
        this.resized = resized;
    }

    void addTo(JPanel grid) {
        grid.add(header, "span, growx, wmin 0, gapbottom rel, wrap");
        program.addTo(grid);
        grid.add(advice, "skip, span 2, growx, wmin 0, wrap");
    }

    /** @param taken puts what could be started instead into the fields */
    void connect(Function<ProgramView, ProgramPresenter> presenters, Consumer<Alternative> taken) {
        this.taken = taken;
        presenter = presenters.apply(this);
        Stream.of(program.editor(), options.arguments(), options.startFolder())
                .forEach(field -> Typing.listen(field, presenter::typed, presenter::chosen));
    }

    /** What stands in the fields is going to be looked at. */
    void filled() {
        if (!program.text().isEmpty()) {
            header.showUnknown();
        }
    }

    /** What stands in the fields is complete. */
    void chosen() {
        if (presenter != null) {
            presenter.chosen();
        }
    }

    boolean confirms(Found found) {
        return presenter.confirms(found);
    }

    boolean says(String sentence) {
        return advice.says(sentence);
    }

    void setEnabled(boolean enabled) {
        program.setEnabled(enabled);
        advice.setEnabled(enabled);
    }

    private void instead(Alternative alternative) {
        taken.accept(alternative);
    }

    @Override
    public Picked picked() {
        return picked.get();
    }

    @Override
    public void showCommandLine(String commandLine) {
        options.showCommandLine(commandLine);
    }

    @Override
    public void showAdvice(List<Advice> all) {
        if (advice.show(all)) {
            resized.run();
        }
    }

    @Override
    public int iconPixels() {
        return header.iconPixels();
    }

    @Override
    public void showAbout(AboutText about) {
        header.show(about);
    }

    @Override
    public void showIcon(Pixels icon) {
        header.showIcon(icon);
    }

    @Override
    public void showUnknownProgram() {
        header.showUnknown();
    }

    @Override
    public void showNoProgram() {
        header.showNothing();
    }
}
