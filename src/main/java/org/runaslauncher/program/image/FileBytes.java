package org.runaslauncher.program.image;

import java.io.IOException;

/** The contents of an opened file. */
@FunctionalInterface
public interface FileBytes {
    /**
     * A part of it.
     *
     * @param offset from 0; may lie behind the end
     * @return fewer bytes than {@code length} where the file ends
     */
    byte[] read(long offset, int length) throws IOException;
}
