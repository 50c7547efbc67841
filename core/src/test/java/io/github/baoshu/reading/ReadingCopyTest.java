package io.github.baoshu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.reading.ReadingCopy.Taken;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class ReadingCopyTest {
    private static final TermTable ROWS =
            TermTable.resource(ReadingCopyTest.class, "undressing.tsv", "step", "written", "reading", "note");

    private static String unescaped(String cell) {
        return cell.replace('⏎', '\n')
                .replace('␣', '\u3000')
                .replace('⌁', '\u200B')
                .replace('⇥', '\t');
    }

    @TestFactory
    Stream<DynamicTest> a_copy_is_read_as_its_row_says() {
        return ROWS.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.cell(0) + " " + row.cell(3), () -> {
                    ReadingCopy copy = ReadingCopy.of(unescaped(row.cell(1)));

                    assertThat(copy.text()).isEqualTo(unescaped(row.cell(2)).replace('\u3000', ' '));
                    if (!row.cell(0).equals("-")) {
                        assertThat(copy.taken()).extracting(Taken::step).contains(row.cell(0));
                    }
                }));
    }

    /** Texts with dress and without, and such with dress at random places. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        ROWS.rows().forEach(row -> texts.add(unescaped(row.cell(1))));
        Random random = new Random(20261127);
        String[] dress = {"\n", " ", "(chǎn)", "kPz\n", "[3]", "\u200B", "<U+00A0>", "%%", ",。", "\n12\n", "產", "|\n"};
        for (Fixture fixture : Fixture.all()) {
            texts.add(fixture.text());
            for (int share : new int[] {10, 60, 400}) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < fixture.text().length(); i++) {
                    text.append(random.nextInt(share) == 0 ? dress[random.nextInt(dress.length)] : "")
                            .append(fixture.text().charAt(i));
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    @Test
    void each_character_read_leads_to_its_place_and_back() {
        for (String written : texts()) {
            ReadingCopy copy = ReadingCopy.of(written);
            int last = -1;
            for (int at = 0; at < copy.text().length(); at++) {
                int place = copy.written(at);
                assertThat(place).as(written).isGreaterThan(last).isLessThan(written.length());
                assertThat(copy.read(place)).isEqualTo(at);
                last = place;
            }
            assertThat(copy.written(copy.text().length())).isEqualTo(written.length());
            assertThat(copy.shown()).hasSameSizeAs(copy.text());
        }
    }

    @Test
    void tiles_of_the_reading_copy_tile_the_text_as_written() {
        Random random = new Random(7);
        for (String written : texts()) {
            ReadingCopy copy = ReadingCopy.of(written);
            int from = 0;
            int end = 0;
            while (from < copy.text().length()) {
                int to = Math.min(copy.text().length(), from + 1 + random.nextInt(40));
                Span tile = copy.tile(new Span(from, to));
                assertThat(tile.start()).isEqualTo(end);
                assertThat(copy.read(tile)).isEqualTo(new Span(from, to));
                from = to;
                end = tile.end();
            }
            assertThat(end).isEqualTo(copy.text().isEmpty() ? 0 : written.length());
        }
    }

    @Test
    void a_copy_without_dress_keeps_its_offsets() {
        for (Fixture fixture : Fixture.all()) {
            ReadingCopy copy = ReadingCopy.of(fixture.text());
            if (copy.taken().isEmpty()) {
                assertThat(copy.shown()).isEqualTo(fixture.text());
            }
        }
        assertThat(Fixture.all())
                .anyMatch(fixture -> ReadingCopy.of(fixture.text()).taken().isEmpty());
    }

    @Test
    void what_is_read_once_is_read_no_further() {
        ROWS.rows().forEach(row -> {
            String once = ReadingCopy.of(unescaped(row.cell(1))).text();
            assertThat(ReadingCopy.of(once).text()).as(row.cell(1)).isEqualTo(once);
        });
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ten_million_of_any_character_are_read() {
        for (char c : new char[] {
            '一', '产', '產', '1', 'a', '(', '（', '[', '①', ' ', '\n', '|', ',', '。', '%', ':', '<', '&', '\u200B', '壹'
        }) {
            String text = String.valueOf(c).repeat(10_000_000);
            assertThat(ReadingCopy.of(text).text().length()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void millions_of_lines_and_groups_are_read() {
        for (String piece : List.of(
                "全县粮食产量达到新的水平全县粮食产量\n",
                "1 111 ",
                "一、\n",
                "增长5%(chǎn)\n\n1\n\n",
                "全 县 ",
                "12:13 : 14 ",
                "—\n",
                "6。1万")) {
            String text = piece.repeat(400_000);
            assertThat(ReadingCopy.of(text).text().length()).isLessThanOrEqualTo(text.length());
        }
    }
}
