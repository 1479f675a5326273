package org.runaslauncher.program.link;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What only Windows knows about links that do not name a file. Implemented in {@code windows}. Every method may take long and must not be called from
 * the event thread; none searches, shows a window or installs anything.
 */
public interface LinkTargets {
    /**
     * The file that an ID list stands for.
     *
     * @param idList of a link that somebody else may have written: see {@link ShellLink#idList()}
     * @return its full path; empty if it stands for something else or for nothing
     */
    Optional<String> fileOf(byte[] idList);

    /**
     * How the shell would write down what an ID list stands for: a path, {@code ::{CLSID}...} for tools of the Control Panel, or a packaged
     * application by its name.
     *
     * @return empty if the shell does not know it
     */
    Optional<String> nameOf(byte[] idList);

    /**
     * The program of a link that Windows Installer has advertised.
     *
     * @param linkFile full path of the link
     * @return full path of the program; empty if it is not installed, or the link is none of Windows Installer
     */
    Optional<String> installedProgram(String linkFile);

    /** The code page of this computer, which links that were made here use for texts that are not Unicode. */
    Charset codePage();
}
