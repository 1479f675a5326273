package org.runaslauncher.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The arguments that a row brought along. They go when the program becomes another one; arguments that somebody typed stay. */
final class TakenArguments {
    private final Supplier<String> now;
    private final Consumer<String> put;
    private String brought = "";

    TakenArguments(Supplier<String> now, Consumer<String> put) {
        this.now = now;
        this.put = put;
    }

    /** @param arguments of the row that is taken, often none; none too for a program that was typed, dropped or browsed for */
    void take(String arguments) {
        boolean stillThere = !brought.isEmpty() && now.get().equals(brought);
        if (!arguments.isEmpty() || stillThere) {
            put.accept(arguments);
        }
        brought = arguments;
    }
}
