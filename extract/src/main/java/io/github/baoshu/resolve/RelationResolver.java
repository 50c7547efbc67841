package io.github.baoshu.resolve;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.link.SentenceLinker.Linked;
import io.github.baoshu.place.Place.Level;
import io.github.baoshu.relation.RelationNames.Named;
import io.github.baoshu.relation.RelationPhrase;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a relation stated without a number into records. Immutable and safe to share. */
public final class RelationResolver {
    private final Catalogue catalogue;

    /** A resolver that finds ids in the catalogue. */
    public RelationResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The records of a relation, one for each name; none where it is stated of nothing.
     *
     * @param before the records of the sentence that stand before it, in text order; a relation without a name of its own
     *     is stated of the last of them
     */
    public List<IndicatorRecord> resolve(
            Report report,
            RelationPhrase phrase,
            Named named,
            Linked linked,
            List<TimePhrase> times,
            Frame frame,
            String heading,
            List<IndicatorRecord> before) {
        Context context = new Context(report, phrase, linked, frame, heading);
        if (!named.goesOn()) {
            TimePhrase time = Periods.governing(phrase.clause(), phrase.span().start(), times);
            Period period = period(time, frame, report.identity());
            Status status = status(phrase, linked, frame, time, period, report.identity());
            return named.names().stream()
                    .map(name -> own(context, named, name, period, status))
                    .toList();
        }
        IndicatorRecord last =
                last(before, report.document().reading().written(phrase.span()).start());
        return last == null ? List.of() : List.of(goingOn(context, last, named.growing()));
    }

    private static @Nullable IndicatorRecord last(List<IndicatorRecord> before, int start) {
        IndicatorRecord last = null;
        for (IndicatorRecord record : before) {
            if (record.start() < start) {
                last = record;
            }
        }
        return last;
    }

    /** What the records of one relation share. */
    private record Context(Report report, RelationPhrase phrase, Linked linked, Frame frame, String heading) {}

    private IndicatorRecord own(Context context, Named named, String name, Period period, Status status) {
        boolean others =
                name.startsWith("全国") && context.report.identity().place().level() != Level.NATION;
        boolean part = !named.part().isEmpty() || others;
        Measure measure = measure(context.phrase, named.growing());
        Optional<Indicator> indicator = part ? Optional.empty() : catalogue.find(name, Measure.GROWTH);
        String subject = others ? name.substring(0, 2) : named.part();
        boolean stock = measure == Measure.LEVEL;
        return record(
                context,
                indicator.map(Indicator::id).orElse(""),
                name,
                measure,
                status,
                stock ? Period.of(period.to()) : period,
                part ? Scope.PART : Scope.JURISDICTION,
                part ? subject : "");
    }

    private static IndicatorRecord goingOn(Context context, IndicatorRecord last, boolean growing) {
        boolean grows = growing || last.measure() == Measure.GROWTH || last.measure() == Measure.AVG_GROWTH;
        return record(
                context,
                last.indicatorId(),
                last.indicator(),
                grows ? Measure.GROWTH : Measure.LEVEL,
                last.status(),
                new Period(last.periodStart(), last.periodEnd()),
                last.scope(),
                last.subject());
    }

    private static IndicatorRecord record(
            Context context,
            String id,
            String name,
            Measure measure,
            Status status,
            Period period,
            Scope scope,
            String subject) {
        Identity identity = context.report.identity();
        Document document = context.report.document();
        RelationPhrase phrase = context.phrase;
        int start = phrase.span().start();
        Span words = document.reading().written(phrase.span());
        return new IndicatorRecord(
                context.report.name(),
                identity.place().name(),
                identity.place().code(),
                identity.year(),
                context.frame.section(),
                context.heading,
                id,
                name,
                measure,
                null,
                null,
                "",
                null,
                "",
                phrase.bound(),
                status,
                period.from(),
                period.to(),
                scope,
                subject,
                words.start(),
                words.end(),
                document.reading().written(phrase.sentence()).of(document.text()),
                phrase.modifier(),
                context.linked
                        .commitment(phrase.clause(), start)
                        .or(() -> context.linked.estimate(start))
                        .orElse(""),
                phrase.relation(),
                phrase.relativeTo(),
                "",
                phrase.rule());
    }

    private static Measure measure(RelationPhrase phrase, boolean growing) {
        boolean moves = phrase.relation() == Relation.IN_STEP || phrase.relation() == Relation.POSITIVE;
        return growing || moves ? Measure.GROWTH : Measure.LEVEL;
    }

    private static Period period(@Nullable TimePhrase time, Frame frame, Identity identity) {
        if (time == null) {
            return frame.period();
        }
        return switch (time.kind()) {
            case WHOLE_YEAR -> Periods.wholeYear(frame, identity);
            case BY -> Period.of(time.to());
            default -> new Period(time.from(), time.to());
        };
    }

    private static Status status(
            RelationPhrase phrase,
            Linked linked,
            Frame frame,
            @Nullable TimePhrase time,
            Period period,
            Identity identity) {
        if (frame.looksAhead()) {
            return time != null && period.to() < identity.planned() ? Status.ACTUAL : Status.TARGET;
        }
        boolean ahead = time != null && period.to() >= identity.planned() && time.kind() != TimePhrase.Kind.PAST_SPAN;
        if (ahead || phrase.aimed() && period.to() >= identity.year()) {
            return Status.TARGET;
        }
        return linked.estimate(phrase.span().start()).isPresent() ? Status.ESTIMATE : Status.ACTUAL;
    }
}
