package io.github.baoshu.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

@AnalyzeClasses(packages = "io.github.baoshu.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_know_each_other_in_one_direction =
            slices().matching("io.github.baoshu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_is_printed_and_no_environment_is_read = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule each_library_is_reached_from_one_package_only = noClasses()
            .that()
            .resideOutsideOfPackages("..formats.html", "..formats.pdf", "..formats.office", "..formats.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..", "org.mozilla..");

    @ArchTest
    static final ArchRule no_static_can_change =
            fields().that().areStatic().should().beFinal();
}
