package io.github.baoshu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What programs that embed the library rely on. */
class EmbeddingTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    private static List<IndicatorRecord> records(Document document) {
        return BAOSHU.extract(document).records();
    }

    private static List<Document> documents() {
        return Fixture.all().stream()
                .map(fixture -> Document.named(fixture.name()).text(fixture.text()))
                .toList();
    }

    @Test
    void eight_threads_give_the_records_that_one_gives() throws InterruptedException, ExecutionException {
        List<Document> documents = documents();
        List<List<IndicatorRecord>> alone =
                documents.stream().map(EmbeddingTest::records).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<IndicatorRecord>>> together = new ArrayList<>();
            for (int i = 0; i < 8 * 200; i++) {
                Document document = documents.get(i % documents.size());
                together.add(threads.submit(() -> records(document)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void memory_stays_level_over_two_thousand_reports() {
        List<Document> documents = documents();
        long before = 0;
        for (int i = 0; i < 2400; i++) {
            assertThat(records(documents.get(i % documents.size()))).isNotEmpty();
            if (i == 400) {
                before = used();
            }
        }
        assertThat(used() - before).as("bytes held more than after 400").isLessThan(2L << 20);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void records_go_through_json_and_back() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (Document document : documents()) {
            for (IndicatorRecord record : records(document)) {
                assertThat(mapper.readValue(mapper.writeValueAsString(record), IndicatorRecord.class))
                        .isEqualTo(record);
            }
        }
    }

    @Test
    void reading_ends_when_its_thread_is_interrupted() {
        Document document = documents().get(0);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> records(document)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void users_may_add_rows_to_every_table_of_terms_that_is_read() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String resources : List.of("../core/src/main/resources", "src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(resources))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".tsv"))
                        .forEach(tables::add);
            }
        }
        // What serves panels and audits, and the codebook, has front doors of its own.
        // What serves the reading copy is asked before there is a lexicon; weights are measured, not chosen.
        tables.removeAll(Set.of("reading-words.tsv", "heading-weights.tsv"));
        tables.removeAll(Set.of(
                "basis-words.tsv",
                "falling-is-better.tsv",
                "hardness.tsv",
                "part-year-words.tsv",
                "price-bands.tsv",
                "price-basis.tsv"));

        assertThat(Baoshu.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }
}
