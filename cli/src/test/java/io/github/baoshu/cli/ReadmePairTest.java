package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Block;
import io.github.baoshu.cli.Markdown.Row;
import io.github.baoshu.cli.Markdown.Section;
import io.github.baoshu.cli.Markdown.Table;
import io.github.baoshu.cli.Markdown.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Chinese and the English README tell the same: what can be compared without a translator is equal. */
class ReadmePairTest {
    private static final Markdown CHINESE = Markdown.read("README.md");
    private static final Markdown ENGLISH = Markdown.read("README.en.md");

    /** Numbers, and names written in capitals such as TARGET or NOT_MENTIONED. */
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*|\\b[A-Z]{2,}(?:_[A-Z]+)*\\b");

    private static final Pattern REMARK = Pattern.compile("(?m)\\s+#.*$");

    @Test
    void they_have_the_same_headings() {
        assertThat(levels(ENGLISH)).isEqualTo(levels(CHINESE));
    }

    @TestFactory
    Stream<DynamicTest> under_each_heading_they_tell_the_same() {
        return IntStream.range(
                        0,
                        Math.min(CHINESE.sections().size(), ENGLISH.sections().size()))
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "# " + CHINESE.sections().get(i).title(),
                        () -> assertAlike(
                                CHINESE.sections().get(i), ENGLISH.sections().get(i))));
    }

    private static void assertAlike(Section chinese, Section english) {
        assertThat(english.blocks().stream().map(ReadmePairTest::withoutRemarks))
                .as("blocks of code")
                .isEqualTo(chinese.blocks().stream()
                        .map(ReadmePairTest::withoutRemarks)
                        .toList());
        assertThat(english.quotes()).as("quotations").isEqualTo(chinese.quotes());
        assertThat(english.tables().stream().map(table -> table.header().size()))
                .as("columns of tables")
                .isEqualTo(chinese.tables().stream()
                        .map(table -> table.header().size())
                        .toList());
        for (int i = 0; i < chinese.tables().size(); i++) {
            assertThat(rows(english.tables().get(i)))
                    .as("codes and figures in the rows of "
                            + english.tables().get(i).place())
                    .isEqualTo(rows(chinese.tables().get(i)));
        }
        assertThat(english.prose()).as("paragraphs and items").hasSameSizeAs(chinese.prose());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < chinese.prose().size(); i++) {
            all.assertThat(told(english.prose().get(i)))
                    .as("codes and figures beside “%s”", chinese.prose().get(i).text())
                    .isEqualTo(told(chinese.prose().get(i)));
        }
        all.assertAll();
    }

    private static List<Integer> levels(Markdown readme) {
        return readme.sections().stream().map(Section::level).toList();
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().stream().map(Row::words).map(ReadmePairTest::told).toList();
    }

    /** What stands as code, and the figures of the rest, in alphabetical order: languages order their clauses differently. */
    private static List<String> told(Words words) {
        List<String> told = new ArrayList<>(words.codes());
        FIGURE.matcher(words.text()).results().map(MatchResult::group).forEach(told::add);
        return told.stream().sorted().toList();
    }

    private static String withoutRemarks(Block block) {
        return block.language() + "\n" + REMARK.matcher(block.text()).replaceAll("");
    }
}
