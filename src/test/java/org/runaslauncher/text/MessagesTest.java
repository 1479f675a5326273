package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runaslauncher.account.AccountDescription;
import org.runaslauncher.account.AccountProblem;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.Prohibition;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.PasswordPlace;
import org.runaslauncher.launch.PasswordRefusal;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.BatchProblem;
import org.runaslauncher.program.NoticeKind;
import org.runaslauncher.program.ProgramProblem;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.program.link.LinkProblem;
import org.runaslauncher.program.path.PathProblem;
import org.runaslauncher.program.tools.KnownTool;
import org.runaslauncher.seclogon.FindingKind;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.text.SourceCalls.Call;

/** The bundle and the code belong together; what each check prints can be pasted into the bundle. */
class MessagesTest {
    private static final String BUNDLE = "/org/runaslauncher/messages.properties";
    private static final String MNEMONIC = ".mnemonic";
    private static final List<String> FAMILIES_OF_INPUTS =
            List.of("dialog.", "export.", "running.", "settings.", "choose-account.", "password-dialog.");

    /** What {@link Explanations} gives to every text about a failure. */
    private static final int FACTS_OF_A_FAILURE = 5;

    /** What {@link ServiceTexts} gives to every text about a finding. */
    private static final int FACTS_OF_A_FINDING = 2;

    /** Which problem has which, the problems' descriptions say. */
    private static final int MOST_FACTS_OF_A_PATH = 3;

    private static final int MOST_FACTS_OF_A_BATCH_FILE = 2;
    private static final int MOST_FACTS_OF_A_LINK = 3;

    private final Map<String, String> texts = load();

    /** Every key that the code uses, with the number of parameters that it gives, where that is known. */
    private final Map<String, Integer> used = used();

    @Test
    void has_a_text_for_every_key_of_the_code() {
        assertThat(used.keySet().stream().filter(key -> !texts.containsKey(key)).map(key -> key + " = "))
                .as("to be added to the bundle")
                .isEmpty();
    }

    @Test
    void has_no_text_that_the_code_does_not_use() {
        assertThat(texts.keySet().stream().filter(key -> !used.containsKey(key)).map(this::line))
                .as("to be removed from the bundle")
                .isEmpty();
    }

