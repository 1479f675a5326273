package org.runaslauncher.settings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Values as they are kept, which anybody who runs as the user may have written: reading never fails, and what is missing, of another type than the
 * one asked for, or too large to be meant is not there. Implemented in {@code windows}. Takes long enough to be kept off the event thread.
 */
public interface SettingsStore {
    /** Whether what is kept in a place can be read; true as well if there is nothing. */
    boolean isReadable(Place place);

    OptionalInt number(Place place, String name);

    Optional<String> text(Place place, String name);

    /** A list of texts; none of them is empty. */
    Optional<List<String>> texts(Place place, String name);

    /**
     * Keeps a number in {@link Place#USER}, whatever was there.
     *
     * @throws IOException if Windows refuses
     */
    void setNumber(String name, int number) throws IOException;

    /**
     * Keeps a text in {@link Place#USER}, whatever was there.
     *
     * @throws IOException if Windows refuses
     */
    void setText(String name, String text) throws IOException;
}
