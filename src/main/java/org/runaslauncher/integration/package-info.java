/**
 * Ways into the program that Windows offers: shortcuts, later Send To and Explorer's menu. None of them ever holds a password.
 *
 * <p>May import: the features, {@code java.base}.
 */
package org.runaslauncher.integration;
