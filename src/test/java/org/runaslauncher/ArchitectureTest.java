package org.runaslauncher;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.lang.module.ModuleFinder;
import java.util.Arrays;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.swing.SwingWorker;

/** Who may know whom. A package that does not exist yet has its rule already. */
@AnalyzeClasses(packages = "org.runaslauncher", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.runaslauncher";
    private static final String[] SWING = {"java.awt..", "javax.swing..", "com.formdev..", "net.miginfocom.."};
    private static final String[] FEATURES = {"launch", "program", "account", "seclogon", "settings"};
    private static final String[] ABOVE_THE_FEATURES = {"text", "integration", "elevation"};

    @ArchTest
    static final ArchRule every_class_is_in_a_package_that_has_a_rule = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of(ROOT),
                            Stream.of(FEATURES, ABOVE_THE_FEATURES, new String[] {"ui", "cli", "windows"})
                                    .flatMap(Arrays::stream)
                                    .map(ArchitectureTest::inside))
                    .toArray(String[]::new))
            .because("a new package gets its place in the house, and its rule here, before its first class");

    @ArchTest
    static final ArchRule ui_knows_what_lies_below_it = mayKnow("ui", aboveAndFeatures())
            .because("the window is one of three ways to use the features, and none of the three knows another");

    @ArchTest
    static final ArchRule cli_knows_what_lies_below_it =
            mayKnow("cli", aboveAndFeatures()).because("what needs no window must not load one");

    @ArchTest
    static final ArchRule windows_knows_what_lies_below_it = mayKnow("windows", aboveAndFeatures())
            .because("the adapters implement the interfaces of the features, and nothing else");

    @ArchTest
    static final ArchRule text_knows_what_it_puts_into_words = mayKnow(
                    "text", "integration", "elevation", "launch", "program", "account", "seclogon", "settings")
            .because("it turns the features' findings and failures into sentences");

    @ArchTest
    static final ArchRule integration_knows_the_features =
            mayKnow("integration", FEATURES).because("it is a feature on top of others");

    @ArchTest
    static final ArchRule elevation_knows_the_features =
            mayKnow("elevation", FEATURES).because("the elevated helper is kept as small as possible");

    @ArchTest
    static final ArchRule launch_knows_what_a_launch_is_made_of = mayKnow(
                    "launch", "program", "account", "seclogon", "settings")
            .because("a launch is a program, an account and the service that starts it");

    @ArchTest
    static final ArchRule program_stands_alone =
            mayKnow("program", "settings").because("what to start does not depend on as whom");

    @ArchTest
    static final ArchRule account_stands_alone =
            mayKnow("account", "settings").because("who somebody is does not depend on what is started");

    @ArchTest
    static final ArchRule seclogon_stands_alone =
            mayKnow("seclogon", "settings").because("the service panel also works where nothing is to be started");

    @ArchTest
    static final ArchRule settings_lie_below_everything =
            mayKnow("settings").because("everything may be set, so that everything may ask");

    @ArchTest
    static final ArchRule ui_and_windows_do_not_know_each_other = CompositeArchRule.of(strangers("ui", "windows"))
            .and(strangers("windows", "ui"))
            .because("the window is tested and previewed on any machine, the adapters without a window");

    @ArchTest
    static final ArchRule only_windows_uses_JNA = noClasses()
            .that()
            .resideOutsideOfPackage(inside("windows"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..")
            .because("everything else runs on any machine, and nothing native is loaded before the first paint");

    @ArchTest
    static final ArchRule only_ui_and_Main_use_Swing = noClasses()
            .that()
            .resideOutsideOfPackage(inside("ui"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SWING)
            .because("presenters, rules and adapters are tested without a screen, and loading Swing takes time");

    @ArchTest
    static final ArchRule the_features_need_java_base_only = classes()
            .that()
            .resideInAnyPackage(
                    Arrays.stream(FEATURES).map(ArchitectureTest::inside).toArray(String[]::new))
            .should()
            .onlyDependOnClassesThat(resideInAPackage(ROOT + "..").or(belongToJavaBase()))
            .because("rules about programs, accounts and the service do not depend on how they are shown or asked for");

    @ArchTest
    static final ArchRule no_package_knows_itself_through_others = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood and changed together");

    @ArchTest
    static final ArchRule only_the_entry_points_end_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".HelperMain")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Runtime.class)
            .because("a password in memory is wiped by whoever holds it, and that code must get to run");

    @ArchTest
    static final ArchRule only_the_launcher_starts_programs = noClasses()
            .that()
            .resideOutsideOfPackage(inside("windows"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".launch.Launcher")
            .should()
            .callMethodWhere(target(name("start")).and(target(owner(assignableTo(ROOT + ".launch.ProcessStarter")))))
            .orShould()
            .dependOnClassesThat(assignableTo(ProcessBuilder.class).or(assignableTo(Process.class)))
            .because("there the organization is asked whether it lets the program be started");

    @ArchTest
    static final ArchRule only_SwingBackground_makes_threads_but_for_the_start = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.SwingBackground")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.HeadStart")
            .should()
            .dependOnClassesThat(assignableTo(Thread.class)
                    .or(assignableTo(Executor.class))
                    .or(assignableTo(Executors.class))
                    .or(assignableTo(CompletionStage.class))
                    .or(assignableTo(Timer.class))
                    .or(assignableTo(SwingWorker.class)))
            .because(
                    "there is one way off the event thread, so that tests can take another one; nothing depends on HeadStart");

    private static ArchRule mayKnow(String name, String... others) {
        String[] known = Stream.concat(Stream.of(name), Arrays.stream(others))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known)))
                .allowEmptyShould(true);
    }

    private static ArchRule strangers(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(inside(one))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside(other));
    }

    private static String[] aboveAndFeatures() {
        return Stream.of(ABOVE_THE_FEATURES, FEATURES).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static String inside(String name) {
        return ROOT + '.' + name + "..";
    }

    private static DescribedPredicate<JavaClass> belongToJavaBase() {
        Set<String> packages = ModuleFinder.ofSystem()
                .find("java.base")
                .orElseThrow()
                .descriptor()
                .packages();
        return DescribedPredicate.describe("belong to java.base", type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive() || packages.contains(element.getPackageName());
        });
    }
}
