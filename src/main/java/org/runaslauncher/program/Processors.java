package org.runaslauncher.program;

import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.program.image.ExecutableHeader;
import org.runaslauncher.program.image.ExecutableHeader.Format;
import org.runaslauncher.program.image.ExecutableHeader.Subsystem;

/** Refuses what this computer cannot run, which Windows would do only after the logon (errors 193 and 216). */
final class Processors {
    /** IMAGE_FILE_MACHINE_AMD64 and _ARM64. A Windows that runs one of them has 64 bits, and nothing for programs of 16. */
    private static final int[] OF_64_BITS = {0x8664, 0xAA64};

    private final Surroundings windows;

    Processors(Surroundings windows) {
        this.windows = windows;
    }

    /** What cannot be read or understood is left to Windows. */
    void check(String program) throws InvalidProgramException {
        Optional<ExecutableHeader> header = header(program);
        if (header.isPresent() && header.get().library()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.LIBRARY, Paths.fileName(program));
        }
        if (header.isPresent() && !runs(header.get())) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.OTHER_PROCESSOR, Paths.fileName(program));
        }
    }

    /** Whether a program opens a console. */
    boolean isForConsoles(String program) {
        return header(program)
                .filter(header -> header.subsystem() == Subsystem.CONSOLE)
                .isPresent();
    }

    private Optional<ExecutableHeader> header(String program) {
        try {
            return ExecutableHeader.parse(windows.files().read(program, ExecutableHeader.LENGTH));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean runs(ExecutableHeader header) {
        Computer computer = windows.computer();
        if (header.format() == Format.PE32 || header.format() == Format.PE32_PLUS) {
            return header.anyProcessor() || computer.runs(header.machine());
        }
        return !computer.runs(OF_64_BITS[0]) && !computer.runs(OF_64_BITS[1]);
    }
}
