package org.runaslauncher;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.condition.EnabledOnOs;

/** A test of the third ring asks Windows. Where there is none it would fail, or worse, pass. */
@AnalyzeClasses(packages = "org.runaslauncher", importOptions = ImportOption.OnlyIncludeTests.class)
class RigTestsRuleTest {
    @ArchTest
    static final ArchRule a_test_of_windows_runs_on_windows_alone = classes()
            .that()
            .haveSimpleNameEndingWith("RigTest")
            .should()
            .beAssignableTo(annotatedWith(EnabledOnOs.class));
}
