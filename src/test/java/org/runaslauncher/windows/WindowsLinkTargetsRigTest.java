package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.windows.ShellLinkFunctions.Shell32;

/** In a registry that may be changed. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsLinkTargetsRigTest {
    private static final String NOTEPAD = "C:\\windows\\notepad.exe";
    private static final String CONTROL_PANEL =
            "::{20D04FE0-3AEA-1069-A2D8-08002B30309D}\\::{21EC2020-3AEA-1069-A2DD-08002B30309D}";

    /**
     * Of Excel 2007, as its link has it: product {91120000-0030-0000-0000-0000000FF1CE}, component {0638C49D-BB8B-4CD1-B191-052E8F325736}. In the
     * registry their letters stand in another order.
     */
    private static final String DESCRIPTOR = "w_1^VX!!!!!!!!!MKKSkEXCELFiles>tW{~$4Q]c@II=l2xaTO5Z";

    private static final String PRODUCT = "00002119030000000000000000F01FEC";
    private static final String COMPONENT = "D94C8360B8BB1DC41B1950E2F8237563";
    private static final String PRODUCTS = "HKLM\\Software\\Classes\\Installer\\Products\\";
    private static final String MACHINE =
            "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\";

    private final ComApartment apartment = ComApartment.singleThreaded();
    private final WindowsLinkTargets targets = new WindowsLinkTargets();

    @TempDir
    private Path folder;

    @AfterEach
    void leave() throws Exception {
        Commands.run("reg", "delete", PRODUCTS + PRODUCT, "/f");
        Commands.run("reg", "delete", MACHINE + "Products\\" + PRODUCT, "/f");
        Commands.run("reg", "delete", MACHINE + "Components\\" + COMPONENT, "/f");
        apartment.close();
    }

    @Test
    void aListOfAFileIsItsPath() {
        byte[] list = listOf(NOTEPAD);

        assertThat(targets.fileOf(list))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(NOTEPAD));
        assertThat(targets.nameOf(list))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(NOTEPAD));
    }

    @Test
    void aListOfTheControlPanelIsAName() {
        byte[] list = listOf(CONTROL_PANEL);

        assertThat(targets.fileOf(list)).isEmpty();
        assertThat(targets.nameOf(list))
                .hasValueSatisfying(name -> assertThat(name).isEqualToIgnoringCase(CONTROL_PANEL));
    }

    @Test
    void aLinkToTheControlPanelHasNothingButItsList() throws Exception {
        byte[] list = listOf(CONTROL_PANEL);
        Path file = folder.resolve("Control Panel ж.lnk");
        try (NativeShellLink link = new NativeShellLink();
                Memory memory = new Memory(list.length)) {
            memory.write(0, list, 0, list.length);
            link.setIdList(memory);
            link.save(file);
        }
        ShellLink link = ShellLink.parse(Files.readAllBytes(file));

        assertThat(link.targets(folder.toString())).isEmpty();
        assertThat(link.idList()).isEqualTo(list);
        assertThat(targets.nameOf(link.idList()))
                .isEqualTo(targets.nameOf(list))
                .isPresent();
    }

    @Test
    void aListWithoutItsEndNeverGetsToTheShell() {
        byte[] list = listOf(NOTEPAD);
        for (int length = 0; length < list.length; length++) {
            assertThat(targets.nameOf(Arrays.copyOf(list, length))).isEmpty();
        }
        assertThat(targets.nameOf(new byte[2])).isEmpty();
    }

    @Test
    void aListWithAWrongByteIsAnotherPathOrNothing() {
        byte[] list = listOf(NOTEPAD);
        for (int place = 0; place < list.length; place++) {
            byte right = list[place];
            for (int wrong : new int[] {0, 0xFF, right ^ 0x80, right + 1}) {
                list[place] = (byte) wrong;
                assertThat(targets.fileOf(list).orElse("X:\\")).matches("[A-Za-z]:\\\\.*|\\\\\\\\.*");
            }
            list[place] = right;
        }
    }

    @Test
    void whatWindowsInstallerHasInstalledIsFound() throws Exception {
        Path program = Files.createFile(folder.resolve("EXCEL ж 日本.EXE"));
        Path file = advertised();
        assertThat(ShellLink.parse(Files.readAllBytes(file)).isAdvertised()).isTrue();
        assertThat(targets.installedProgram(file.toString())).isEmpty();

        install(program.toString());
        assertThat(targets.installedProgram(file.toString())).contains(program.toString());
        install("02:\\SOFTWARE\\Microsoft\\");
        assertThat(targets.installedProgram(file.toString())).isEmpty();
    }

    @Test
    void whatWindowsInstallerHasNotAdvertisedIsNotFound() throws Exception {
        Path ordinary = Files.write(
                folder.resolve("a.lnk"),
                new LinkBuilder().idList(listOf(NOTEPAD)).build());
        Path text = Files.writeString(folder.resolve("b.lnk"), "no link");

        assertThat(targets.installedProgram(ordinary.toString())).isEmpty();
        assertThat(targets.installedProgram(text.toString())).isEmpty();
        assertThat(targets.installedProgram(folder.resolve("nothing.lnk").toString()))
                .isEmpty();
    }

    @Test
    void theCodePageIsThatOfTheSystem() {
        assertThat(targets.codePage().name()).isEqualTo("windows-1252");
    }

    private Path advertised() throws IOException {
        return Files.write(
                folder.resolve("advertised ж.lnk"),
                new LinkBuilder().darwin(DESCRIPTOR).build());
    }

    private static void install(String keyPath) throws Exception {
        Commands.run("reg", "add", PRODUCTS + PRODUCT, "/v", "ProductName", "/d", "Excel", "/f");
        Commands.run(
                "reg",
                "add",
                MACHINE + "Products\\" + PRODUCT + "\\InstallProperties",
                "/v",
                "WindowsInstaller",
                "/t",
                "REG_DWORD",
                "/d",
                "1",
                "/f");
        Commands.run("reg", "add", MACHINE + "Components\\" + COMPONENT, "/v", PRODUCT, "/d", keyPath, "/f");
    }

    private static byte[] listOf(String name) {
        PointerByReference list = new PointerByReference();
        assertThat(Shell32.INSTANCE.SHParseDisplayName(name, null, list, 0, null))
                .isZero();
        return NativeShellLink.taken(list.getValue());
    }
}
