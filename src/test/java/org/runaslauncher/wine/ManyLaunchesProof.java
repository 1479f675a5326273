package org.runaslauncher.wine;

import java.util.List;

/** A thousand launches in one process, and what they leave of handles, threads and memory. Started by {@code src/test/wine/many-launches}. */
final class ManyLaunchesProof {
    private ManyLaunchesProof() {}

    /** The word, if a thousand are not wanted, is how many. */
    public static void main(String[] words) {
        String launches = words.length > 0 ? words[0] : "1000";
        try (WineComputer computer = new WineComputer("many-launches")) {
            Application application = new Application(Folders.WINE.resolve("many-launches-app/app"));
            WindowsRuntime runtime =
                    new WindowsRuntime(computer, application, Folders.WINE.resolve("many-launches-rig"));
            System.out.print(runtime.run(List.of("org.runaslauncher.windows.ManyLaunches", launches))
                    .mustSucceed()
                    .output());
        }
    }
}
