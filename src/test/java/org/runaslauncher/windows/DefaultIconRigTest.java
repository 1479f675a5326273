package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.windows.ClassesOfTheComputer.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.windows.win32.Advapi32;

/** Writes classes of the computer, and deletes them: not on anybody’s own Windows. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class DefaultIconRigTest {
    private static final String EXTENSION = ".runaslaunchericon";

    /** A kind of link that Wine does not know. */
    private static final String LINK = ".website";

    private static final String CLASS = "RunAsLauncherTest.Icon";
    private static final int REG_EXPAND_SZ = 2;
    private static final int SIZE = 32;
    private static final int COLOR = 0xFF123456;

    private final WindowsProgramInspector inspector = new WindowsProgramInspector();

    @TempDir
    Path folder;

    private Path document;
    private Path drawn;

    @BeforeEach
    void drawAnIcon() throws IOException {
        int[] plain = new int[SIZE * SIZE];
        Arrays.fill(plain, COLOR);
        document = Files.writeString(folder.resolve("a" + EXTENSION), "x");
        drawn = IconFile.write(folder.resolve("a b, c.ico"), SIZE, 32, plain);
    }

    @Test
    void the_class_of_the_extension_says_where_the_icon_is() {
        register(EXTENSION, CLASS);
        register(CLASS + "\\DefaultIcon", drawn.toString());
        assertThat(isDrawn()).isTrue();
        register(CLASS + "\\DefaultIcon", '"' + drawn.toString() + "\",0");
        assertThat(isDrawn()).isTrue();
    }

    @Test
    void the_extension_itself_may_say_so_too() {
        register(EXTENSION + "\\DefaultIcon", drawn.toString());
        assertThat(DefaultIcon.of(EXTENSION)).isEqualTo(drawn.toString());
        assertThat(isDrawn()).isTrue();
    }

    @Test
    void so_may_what_Windows_keeps_whatever_the_class() {
        register("SystemFileAssociations\\" + EXTENSION + "\\DefaultIcon", drawn.toString());
        assertThat(isDrawn()).isTrue();
    }

    @Test
    void variables_are_replaced() {
        register(EXTENSION, CLASS);
        assertThat(drawn.toString()).startsWithIgnoringCase(System.getenv("SystemDrive"));
        String location = "%SystemDrive%" + drawn.toString().substring("C:".length());
        for (int type : new int[] {REG_EXPAND_SZ, Advapi32.REG_SZ}) {
            register(CLASS + "\\DefaultIcon", location, type);
            assertThat(isDrawn()).isTrue();
        }
        ClassesOfTheComputer.forget(CLASS);
        register(EXTENSION + "\\DefaultIcon", location, REG_EXPAND_SZ);
        assertThat(isDrawn()).isTrue();
    }

    @Test
    void a_library_without_a_folder_is_that_of_Windows() {
        register(EXTENSION, CLASS);
        String system = System.getenv("SystemRoot") + "\\system32\\shell32.dll,-4";
        register(CLASS + "\\DefaultIcon", system);
        int[] expected = inspector.icon(document.toString(), SIZE).orElseThrow().argb();
        register(CLASS + "\\DefaultIcon", "shell32.dll,-4");
        assertThat(inspector.icon(document.toString(), SIZE).orElseThrow().argb())
                .isEqualTo(expected);
        register(CLASS + "\\DefaultIcon", "shell32.dll,-5");
        assertThat(inspector.icon(document.toString(), SIZE).orElseThrow().argb())
                .isNotEqualTo(expected);
    }

    @Test
    void every_file_may_have_an_icon_of_its_own() throws IOException {
        register(EXTENSION, CLASS);
        register(CLASS + "\\DefaultIcon", "\"%1\"");
        assertThat(isDrawn()).isFalse();
        Files.copy(drawn, document, StandardCopyOption.REPLACE_EXISTING);
        assertThat(isDrawn()).isTrue();
    }

    @Test
    void but_not_a_link() throws IOException {
        register(LINK, CLASS);
        register(CLASS + "\\DefaultIcon", "%1");
        document = Files.copy(drawn, folder.resolve("a" + LINK));
        assertThat(DefaultIcon.of(LINK)).isEqualTo("%1");
        assertThat(isDrawn()).isFalse();
    }

    @Test
    void no_other_computer_is_asked() {
        register(EXTENSION, CLASS);
        for (String location :
                new String[] {"\\\\localhost\\c$\\a.ico", "a.ico", "\\\\?\\" + drawn, "\\\\.\\pipe\\a"}) {
            register(CLASS + "\\DefaultIcon", location);
            assertThat(isDrawn()).as(location).isFalse();
        }
    }

    private boolean isDrawn() {
        int[] argb = inspector.icon(document.toString(), SIZE).orElseThrow().argb();
        return Arrays.stream(argb).allMatch(pixel -> pixel == COLOR);
    }

    @AfterEach
    void forget() {
        for (String name : new String[] {EXTENSION, LINK, CLASS, "SystemFileAssociations\\" + EXTENSION}) {
            ClassesOfTheComputer.forget(name);
        }
    }
}
