package io.github.baoshu.target;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.relation.TargetLists;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The targets that reports set for their year, one row an indicator. Immutable and safe to share.
 *
 * <p>Of several statements of one indicator the row takes the one among the main targets before one elsewhere, a number
 * before a relation, growth before the amount, and else the first. An indicator that the catalogue does not have gets a
 * row only where it stands among the main targets. Goals for several years, outturns and what concerns a part of the
 * jurisdiction are no targets of the year.
 *
 * <pre>{@code
 * Targets targets = Targets.by(HardnessCodebook.load());
 * for (WorkReport report : Baoshu.create().extract(Path.of("report.txt"))) {
 *     targets.of(report.report(), report.outline(), report.records()).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Targets {
    private static final List<Measure> MEASURES =
            List.of(Measure.GROWTH, Measure.LEVEL, Measure.CHANGE, Measure.SHARE, Measure.MULTIPLE, Measure.GAP);

    private final Catalogue catalogue;
    private final HardnessCodebook codebook;
    private final TargetLists lists;
    private final Absences absences;

    private Targets(Lexicon lexicon, HardnessCodebook codebook) {
        this.catalogue = Catalogue.load(lexicon);
        this.lists = new TargetLists(lexicon);
        this.codebook = codebook;
        this.absences = new Absences(catalogue);
    }

    /** Targets whose hardness a codebook tells. */
    public static Targets by(HardnessCodebook codebook) {
        return by(codebook, Lexicon.ours());
    }

    /** Targets of reports that were read with a lexicon, their hardness told by a codebook. */
    public static Targets by(HardnessCodebook codebook, Lexicon lexicon) {
        return new Targets(lexicon, codebook);
    }

    /** The targets of a report, in text order. */
    public List<StatedTarget> of(Report report, Outline outline, List<IndicatorRecord> records) {
        return stated(report.document(), report.identity().year(), lists.sentences(report, outline), records);
    }

    /**
     * The targets of a report in text order, and behind them, in catalogue order, every catalogue indicator for which it
     * gives none, with the reason.
     */
    public List<TargetRow> grid(Report report, Outline outline, List<IndicatorRecord> records) {
        List<Span> main = lists.sentences(report, outline);
        List<TargetRow> rows =
                new ArrayList<>(stated(report.document(), report.identity().year(), main, records));
        Set<String> told =
                rows.stream().flatMap(row -> row.indicator().id().stream()).collect(Collectors.toSet());
        Source source = Source.of(report);
        Map<Indicator, Absence> reasons = absences.reasons(report, outline, main);
        for (Indicator indicator : catalogue.indicators()) {
            if (!told.contains(indicator.id())) {
                rows.add(new AbsentTarget(
                        source, name(indicator), reasons.getOrDefault(indicator, Absence.NOT_MENTIONED)));
            }
        }
        return rows;
    }

    /** The rows of a document that could not be read as a report: every catalogue indicator, {@link Absence#PARSE_FAILED}. */
    public List<TargetRow> unread(String document) {
        Source source = new Source(document, Optional.empty(), Optional.empty(), Optional.empty());
        return catalogue.indicators().stream()
                .<TargetRow>map(indicator -> new AbsentTarget(source, name(indicator), Absence.PARSE_FAILED))
                .toList();
    }

    private static IndicatorName name(Indicator indicator) {
        return IndicatorName.of(Optional.of(indicator), indicator.name());
    }

    private List<StatedTarget> stated(Document document, int year, List<Span> main, List<IndicatorRecord> records) {
        Map<String, List<IndicatorRecord>> byIndicator = new LinkedHashMap<>();
        Optional<Period> wanted = Period.of(year).ifKnown();
        for (IndicatorRecord record : records) {
            boolean ofYear = record.status() == Status.TARGET
                    && record.coverage().isWhole()
                    && record.period().equals(wanted)
                    && MEASURES.contains(record.measure());
            if (ofYear && (record.isCatalogued() || isIn(main, record))) {
                IndicatorName name = record.indicator();
                String key = name.id().orElseGet(() -> " " + name.name().orElse(""));
                byIndicator.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
            }
        }
        return byIndicator.values().stream()
                .map(of -> stated(document, main, of))
                .sorted(Comparator.comparingInt(
                        target -> target.record().evidence().start()))
                .toList();
    }

    private StatedTarget stated(Document document, List<Span> main, List<IndicatorRecord> records) {
        Comparator<IndicatorRecord> first = Comparator.comparing((IndicatorRecord record) -> !isIn(main, record))
                .thenComparing(record -> record.value().isEmpty())
                .thenComparing(record -> MEASURES.indexOf(record.measure()))
                .thenComparing(record -> record.evidence().start());
        IndicatorRecord record = records.stream().min(first).orElseThrow();
        IndicatorRecord related = records.stream()
                .filter(other -> other.relation().isPresent() && isIn(main, other) == isIn(main, record))
                .min(first)
                .orElse(record);
        Span clause = clause(document.reading(), record);
        String words = record.value().isEmpty() ? record.evidence().span().of(document.text()) : "";
        return new StatedTarget(
                record,
                related.relation(),
                codebook.of(record, words),
                isIn(main, record),
                clause.of(document.text()),
                clause);
    }

    private static boolean isIn(List<Span> sentences, IndicatorRecord record) {
        return sentences.stream()
                .anyMatch(sentence -> sentence.contains(record.evidence().start()));
    }

    /** The clause around a record, between commas, semicolons, colons and stops. */
    private static Span clause(ReadingCopy copy, IndicatorRecord record) {
        String folded = copy.text();
        Span number = copy.read(record.evidence().span());
        int start = number.start();
        while (start > 0 && !isStop(folded, start - 1)) {
            start--;
        }
        int end = number.end();
        while (end < folded.length() && !isStop(folded, end)) {
            end++;
        }
        while (start < number.start() && folded.charAt(start) <= ' ') {
            start++;
        }
        return copy.written(new Span(start, end));
    }

    private static boolean isStop(String folded, int at) {
        char c = folded.charAt(at);
        boolean inNumber = (c == ',' || c == ':')
                && at > 0
                && at + 1 < folded.length()
                && Character.isDigit(folded.charAt(at - 1))
                && Character.isDigit(folded.charAt(at + 1));
        return !inNumber && (c == '\n' || ",;:。!?".indexOf(c) >= 0);
    }
}
