package org.runaslauncher.launch;

/**
 * What is to be known of this computer to explain why a program does not start. A text that is not known is empty.
 *
 * @param name NetBIOS name
 * @param domain NetBIOS name of the domain that it belongs to; empty for a workgroup
 * @param systemFolder {@code C:\Windows\System32}, which every account can enter
 * @param windows product, version and build
 */
public record ComputerFacts(String name, String domain, String systemFolder, String windows) {
    /** Nothing is known yet. */
    public static final ComputerFacts UNKNOWN = new ComputerFacts("", "", "", "");
}
