package org.runaslauncher.installer;

import org.runaslauncher.integration.MenuEntry;

/** The entry in Explorer's menu for all users as a fragment of WiX source: the same values for each kind of file. */
final class ExplorerMenu {
    private static final MenuEntry ENTRY = new MenuEntry("Run as different user...", "[#RunAsLauncher.exe]");

    private ExplorerMenu() {}

    static String fragment() {
        StringBuilder values = new StringBuilder();
        for (String ending : MenuEntry.ENDINGS) {
            String key = "Software\\Classes\\" + MenuEntry.key(ending);
            add(values, key, "", "string", ENTRY.label());
            add(values, key, "Icon", "string", ENTRY.icon());
            add(values, key, "MultiSelectModel", "string", MenuEntry.MULTI_SELECT_MODEL);
            add(values, key, "SuppressionPolicy", "integer", String.valueOf(MenuEntry.SUPPRESSION_POLICY));
            add(values, key + "\\command", "", "string", ENTRY.command());
        }
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
                  <Fragment>
                    <DirectoryRef Id="INSTALLFOLDER">
                      <Component Id="ExplorerMenu" Guid="%s" Win64="yes">
                        <RegistryValue Root="HKLM" Key="SOFTWARE\\Run As Launcher" Name="ExplorerMenu" Type="integer" Value="1" KeyPath="yes" />
                %s      </Component>
                    </DirectoryRef>
                  </Fragment>
                </Wix>
                """.formatted(NamedGuid.of("part", "ExplorerMenu"), values);
    }

    private static void add(StringBuilder values, String key, String name, String type, String value) {
        String named = name.isEmpty() ? "" : " Name=\"%s\"".formatted(name);
        values.append("        <RegistryValue Root=\"HKLM\" Key=\"%s\"%s Type=\"%s\" Value=\"%s\" />%n"
                .formatted(key, named, type, value.replace("\"", "&quot;")));
    }
}
