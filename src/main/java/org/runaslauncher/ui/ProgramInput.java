package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The program: a field to type in, with a list when there is a choice, and the button that opens the file dialog. */
final class ProgramInput {
    private final DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
    private final JComboBox<String> list = new JComboBox<>(model);
    private final JButton browse = Parts.button(new JButton(), "dialog.browse", "browse");
    private final Note problem = new Note("program.problem", "RunAs.problemForeground");

    ProgramInput(Consumer<String> picked) {
        list.setEditable(true);
        list.putClientProperty("html.disable", Boolean.TRUE);
        editor().setName("program");
        showListButton();
        browse.addActionListener(e -> ProgramChooser.choose(browse, text(), picked));
    }

    void addTo(JPanel grid) {
        var label = Parts.label("dialog.program", list, "programList");
        label.setLabelFor(editor());
        grid.add(label);
        // A width of its own: the path of a program can be longer than any screen is wide.
        grid.add(list, "growx, w 200:340:");
        grid.add(browse, "sgx side, wrap");
        grid.add(problem, "skip, span 2, growx, wmin 0, wrap");
    }

    JTextField editor() {
        return (JTextField) list.getEditor().getEditorComponent();
    }

    String text() {
        return editor().getText();
    }

    void setText(String program) {
        editor().setText(program);
    }

    /** Fills the list. A single file is chosen; of several none is yet. */
    void offer(List<String> files) {
        model.removeAllElements();
        model.addAll(files);
        model.setSelectedItem(files.size() == 1 ? files.get(0) : "");
        showListButton();
    }

    /** Opens the list now, or as soon as the field has the focus: an open list is closed again when the focus moves. */
    void openList() {
        if (editor().isFocusOwner()) {
            list.showPopup();
            return;
        }
        editor().addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                editor().removeFocusListener(this);
                EventQueue.invokeLater(list::showPopup);
            }
        });
    }

    Note problem() {
        return problem;
    }

    void setEnabled(boolean enabled) {
        list.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    /** A list of one or none is no choice: no arrow then. */
    private void showListButton() {
        for (Component part : list.getComponents()) {
            if (part instanceof AbstractButton arrow) {
                arrow.setVisible(model.getSize() > 1);
            }
        }
    }
}
