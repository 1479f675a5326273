/**
 * The third ring: the real Windows Java runtime and the unmodified application folder under Wine, driven from outside as a person would,
 * with keys and pictures. Runs with {@code mvn verify -Pwine}.
 *
 * <p>What Wine lacks (CreateProcessWithLogonW, the Secondary Logon service) is supplied from outside by the rig in
 * {@code src/test/native}, which is as strict as Windows.
 */
package org.runaslauncher.wine;
