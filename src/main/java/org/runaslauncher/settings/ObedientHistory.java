package org.runaslauncher.settings;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A history as far as user and organization allow them: where they do not, nothing is read and nothing is written. Forgetting is always allowed.
 */
public final class ObedientHistory implements History {
    private final History kept;
    private final BooleanSupplier allowed;

    /** @param allowed is asked each time: the user may change his mind while the window is open */
    public ObedientHistory(History kept, BooleanSupplier allowed) {
        this.kept = kept;
        this.allowed = allowed;
    }

    @Override
    public List<String> all() {
        return allowed.getAsBoolean() ? kept.all() : List.of();
    }

    @Override
    public void add(String program) {
        if (allowed.getAsBoolean()) {
            kept.add(program);
        }
    }

    @Override
    public void remove(String program) {
        if (allowed.getAsBoolean()) {
            kept.remove(program);
        }
    }

    @Override
    public void clear() {
        kept.clear();
    }
}
