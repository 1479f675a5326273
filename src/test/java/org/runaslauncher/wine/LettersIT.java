package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Secret;

/** Letters and signs of all sorts on their way through RunAsLauncher.exe: in arguments, paths and passwords. */
class LettersIT extends DialogTest {
    private static final int MOST_TRIES = 3;

    /** Together, because each window takes its time; what could mean something else at the beginning stands there once. */
    static List<List<String>> arguments() {
        return List.of(
                List.of("@file", "a b", "say \"hello\" twice", "trailing\\", "C:\\a b\\", "last"),
                List.of("*", "äöüß", "Привет мир", "日本語", "\uD83D\uDE00 smile", "*.txt", "?"),
                List.of("-Dx=y", "/user:other", "%PATH%", "& | < > ^", "@file", "last"),
                List.of("/user:other", "*", "-Dx=y", "trailing\\", "last"));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void argumentsArriveAsTheyWereGiven(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of("/user:CORP\\me-admin", program.path()));
        words.addAll(arguments);
        ProductRun run = run(words.toArray(String[]::new)).open();
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("error", "0");
        Map<String, String> child = program.await();
        for (int i = 0; i < arguments.size(); i++) {
            assertThat(child).containsEntry("argument." + (i + 1), arguments.get(i));
        }
        assertThat(child).doesNotContainKey("argument." + (arguments.size() + 1));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with blanks",
                "Ümläute & Co",
                "Программа",
                "プログラム",
                "\uD83D\uDE00",
                "100%",
                "@file",
                "-Dx=y",
                "it's (a) [test] {ok}"
            })
    void programsLieInFoldersOfAllSorts(String folder) {
        program = new ReportProgram(PROGRAMS.resolve(folder).resolve(folder + " report.exe"));
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("commandLine", '"' + program.path() + '"')
                .containsEntry("directory", program.folder());
        assertThat(program.await()).containsEntry("folder", program.folder());
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " blanks in it ",
                "quote\"s'",
                "äöüß€",
                "Пароль",
                "パスワード",
                "\uD83D\uDE00",
                "*?",
                "@file",
                "-Dx=y",
                "\\%^&|<>"
            })
    void passwordsOfAllSortsAreTyped(String characters) {
        Secret odd = Secret.with(characters);
        rig.account("odd", "CORP", odd, 0);
        ProductRun run = run("/user:CORP\\odd", program.path()).open();
        assertThat(callAfterTyping(odd)).containsEntry("password", "match").containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    /** The keyboard of a busy X server loses a letter now and then; whoever types does it again. */
    private Map<String, String> callAfterTyping(Secret secret) {
        Map<String, String> call = Map.of();
        for (int i = 0; i < MOST_TRIES && !"match".equals(call.get("password")); i++) {
            display.awaitStill();
            enter(secret);
            call = rig.awaitCall(i);
        }
        return call;
    }
}
