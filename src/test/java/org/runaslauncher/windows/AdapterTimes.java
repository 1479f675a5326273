package org.runaslauncher.windows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.runaslauncher.program.Associations;
import org.runaslauncher.program.Computer;
import org.runaslauncher.program.Drives;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.ProgramSearch;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.program.link.LinkTargets;

/** Stands before the adapters and notes how often each is asked, and how long it takes. */
final class AdapterTimes {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final Map<String, Spent> spent = new TreeMap<>();
    private final Surroundings surroundings;

    private static final class Spent {
        private int calls;
        private long nanoseconds;
    }

    AdapterTimes(Surroundings windows) {
        surroundings = new Surroundings(
                before(ProgramFiles.class, windows.files()),
                before(ProgramSearch.class, windows.search()),
                before(Drives.class, windows.drives()),
                before(Associations.class, windows.associations()),
                before(Computer.class, windows.computer()),
                before(LinkTargets.class, windows.links()));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    private <T> T before(Class<T> type, T adapter) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, words) -> {
            long begin = System.nanoTime();
            try {
                return method.invoke(adapter, words);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                Spent here = spent.computeIfAbsent(type.getSimpleName() + '.' + method.getName(), name -> new Spent());
                here.calls++;
                here.nanoseconds += System.nanoTime() - begin;
            }
        });
        return type.cast(proxy);
    }

    /** Prints what one file costs of each adapter, the dearest first. */
    void print(int files) {
        System.out.println("\n| asked | calls a file | ms a file | ms a call |\n|---|---|---|---|");
        spent.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().nanoseconds))
                .forEach(entry -> {
                    double milliseconds = entry.getValue().nanoseconds / NANOSECONDS_PER_MILLISECOND;
                    int calls = entry.getValue().calls;
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %.2f | %.3f | %.3f |%n",
                            entry.getKey(),
                            (double) calls / files,
                            milliseconds / files,
                            milliseconds / calls);
                });
    }
}
