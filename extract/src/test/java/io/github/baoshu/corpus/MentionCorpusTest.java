package io.github.baoshu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Marked;
import io.github.baoshu.fixtures.Pending;
import io.github.baoshu.indicator.IndicatorRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of mentions.tsv, through the whole library. */
class MentionCorpusTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    static List<MentionRow> rows() {
        return MentionRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_number_gives_the_record_of_its_row(MentionRow row) throws Exception {
        if (row.isPending()) {
            Pending.fails("mentions.tsv:" + row.line(), () -> check(row));
        } else {
            check(row);
        }
    }

    @Test
    void there_are_rows_enough_and_few_are_pending() {
        long pending = rows().stream().filter(MentionRow::isPending).count();
        System.out.println("mentions.tsv: " + rows().size() + " rows, " + pending + " pending");
        assertThat(rows()).hasSizeGreaterThan(120);
    }

    private static void check(MentionRow row) {
        Marked marked = row.report();
        List<IndicatorRecord> found = BAOSHU.extract(Document.named("row.txt").text(marked.text())).records().stream()
                .filter(record -> record.evidence().start() == marked.start()
                        && record.evidence().end() == marked.end()
                        && record.value().isPresent())
                .toList();
        List<List<String>> differences = found.stream().map(row::differences).toList();
        assertThat(differences)
                .as("mentions.tsv:%s gives %s", row, found)
                .anySatisfy(one -> assertThat(one).isEmpty());
    }
}
