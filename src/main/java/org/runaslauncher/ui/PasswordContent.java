package org.runaslauncher.ui;

import java.lang.ref.WeakReference;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.Position;
import javax.swing.text.Segment;
import javax.swing.undo.UndoableEdit;
import org.runaslauncher.launch.Password;

/**
 * The letters of the password field, in one buffer outside the Java heap; what is taken away is zeroed. Swing's own contents keep removed
 * text in undo records and in the arrays they have grown out of. Nor does Swing get to read the letters: it is told of as many bullets, and
 * only this package reads {@link #letter}.
 */
final class PasswordContent implements AbstractDocument.Content {
    /** What fits into a string of the call that the password goes to. */
    static final int CAPACITY = 1_024;

    private static final char BULLET = '\u2022';

    private final CharBuffer letters = Password.allocate(CAPACITY + 1);
    private final List<WeakReference<Mark>> marks = new ArrayList<>();

    /** Every document ends with a line break. */
    private int length = 1;

    char letter(int index) {
        return letters.get(index);
    }

    Password copy() {
        return Password.copyOf(letters.duplicate().limit(length - 1));
    }

    @Override
    public Position createPosition(int offset) {
        marks.removeIf(mark -> mark.get() == null);
        Mark mark = new Mark(offset);
        marks.add(new WeakReference<>(mark));
        return mark;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public UndoableEdit insertString(int where, String text) throws BadLocationException {
        if (where < 0 || where >= length || length + text.length() > letters.capacity()) {
            throw new BadLocationException("no room", where);
        }
        for (int i = length - 1; i >= where; i--) {
            letters.put(i + text.length(), letters.get(i));
        }
        for (int i = 0; i < text.length(); i++) {
            letters.put(where + i, text.charAt(i));
        }
        length += text.length();
        // The mark at the very start stays there: Swing's documents rely on it.
        moveMarks(offset -> offset >= Math.max(where, 1) ? offset + text.length() : offset);
        return null;
    }

    @Override
    public UndoableEdit remove(int where, int count) throws BadLocationException {
        if (where < 0 || count < 0 || where + count >= length) {
            throw new BadLocationException("not there", where);
        }
        for (int i = where; i + count < length; i++) {
            letters.put(i, letters.get(i + count));
        }
        Password.wipe(letters, length - count, length);
        length -= count;
        moveMarks(offset -> offset >= where + count ? offset - count : Math.min(offset, where));
        return null;
    }

    @Override
    public String getString(int where, int count) throws BadLocationException {
        check(where, count);
        return String.valueOf(BULLET).repeat(count);
    }

    @Override
    public void getChars(int where, int count, Segment segment) throws BadLocationException {
        segment.array = getString(where, count).toCharArray();
        segment.offset = 0;
        segment.count = count;
    }

    private void check(int where, int count) throws BadLocationException {
        if (where < 0 || count < 0 || where + count > length) {
            throw new BadLocationException("not there", where);
        }
    }

    private void moveMarks(IntUnaryOperator move) {
        for (WeakReference<Mark> reference : marks) {
            Mark mark = reference.get();
            if (mark != null) {
                mark.offset = move.applyAsInt(mark.offset);
            }
        }
    }

    private static final class Mark implements Position {
        private int offset;

        private Mark(int offset) {
            this.offset = offset;
        }

        @Override
        public int getOffset() {
            return offset;
        }
    }
}
