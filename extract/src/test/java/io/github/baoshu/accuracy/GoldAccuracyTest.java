package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoldAccuracyTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "yingkou-2017, 0.985, 0.97, 0.92",
        "yingkou-2018, 0.985, 0.97, 0.90",
        "gaizhou-2018, 0.985, 0.97, 0.93",
        "jilin-2026, 0.985, 0.97, 0.88",
        "fujian-2026, 0.985, 0.957, 0.88",
        "national-2010, 0.985, 0.97, 0.88",
        "national-1984, 0.95, 0.95, 0.80",
        "national-1964, 0.95, 0.95, 0.80",
    })
    void a_report_marked_by_a_person_is_read_as_well_as_asked(
            String name, double quantity, double headline, double record) throws IOException {
        SharedText.Folder gold = SharedText.Folder.GOLD;
        assumeTrue(gold.isPresent(), gold.whySkipped());
        Document document = new TextReader().read(gold.path().resolve(name + ".txt"));
        List<IndicatorRecord> found = BAOSHU.extract(document).records();
        Score score =
                Score.of(document.text(), found, expected(gold.path().resolve(name + ".gold.jsonl"), document.text()));
        System.out.println(name + ": " + score);
        assertThat(score.quantity()).as("%s, quantities", score).isGreaterThanOrEqualTo(quantity);
        assertThat(score.headline()).as("%s, headline", score).isGreaterThanOrEqualTo(headline);
        assertThat(score.record()).as("%s, records", score).isGreaterThanOrEqualTo(record);
    }

    /** The records behind the header line; their offsets count code points. */
    private static List<Expected> expected(Path file, String text) throws IOException {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                JsonNode row = JSON.readTree(line);
                expected.add(new Expected(
                        text.offsetByCodePoints(0, row.path("start").asInt()),
                        text.offsetByCodePoints(0, row.path("end").asInt()),
                        words(row, "name"),
                        words(row, "id"),
                        words(row, "measure"),
                        words(row, "value"),
                        words(row, "high"),
                        words(row, "unit"),
                        words(row, "bound"),
                        words(row, "status"),
                        words(row, "period"),
                        words(row, "scope")));
            }
        }
        return expected;
    }

    private static String words(JsonNode row, String field) {
        JsonNode cell = row.path(field);
        return cell.isNull() || cell.isMissingNode() ? "" : cell.asString();
    }
}
