package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.SettingsStore;
import org.runaslauncher.settings.StoredSettings;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The templates for Group Policy offer what the program obeys: no less, no more, and as it is read. */
class PolicyTemplateTest {
    private static final Path DEFINITIONS = Path.of("installer/policies/RunAsLauncher.admx");
    private static final Path TEXTS = Path.of("installer/policies/en-US/RunAsLauncher.adml");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\((string|presentation)\\.(\\w+)\\)");

    private final Document definitions = parse(DEFINITIONS);
    private final Document texts = parse(TEXTS);

    /** How a value is kept. */
    private enum Type {
        /** REG_DWORD: 1 for a policy that is enabled, 0 for one that is disabled. */
        NUMBER,
        /** REG_SZ. */
        TEXT,
        /** REG_MULTI_SZ. */
        TEXTS
    }

    @ParameterizedTest
    @ValueSource(strings = {"RunAsLauncher.admx", "en-US/RunAsLauncher.adml"})
    void follows_the_schema(String file) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("PolicyDefinitions.xsd"));

        schema.newValidator()
                .validate(new javax.xml.transform.stream.StreamSource(
                        Path.of("installer/policies").resolve(file).toFile()));
    }

    @Test
    void offers_exactly_what_the_program_reads() {
        assertThat(offered()).isEqualTo(read(Place.MACHINE_POLICY));
        assertThat(read(Place.USER_POLICY)).isEqualTo(read(Place.MACHINE_POLICY));
    }

    @Test
    void writes_to_the_key_that_the_program_reads_for_computers_and_for_users() {
        assertThat(elements(definitions, "policy"))
                .allSatisfy(policy -> assertThat(policy.getAttribute("key")).isEqualTo(RegistrySettingsStore.POLICIES))
                .allSatisfy(policy -> assertThat(policy.getAttribute("class")).isEqualTo("Both"));
        assertThat(elements(definitions, "multiText", "text")).noneMatch(element -> element.hasAttribute("key"));
    }

    /** What is enabled makes a difference, in both places. */
    @ParameterizedTest
    @EnumSource(names = {"MACHINE_POLICY", "USER_POLICY"})
    void each_policy_is_obeyed_as_it_is_written(Place place) {
        offered().forEach((name, type) -> {
            Object value =
                    switch (type) {
                        case NUMBER -> Integer.valueOf(decimal(name, "enabledValue"));
                        case TEXT -> "CORP";
                        case TEXTS -> List.of("exe");
                    };
            StoredSettings ruled = new StoredSettings(new FakeSettingsStore().with(place, name, value));
            StoredSettings free = new StoredSettings(new FakeSettingsStore());

            assertThat(differ(ruled, free)).as(name).isTrue();
        });
    }

    @Test
    void what_is_disabled_says_no_and_is_no_less_a_decision() {
        offered().forEach((name, type) -> {
            if (type == Type.NUMBER) {
                assertThat(decimal(name, "enabledValue")).as(name).isEqualTo("1");
                assertThat(decimal(name, "disabledValue")).as(name).isEqualTo("0");
            }
        });
    }

    @Test
    void each_reference_leads_to_a_text_and_each_text_is_referred_to() {
        for (String table : List.of("string", "presentation")) {
            assertThat(referred(table)).as(table).isEqualTo(ids(table));
        }
    }

    @Test
    void no_name_is_there_twice() {
        assertThat(attributes("policy", "name", definitions)).doesNotHaveDuplicates();
        assertThat(attributes("string", "id", texts)).doesNotHaveDuplicates();
        assertThat(attributes("presentation", "id", texts)).doesNotHaveDuplicates();
    }

    @Test
    void belongs_to_the_category_and_the_version_that_are_defined() {
        Set<String> categories = Set.copyOf(attributes("category", "name", definitions));
        Set<String> versions = Set.copyOf(attributes("definition", "name", definitions));

        assertThat(Set.copyOf(attributes("parentCategory", "ref", definitions))).isEqualTo(categories);
        assertThat(elements(definitions, "policy")).allSatisfy(policy -> assertThat(versions)
                .contains(child(policy, "supportedOn").getAttribute("ref")));
    }

    /** Group Policy shows an input by the identifier of what it is for. */
    @Test
    void each_input_is_shown() {
        for (Element policy : elements(definitions, "policy")) {
            List<String> inputs = children(policy, "elements")
                    .flatMap(PolicyTemplateTest::children)
                    .map(input -> input.getAttribute("id"))
                    .toList();
            List<String> shown = inputs.isEmpty()
                    ? List.of()
                    : elements(texts, "presentation").stream()
                            .filter(each -> policy.getAttribute("presentation")
                                    .equals("$(presentation." + each.getAttribute("id") + ")"))
                            .flatMap(PolicyTemplateTest::children)
                            .map(input -> input.getAttribute("refId"))
                            .toList();

            assertThat(shown).as(policy.getAttribute("name")).isEqualTo(inputs);
            assertThat(policy.hasAttribute("presentation")).isEqualTo(!inputs.isEmpty());
        }
    }

    @Test
    void both_files_have_the_same_version() {
        assertThat(texts.getDocumentElement().getAttribute("revision"))
                .isEqualTo(definitions.getDocumentElement().getAttribute("revision"))
                .isEqualTo(elements(definitions, "resources").get(0).getAttribute("minRequiredRevision"));
    }

    @Test
    void each_policy_says_what_its_states_mean_and_who_wins() {
        Map<String, String> strings = elements(texts, "string").stream()
                .collect(Collectors.toMap(each -> each.getAttribute("id"), Element::getTextContent));

        assertThat(attributes("policy", "name", definitions)).allSatisfy(name -> {
            assertThat(strings.get(name)).isNotBlank().doesNotContain("\n");
            assertThat(strings.get(name + "_Explain"))
                    .containsIgnoringCase("disabled")
                    .containsIgnoringCase("not configured")
                    .contains("Computer Configuration counts before User Configuration")
                    .doesNotContainPattern("(?m) $");
        });
    }

    /** What the program asks a place for, and of which type. */
    private static Map<String, Type> read(Place place) {
        Map<String, Type> asked = new TreeMap<>();
        StoredSettings settings = new StoredSettings(new Asked(place, asked));
        settings.policies();
        settings.settings();
        return asked;
    }

    private Map<String, Type> offered() {
        Map<String, Type> offered = new TreeMap<>();
        for (Element policy : elements(definitions, "policy")) {
            if (policy.hasAttribute("valueName")) {
                offered.put(policy.getAttribute("valueName"), Type.NUMBER);
            }
            children(policy, "elements")
                    .flatMap(PolicyTemplateTest::children)
                    .forEach(input -> offered.put(
                            input.getAttribute("valueName"),
                            input.getLocalName().equals("multiText") ? Type.TEXTS : Type.TEXT));
        }
        return offered;
    }

    private static boolean differ(StoredSettings ruled, StoredSettings free) {
        Policies policies = ruled.policies();
        Settings settings = ruled.settings();
        return !policies.equals(free.policies()) || !settings.equals(free.settings());
    }

    private String decimal(String valueName, String state) {
        Element policy = elements(definitions, "policy").stream()
                .filter(each -> each.getAttribute("valueName").equals(valueName))
                .findFirst()
                .orElseThrow();
        return child(child(policy, state), "decimal").getAttribute("value");
    }

    private Set<String> referred(String table) {
        return elements(definitions, "*").stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> (Attr) element.getAttributes().item(i)))
                .flatMap(attribute -> REFERENCE.matcher(attribute.getValue()).results())
                .filter(reference -> reference.group(1).equals(table))
                .map((MatchResult reference) -> reference.group(2))
                .collect(Collectors.toSet());
    }

    private Set<String> ids(String table) {
        return new HashSet<>(attributes(table, "id", texts));
    }

    private static List<String> attributes(String element, String attribute, Document document) {
        return elements(document, element).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Document document, String... names) {
        List<Element> all = new ArrayList<>();
        for (String name : names) {
            NodeList found = document.getElementsByTagNameNS("*", name);
            IntStream.range(0, found.getLength()).forEach(i -> all.add((Element) found.item(i)));
        }
        return all;
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow();
    }

    private static Stream<Element> children(Element parent, String name) {
        Predicate<Element> named = child -> child.getLocalName().equals(name);
        return children(parent).filter(named);
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Has nothing, and notes what it is asked for. */
    private record Asked(Place watched, Map<String, Type> names) implements SettingsStore {
        @Override
        public boolean isReadable(Place place) {
            return true;
        }

        @Override
        public OptionalInt number(Place place, String name) {
            note(place, name, Type.NUMBER);
            return OptionalInt.empty();
        }

        @Override
        public Optional<String> text(Place place, String name) {
            note(place, name, Type.TEXT);
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> texts(Place place, String name) {
            note(place, name, Type.TEXTS);
            return Optional.empty();
        }

        private void note(Place place, String name, Type type) {
            if (place == watched) {
                Type before = names.put(name, type);
                assertThat(before == null || before == type).as(name).isTrue();
            }
        }

        @Override
        public void setNumber(String name, int number) {
            throw new AssertionError(name);
        }

        @Override
        public void setText(String name, String text) {
            throw new AssertionError(name);
        }
    }
}
