package org.runaslauncher.integration;

import java.util.Optional;

/**
 * How it stands with an {@link Entry}.
 *
 * @param prohibition why it may not be added
 */
public record EntryState(Found found, Optional<Prohibition> prohibition) {
    public static EntryState of(Found found) {
        return new EntryState(found, Optional.empty());
    }
}
