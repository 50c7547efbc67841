package io.github.baoshu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Scanner;

@AnalyzeClasses(packages = "io.github.baoshu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_of_ours_know_each_other_in_one_direction =
            slices().matching("io.github.baoshu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_stage_knows_the_front_door = noClasses()
            .that()
            .resideInAPackage("io.github.baoshu.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.baoshu");

    @ArchTest
    static final ArchRule fixtures_depend_on_nothing_of_ours = classes()
            .that()
            .resideInAPackage("io.github.baoshu.fixtures")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.github.baoshu.fixtures", "org.junit.platform..");

    @ArchTest
    static final ArchRule nothing_is_printed = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.baoshu.fixtures")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothing_exits_or_reads_the_environment = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.baoshu.fixtures")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    @ArchTest
    static final ArchRule json_is_read_and_written_by_classes_that_only_json_loads = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.baoshu.read.JsonCells")
            .and()
            .haveNameNotMatching("io\\.github\\.baoshu\\.table\\.JsonLinesTable.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule no_default_charset_is_read = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(FileReader.class, String.class)
            .orShould()
            .callConstructor(FileWriter.class, String.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class);

    @ArchTest
    static final ArchRule no_default_locale_is_read = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule no_static_can_change =
            fields().that().areStatic().should().beFinal();
}
