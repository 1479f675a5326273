package org.runaslauncher.preview;

import java.util.Optional;
import org.runaslauncher.fakes.FakeProgramInspector;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.about.Signature;

/**
 * What the programs of the preview say of themselves: those of Windows are signed, and the names of a few that need not exist show what else
 * there is: {@code C:\Temp\changed.exe}, {@code stranger.exe}, {@code revoked.exe}.
 */
final class PreviewProgramInspector implements ProgramInspector {
    private final FakeProgramInspector programs = new FakeProgramInspector()
            .program("C:\\Windows\\explorer.exe", windows("Windows Explorer"))
            .program("C:\\Windows\\System32\\calc.exe", windows("Windows Calculator"))
            .program("C:\\Windows\\System32\\cmd.exe", windows("Windows Command Processor"))
            .program("C:\\Windows\\System32\\control.exe", windows("Windows Control Panel"))
            .program("C:\\Windows\\System32\\mmc.exe", windows("Microsoft Management Console"))
            .program("C:\\Windows\\System32\\mstsc.exe", windows("Remote Desktop Connection"))
            .program("C:\\Windows\\System32\\perfmon.exe", windows("Resource and Performance Monitor"))
            .program("C:\\Windows\\System32\\Taskmgr.exe", windows("Task Manager"))
            .program("C:\\Temp\\changed.exe", example(Signature.BROKEN))
            .program("C:\\Temp\\stranger.exe", example(Signature.NOT_TRUSTED))
            .program("C:\\Temp\\revoked.exe", example(Signature.DISTRUSTED));

    @Override
    public Optional<Pixels> icon(String path, int size) {
        return programs.icon(path, size);
    }

    @Override
    public Optional<Pixels> icon(IconPlace place, int size) {
        return programs.icon(place, size);
    }

    @Override
    public About describe(String path) {
        return programs.describe(path);
    }

    @Override
    public About inspect(String path) {
        return programs.inspect(path);
    }

    private static About windows(String description) {
        return new About(description, "10.0.19041.1", "Microsoft Windows", Signature.VALID);
    }

    private static About example(Signature signature) {
        return new About("Example Setup", "2.1", "Example AG", signature);
    }
}
