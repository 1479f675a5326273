package org.runaslauncher.wine;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes policies into the registry as Group Policy does, by what the template says. */
final class RegistryPolicies {
    static final String KEY = "Software\\Policies\\Run As Launcher";

    private static final Path TEMPLATE = Path.of("installer/policies/RunAsLauncher.admx");

    private final WineComputer computer;
    private final Document template;

    RegistryPolicies(WineComputer computer) {
        this.computer = computer;
        try {
            template = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(TEMPLATE.toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void forgetAll(WineComputer computer) {
        computer.wine("reg", "delete", "HKLM\\" + KEY, "/f");
        computer.wine("reg", "delete", "HKCU\\" + KEY, "/f");
    }

    /** @param root HKLM for the computer, HKCU for the user */
    void enable(String root, String policy) {
        decide(root, policy, "enabledValue");
    }

    void disable(String root, String policy) {
        decide(root, policy, "disabledValue");
    }

    private void decide(String root, String policy, String state) {
        Element value = child(child(policy(policy), state), "decimal");
        set(root, policy, policy(policy).getAttribute("valueName"), "REG_DWORD", value.getAttribute("value"));
    }

    /** With what somebody has written into the inputs, one in a line. */
    void enable(String root, String policy, String... lines) {
        Element elements = child(policy(policy), "elements");
        boolean list = elements.getElementsByTagName("multiText").getLength() > 0;
        String name = child(elements, list ? "multiText" : "text").getAttribute("valueName");
        set(root, policy, name, list ? "REG_MULTI_SZ" : "REG_SZ", String.join("\\0", lines));
    }

    private void set(String root, String policy, String name, String type, String value) {
        computer.setRegistry(root + '\\' + policy(policy).getAttribute("key"), name, type, value);
    }

    private Element policy(String name) {
        NodeList all = template.getElementsByTagName("policy");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }
}
