/**
 * The preview: the real window over the in-memory Windows, for machines that are not Windows. Opens with {@code mvn -q test -Ppreview}.
 *
 * <p>May import everything but {@code windows}. It is part of the tests, because the product holds no emulation.
 */
package org.runaslauncher.preview;
