package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.audit.Attainment;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.audit.Finding;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.panel.Conflict;
import io.github.baoshu.panel.PanelColumn;
import io.github.baoshu.panel.Role;
import io.github.baoshu.place.Place;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.target.Absence;
import io.github.baoshu.target.Hardness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What both READMEs tell of the command line is so. */
class ReadmeTest {
    private static final List<Class<? extends Enum<?>>> ENUMERATIONS = List.of(
            SectionType.class,
            Measure.class,
            Bound.class,
            Status.class,
            Scope.class,
            Relation.class,
            Flag.class,
            Place.Level.class,
            Hardness.class,
            Absence.class,
            Finding.Kind.class,
            Comparison.Verdict.class,
            Attainment.Outcome.class,
            Role.class,
            PanelColumn.Part.class,
            Conflict.Between.class);

    @ParameterizedTest
    @CsvSource({"README.md, 枚举值", "README.en.md, Words of enumerations"})
    void tell_each_word_of_each_enumeration(String readme, String heading) throws IOException {
        String text = Files.readString(Path.of("..", readme));
        int start = text.indexOf("### " + heading);
        String table = text.substring(start, text.indexOf("\n## ", start));

        for (Class<? extends Enum<?>> enumeration : ENUMERATIONS) {
            for (Enum<?> word : enumeration.getEnumConstants()) {
                assertThat(table).containsPattern("(?<![A-Z_])" + word.name() + "\\b");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void tell_each_option_and_command(String readme) throws IOException {
        String text = Files.readString(Path.of("..", readme));
        StringBuilder help = new StringBuilder(Run.of("help", "options").out());
        for (Commands.Entry command : Commands.ALL) {
            assertThat(text).contains("`baoshu " + command.name() + " ");
            help.append(Run.of("help", command.name()).out());
        }

        Matcher option = Pattern.compile("(?m)^ .*?(--[a-z-]+)").matcher(help);
        while (option.find()) {
            assertThat(text).contains("`" + option.group(1));
        }
    }
}
