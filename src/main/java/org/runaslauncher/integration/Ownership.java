package org.runaslauncher.integration;

import java.util.Optional;
import java.util.function.Predicate;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.link.ShellLink;

/** Whose an entry is: that of the program that it starts. */
public final class Ownership {
    private static final String EXECUTABLE = "RunAsLauncher.exe";

    private final String executable;
    private final Predicate<String> isGone;

    /**
     * @param executable full path of our own RunAsLauncher.exe
     * @param isGone whether it is certain that a file is not there. Asked with what strangers have written: nothing but drives of this computer may
     *     be touched for the answer.
     */
    public Ownership(String executable, Predicate<String> isGone) {
        this.executable = executable;
        this.isGone = isGone;
    }

    String executable() {
        return executable;
    }

    /** @param link what the file holds; empty if there is none */
    Found ofLink(Optional<byte[]> link) {
        return link.map(bytes -> ofProgram(target(bytes))).orElse(Found.NOTHING);
    }

    /** The same of a file that is there. */
    boolean isOurs(byte[] link) {
        return ofLink(Optional.of(link)).isOurs();
    }

    private static String target(byte[] link) {
        try {
            ShellLink parsed = ShellLink.parse(link);
            // A link of ours needs no folder to find its target from. Where the shell has kept the path with letters of
            // the code page only, it may be none; that of the icon is whole.
            return parsed.targets("").stream()
                    .findFirst()
                    .orElse(parsed.iconLocation().path());
        } catch (InvalidLinkException e) {
            return "";
        }
    }

    /** @param command empty if there is none */
    Found ofCommand(Optional<String> command) {
        return command.map(line -> ofProgram(MenuEntry.programOf(line))).orElse(Found.NOTHING);
    }

    private Found ofProgram(String program) {
        if (program.equalsIgnoreCase(executable)) {
            return Found.OURS;
        }
        String name = program.substring(program.lastIndexOf('\\') + 1);
        if (!name.equalsIgnoreCase(EXECUTABLE)) {
            return Found.FOREIGN;
        }
        return isGone.test(program) ? Found.LEFT_BEHIND : Found.OF_ANOTHER_COPY;
    }
}
