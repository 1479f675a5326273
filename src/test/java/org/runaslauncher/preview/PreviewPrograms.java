package org.runaslauncher.preview;

import java.util.List;
import org.runaslauncher.fakes.FakeFolderContents;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakeToolFiles;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.text.ToolTexts;

/** What the preview's list offers: some of the drive C:, and programs that somebody may have started. */
final class PreviewPrograms {
    private static final List<String> RECENT = List.of(
            "C:\\Program Files\\Remote Tools\\RemoteDesktopManager.exe",
            "C:\\Windows\\System32\\dsa.msc",
            "\\\\files.corp.example\\software$\\Inventory\\2026\\Client installation\\setup.exe",
            "C:\\Windows\\System32\\cmd.exe",
            "H:\\Scripts\\Nightly reports\\run all reports of the night.cmd");

    private PreviewPrograms() {}

    static ProgramSource source() {
        FakeToolFiles tools = new FakeToolFiles()
                .file("certlm.msc")
                .file("gpedit.msc")
                .file("dsa.msc")
                .file("dnsmgmt.msc")
                .file("lusrmgr.msc")
                .file("sysdm.cpl")
                .file("vendor.cpl", "Vendor’s Graphics Settings");
        FakeFolderContents folders = new FakeFolderContents()
                .folder("C:\\", "Windows\\", "Program Files\\", "Users\\", "Temp\\", "setup.exe")
                .folder("C:\\Windows\\", "System32\\", "SysWOW64\\", "regedit.exe", "explorer.exe", "notepad.exe")
                .folder("C:\\Windows\\System32\\", "cmd.exe", "compmgmt.msc", "control.exe", "calc.exe", "mmc.exe");
        return new ProgramSource(
                new FakeHistory().of(RECENT),
                new AdministrativeTools(tools, ToolTexts::name),
                folders,
                new PreviewProgramInspector());
    }
}
