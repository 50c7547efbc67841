package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.StatedRelation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main targets of provincial reports, against a table of them made by a person. */
class TargetAccuracyTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final SharedText.Folder GOLD = SharedText.Folder.GOLD;

    /** A report's text and records. */
    private record Extracted(Document document, List<IndicatorRecord> records) {}

    /** How many targets of a kind there are and how many of them are right. */
    private static final class Count {
        private int all;
        private int right;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return right + " of " + all;
        }
    }

    @Test
    void the_main_targets_of_the_year_are_read_as_well_as_asked() throws IOException {
        Path table = GOLD.path().resolve("targets-2026.jsonl");
        assumeTrue(GOLD.isPresent(), GOLD.whySkipped());
        Map<String, Extracted> byRegion = extracted();
        Count numbers = new Count();
        Count growth = new Count();
        Count relations = new Count();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            JsonNode target = JSON.readTree(line);
            boolean right = isRight(byRegion.get(target.get("province").asString()), target);
            (target.get("value").isNull() ? relations : numbers).add(right);
            if (words(target, "id").equals("gdp")) {
                growth.add(right);
            }
            if (!right) {
                wrong.add(line);
            }
        }
        System.out.println("targets-2026: number " + numbers + ", gdp " + growth + ", relation " + relations);
        assertThat(numbers.share()).as("numbers, wrong: %s", wrong).isGreaterThanOrEqualTo(0.97);
        assertThat(growth.share()).as("gdp, wrong: %s", wrong).isEqualTo(1.0);
        assertThat(relations.share()).as("relations, wrong: %s", wrong).isGreaterThanOrEqualTo(0.85);
    }

    private static Map<String, Extracted> extracted() throws IOException {
        Map<String, Extracted> byRegion = new HashMap<>();
        for (SharedText.Folder folder : SharedText.Folder.values()) {
            for (SharedText text : folder.texts()) {
                if (text.name().endsWith("2026")) {
                    Document document = new TextReader().read(text.path());
                    for (WorkReport report : BAOSHU.extract(document)) {
                        byRegion.put(
                                report.report().identity().place().name(), new Extracted(document, report.records()));
                    }
                }
            }
        }
        return byRegion;
    }

    /** Whether a record at the target's quote agrees with it. */
    private static boolean isRight(Extracted report, JsonNode target) {
        String text = report.document().text();
        int start = text.offsetByCodePoints(0, target.get("start").asInt());
        int end = text.offsetByCodePoints(0, target.get("end").asInt());
        boolean related = target.get("value").isNull();
        Expected expected = new Expected(
                start,
                end,
                words(target, "name"),
                words(target, "id"),
                words(target, "measure"),
                words(target, "value"),
                words(target, "high"),
                words(target, "unit"),
                words(target, "bound"),
                "TARGET",
                words(target, "period"),
                "J");
        return report.records().stream()
                .filter(record -> record.evidence().start() < end
                        && start < record.evidence().end())
                .anyMatch(record -> related
                        ? isRelated(record, expected, Relation.valueOf(words(target, "relation")))
                        : record.value().isPresent()
                                && Agreement.between(record, expected).contains(Agreement.Level.RECORD));
    }

    private static boolean isRelated(IndicatorRecord record, Expected expected, Relation relation) {
        boolean named = expected.id().isEmpty()
                ? Agreement.sameName(record.indicator().name().orElse(""), expected.name())
                : record.indicator().id().orElse("").equals(expected.id());
        return record.value().isEmpty()
                && record.relation().map(StatedRelation::relation).orElse(null) == relation
                && named;
    }

    private static String words(JsonNode row, String field) {
        JsonNode cell = row.path(field);
        return cell.isNull() || cell.isMissingNode() ? "" : cell.asString();
    }
}
