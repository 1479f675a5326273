package org.runaslauncher.installer;

import java.util.List;

/** The entry in Explorer's menu for all users as a fragment of WiX source: the same values for each kind of file. */
public final class ExplorerMenu {
    public static final List<String> EXTENSIONS =
            List.of(".exe", ".lnk", ".bat", ".cmd", ".msc", ".msi", ".cpl", ".ps1");

    private ExplorerMenu() {}

    static String fragment() {
        StringBuilder values = new StringBuilder();
        for (String extension : EXTENSIONS) {
            String key = "Software\\Classes\\SystemFileAssociations\\" + extension + "\\shell\\RunAsLauncher";
            add(values, key, "", "Run as different user...");
            add(values, key, " Name=\"Icon\"", "&quot;[#RunAsLauncher.exe]&quot;,0");
            add(values, key, " Name=\"MultiSelectModel\"", "Single");
            add(values, key + "\\command", "", "&quot;[#RunAsLauncher.exe]&quot; /files &quot;%1&quot;");
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

    private static void add(StringBuilder values, String key, String name, String value) {
        values.append("        <RegistryValue Root=\"HKLM\" Key=\"%s\"%s Type=\"string\" Value=\"%s\" />%n"
                .formatted(key, name, value));
    }
}
