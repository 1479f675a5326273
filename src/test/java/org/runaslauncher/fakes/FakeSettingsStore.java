package org.runaslauncher.fakes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.SettingsStore;

/** Values in memory, by their names in whatever case: numbers, texts, lists, and whatever else somebody has put there. */
public final class FakeSettingsStore implements SettingsStore {
    /** What was written, in order. */
    public final List<String> written = new ArrayList<>();

    /** Whether Windows refuses to write. */
    public volatile boolean readOnly;

    /** Where Windows does not let anything be read. */
    public final Set<Place> unreadable = EnumSet.noneOf(Place.class);

    private final Map<Place, Map<String, Object>> values = new EnumMap<>(Place.class);

    public FakeSettingsStore() {
        for (Place place : Place.values()) {
            values.put(place, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        }
    }

    public synchronized FakeSettingsStore with(Place place, String name, Object value) {
        values.get(place).put(name, value);
        return this;
    }

    /** Null if there is nothing. */
    public synchronized Object value(String name) {
        return values.get(Place.USER).get(name);
    }

    public synchronized FakeSettingsStore without(Place place, String name) {
        values.get(place).remove(name);
        return this;
    }

    @Override
    public boolean isReadable(Place place) {
        return !unreadable.contains(place);
    }

    @Override
    public synchronized OptionalInt number(Place place, String name) {
        return values.get(place).get(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    @Override
    public synchronized Optional<String> text(Place place, String name) {
        return values.get(place).get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public synchronized Optional<List<String>> texts(Place place, String name) {
        return values.get(place).get(name) instanceof List<?> texts
                ? Optional.of(texts.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    @Override
    public void setNumber(String name, int number) throws IOException {
        set(name, number);
    }

    @Override
    public void setText(String name, String text) throws IOException {
        set(name, text);
    }

    private synchronized void set(String name, Object value) throws IOException {
        if (readOnly) {
            throw new IOException("5");
        }
        values.get(Place.USER).put(name, value);
        written.add(name + '=' + value);
    }
}
