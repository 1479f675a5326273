/**
 * What needs an administrator: the elevated helper's words, its client, and the answer that comes back. The helper is kept as small as possible: it
 * takes one word from a closed list, and reads nothing that a process without elevation could have written.
 *
 * <p>May import: the features, {@code java.base}.
 */
package org.runaslauncher.elevation;