    @Test
    void has_no_key_twice() throws IOException {
        List<String> keys = read(BUNDLE)
                .lines()
                .filter(line -> line.matches("[a-z][\\w.-]* =.*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();

        assertThat(keys).as("one of two lines with the same key to be removed").doesNotHaveDuplicates();
        assertThat(keys).hasSameSizeAs(texts.keySet());
    }

    @Test
    void fills_in_as_many_parameters_as_the_code_gives() {
        assertThat(wrong((key, text) -> {
                    int given = used.getOrDefault(key, 0);
                    int shown = parametersOf(text);
                    boolean fromOneCall = !key.matches(
                            "(account|account-kind|program|path|batch|link|notice|alternative|failure|finding|start-remedy|password-change|lockout)\\..*");
                    boolean right = fromOneCall || given == 0 ? shown == given : shown <= given;
                    return right ? "" : "{0} to {n} of " + given + " parameters, not " + shown;
                }))
                .isEmpty();
    }

    @Test
    void writes_apostrophes_and_quotation_marks_that_a_pattern_does_not_swallow() {
        assertThat(wrong((key, text) -> text.matches("(?s).*['\"].*") ? "’ for ', “ and ” for \"" : ""))
                .isEmpty();
    }

    @Test
    void has_no_blanks_at_the_ends_of_lines() {
        assertThat(wrong((key, text) -> text.lines().anyMatch(part -> !part.equals(part.stripTrailing()))
                        ? "without the blanks at the end"
                        : ""))
                .isEmpty();
    }

    @Test
    void has_no_empty_text() {
        assertThat(wrong((key, text) -> text.isBlank() ? "some text" : "")).isEmpty();
    }

    @Test
    void has_mnemonics_that_are_a_letter_of_their_text() {
        assertThat(wrong((key, letter) -> {
                    if (!key.endsWith(MNEMONIC)) {
                        return "";
                    }
                    String text = texts.getOrDefault(key.substring(0, key.length() - MNEMONIC.length()), "");
                    boolean right = letter.length() == 1
                            && Character.isLetter(letter.charAt(0))
                            && text.toUpperCase(Locale.ROOT).contains(letter.toUpperCase(Locale.ROOT));
                    return right ? "" : "one letter of “" + text + "”";
                }))
                .isEmpty();
    }

    @Test
    void has_no_mnemonic_twice_in_the_dialog() {
        Map<String, List<String>> byLetter = texts.keySet().stream()
                .filter(key -> key.startsWith("dialog.") && key.endsWith(MNEMONIC))
                .collect(Collectors.groupingBy(key -> texts.get(key).toUpperCase(Locale.ROOT)));

        assertThat(byLetter).isNotEmpty().allSatisfy((letter, keys) -> assertThat(keys)
                .as("inputs with the mnemonic %s", letter)
                .hasSize(1));
    }

    @Test
    void has_no_mnemonic_of_a_remedy_that_the_dialog_uses() {
        List<String> inDialog = texts.keySet().stream()
                .filter(key -> key.startsWith("dialog.") && key.endsWith(MNEMONIC))
                .map(texts::get)
                .toList();

        assertThat(Arrays.stream(StartRemedy.values()).map(remedy -> texts.get(FailureTexts.keyOf(remedy) + MNEMONIC)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(inDialog);
    }

    @Test
    void writes_numbers_without_grouping_and_parameters_as_they_are() {
        assertThat(Messages.get("program.command-line-too-long", 32_766, 1_234_567))
                .contains("1234567")
                .contains("32766");
        assertThat(Messages.get("program.missing", "C:\\it's {0} 'x'")).endsWith("C:\\it's {0} 'x'");
    }

    /** Lines for the bundle, each with what is wrong. */
    private List<String> wrong(BiFunction<String, String, String> check) {
        List<String> lines = new ArrayList<>();
        texts.forEach((key, text) -> {
            String complaint = check.apply(key, text);
            if (!complaint.isEmpty()) {
                lines.add(line(key) + "   <-- " + complaint);
            }
        });
        return lines;
    }

    private String line(String key) {
        return key + " = " + texts.get(key).replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** The highest parameter and all below; a text that is not a pattern fails here. */
    private static int parametersOf(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Map<String, Integer> used() {
        Map<String, Integer> keys = new TreeMap<>();
        for (Call call : SourceCalls.of("Messages\\.get")) {
            int given = call.arguments().size() - 1;
            call.wholeLiterals(0).forEach(key -> keys.put(key, given));
        }
        for (Call call : SourceCalls.of("Parts\\.\\w+")) {
            call.arguments().stream()
                    .flatMap(argument -> SourceCalls.literals(argument).stream())
                    .filter(literal -> FAMILIES_OF_INPUTS.stream().anyMatch(literal::startsWith))
                    .forEach(key -> {
                        keys.put(key, 0);
                        keys.put(key + MNEMONIC, 0);
                    });
        }
        Arrays.stream(AccountProblem.values())
                .forEach(problem ->
                        keys.put("account." + key(problem), given("new InvalidAccountNameException", problem)));
        Arrays.stream(AccountDescription.Kind.values())
                .filter(kind -> kind != AccountDescription.Kind.NONE)
                .forEach(kind -> keys.put("account-kind." + key(kind), 1));
        Arrays.stream(AccountSuggestion.Kind.values()).forEach(kind -> keys.put("account-list." + key(kind), 0));
        Arrays.stream(ProgramProblem.values())
                .forEach(problem -> keys.put("program." + key(problem), given("new InvalidProgramException", problem)));
        Arrays.stream(NoticeKind.values())
                .forEach(notice -> keys.put("notice." + key(notice), given("Notice\\.of", notice)));
        Arrays.stream(PathProblem.values()).forEach(problem -> keys.put("path." + key(problem), MOST_FACTS_OF_A_PATH));
        Arrays.stream(BatchProblem.values())
                .forEach(problem -> keys.put("batch." + key(problem), MOST_FACTS_OF_A_BATCH_FILE));
        Arrays.stream(LinkProblem.values()).forEach(problem -> keys.put("link." + key(problem), MOST_FACTS_OF_A_LINK));
        Arrays.stream(Alternative.Kind.values()).forEach(kind -> keys.put("alternative." + key(kind), 1));
        Arrays.stream(Readiness.values()).forEach(readiness -> keys.put("service." + key(readiness), 0));
        Arrays.stream(Failure.values())
                .flatMap(failure -> Stream.of(".happened", ".advice").map(end -> "failure." + key(failure) + end))
                .forEach(key -> keys.put(key, key.startsWith("failure.internal.") ? 0 : FACTS_OF_A_FAILURE));
        Arrays.stream(FindingKind.values())
                .flatMap(finding -> Stream.of(".happened", ".advice").map(end -> "finding." + key(finding) + end))
                .forEach(key -> keys.put(key, FACTS_OF_A_FINDING));
        Arrays.stream(StartRemedy.values()).map(FailureTexts::keyOf).forEach(key -> {
            keys.put(key, 1);
            keys.put(key + MNEMONIC, 0);
        });
        Arrays.stream(PasswordRefusal.values()).forEach(refusal -> keys.put("password-change." + key(refusal), 1));
        Arrays.stream(PasswordPlace.values())
                .filter(place -> place != PasswordPlace.HERE)
                .forEach(place -> keys.put("password-place." + key(place), 1));
        keys.put("remedy.start" + MNEMONIC, 0);
        Arrays.stream(Remedy.values()).forEach(remedy -> keys.put("remedy." + key(remedy), 0));
        Arrays.stream(RepairResult.values()).forEach(result -> keys.put("repair." + key(result) + ".happened", 1));
        Arrays.stream(RepairResult.values())
                .filter(result -> !RepairOutcome.of(result).hasError())
                .forEach(result -> keys.put("repair." + key(result) + ".advice", 0));
        Arrays.stream(RepairCause.values()).forEach(cause -> keys.put("repair.failed.advice." + key(cause), 0));
        Arrays.stream(ServiceRight.values()).forEach(right -> keys.put("right." + key(right), 0));
        Arrays.stream(ServiceState.values()).forEach(state -> keys.put("state." + key(state), 0));
        Arrays.stream(StartType.values()).forEach(startType -> keys.put("start-type." + key(startType), 0));
        Arrays.stream(Priority.values()).forEach(priority -> keys.put("priority." + key(priority), 0));
        Arrays.stream(WindowState.values()).forEach(window -> keys.put("window-state." + key(window), 0));
        keys.put("window-state.as-it-likes", 0);
        Arrays.stream(Entry.values()).forEach(entry -> keys.put("entry." + key(entry), 0));
        Arrays.stream(Prohibition.values()).forEach(why -> keys.put("prohibition." + key(why), 0));
        Arrays.stream(StartMethod.values()).forEach(method -> keys.put("start-method." + key(method), 0));
        Arrays.stream(KnownTool.values()).forEach(tool -> keys.put("tool." + key(tool), 0));
        Arrays.stream(Severity.values()).forEach(severity -> keys.put("severity." + key(severity), 0));
        Arrays.stream(GroupPolicy.values()).forEach(policy -> keys.put("group-policy." + key(policy), 0));
        return keys;
    }

    /** How many parameters the code gives with a problem or notice: what follows it where it is made. */
    private static int given(String call, Enum<?> problem) {
        String constant = problem.getDeclaringClass().getSimpleName() + '.' + problem.name();
        List<Integer> counts = SourceCalls.of(call).stream()
                .map(Call::arguments)
                .filter(arguments -> arguments.contains(constant))
                .map(arguments -> arguments.size() - 1 - arguments.indexOf(constant))
                .distinct()
                .toList();
        assertThat(counts)
                .as("numbers of parameters that the code gives with %s", constant)
                .hasSize(1);
        return counts.get(0);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> load() {
        Properties bundle = new Properties();
        try (Reader reader = open(BUNDLE)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeSet<>(bundle.stringPropertyNames())
                .stream().collect(Collectors.toMap(key -> key, bundle::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static String read(String resource) throws IOException {
        try (Reader reader = open(resource)) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }

    private static Reader open(String resource) {
        return new InputStreamReader(MessagesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }
}
