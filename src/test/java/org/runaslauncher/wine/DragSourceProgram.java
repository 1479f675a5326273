package org.runaslauncher.wine;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceAdapter;
import java.awt.dnd.DragSourceDragEvent;
import java.awt.dnd.DragSourceDropEvent;
import java.awt.dnd.DragSourceEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.runaslauncher.rig.Wait;

/** Another program, of this computer and not of Wine's, out of which something can be dragged. Its title tells how the drag goes. */
final class DragSourceProgram {
    static final String READY = "Drag source";
    static final String DRAGGED = "Drag source, dragged";
    static final String ACCEPTED = "Drag source, accepted";
    static final String ENDED = "Drag source, ended";

    private final JFrame window = new JFrame(READY);

    private DragSourceProgram(Map<DataFlavor, Object> data) {
        JLabel label = new JLabel("Drag me", SwingConstants.CENTER);
        window.add(label);
        window.setBounds(10, 10, 200, 100);
        window.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        DragSource.getDefaultDragSource()
                .createDefaultDragGestureRecognizer(label, DnDConstants.ACTION_COPY, gesture -> {
                    gesture.startDrag(null, transferable(data), titles());
                    window.setTitle(DRAGGED);
                });
        window.setVisible(true);
    }

    /** Starts it on a display, with the same words as {@link #main}, and waits until it is there. */
    static Process start(Display display, String kind, String... items) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DragSourceProgram.class.getName(),
                kind));
        line.addAll(List.of(items));
        Process process = Command.start(display.environment(), line.toArray(String[]::new));
        Wait.until("the drag source", () -> display.shows(READY));
        display.awaitStill();
        return process;
    }

    /** Offers {@code files}, followed by their paths, or {@code text} or {@code link}, followed by it. */
    public static void main(String[] words) throws ClassNotFoundException {
        String[] items = Arrays.copyOfRange(words, 1, words.length);
        Map<DataFlavor, Object> data =
                switch (words[0]) {
                    case "files" ->
                        Map.of(
                                DataFlavor.javaFileListFlavor,
                                Arrays.stream(items).map(File::new).toList());
                    case "text" -> Map.of(DataFlavor.stringFlavor, items[0]);
                    case "link" -> link(items[0]);
                    default -> throw new IllegalArgumentException(words[0]);
                };
        EventQueue.invokeLater(() -> new DragSourceProgram(data));
    }

    /** As web browsers offer it, but for text/uri-list: out of a web address in it, Wine makes a list of files that ends nowhere. */
    private static Map<DataFlavor, Object> link(String address) throws ClassNotFoundException {
        return Map.of(
                DataFlavor.stringFlavor,
                address,
                new DataFlavor("text/x-moz-url;class=java.lang.String"),
                address + "\nA page");
    }

    private static Transferable transferable(Map<DataFlavor, Object> data) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return data.keySet().toArray(DataFlavor[]::new);
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return data.containsKey(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                if (!data.containsKey(flavor)) {
                    throw new UnsupportedFlavorException(flavor);
                }
                return data.get(flavor);
            }
        };
    }

    private DragSourceAdapter titles() {
        return new DragSourceAdapter() {
            @Override
            public void dragEnter(DragSourceDragEvent e) {
                window.setTitle(ACCEPTED);
            }

            @Override
            public void dragExit(DragSourceEvent e) {
                window.setTitle(DRAGGED);
            }

            @Override
            public void dragDropEnd(DragSourceDropEvent e) {
                window.setTitle(ENDED);
            }
        };
    }
}
