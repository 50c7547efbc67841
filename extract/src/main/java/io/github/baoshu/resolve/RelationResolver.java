package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Coverage;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.link.SentenceLinker.Linked;
import io.github.baoshu.place.Place.Level;
import io.github.baoshu.relation.RelationNames.Named;
import io.github.baoshu.relation.RelationPhrase;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
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
    public List<Placed> resolve(
            Report report,
            RelationPhrase phrase,
            Named named,
            Linked linked,
            List<TimePhrase> times,
            Frame frame,
            Citation citation,
            List<Placed> before) {
        Context context = new Context(report, phrase, linked, citation);
        if (!named.goesOn()) {
            TimePhrase time = TimesOf.governing(
                    phrase.clause(),
                    phrase.span().start(),
                    times,
                    report.document().reading().text());
            Period period = period(time, frame, report.identity());
            Status status = status(phrase, linked, frame, time, period, report.identity());
            return named.names().stream()
                    .map(name -> own(context, named, name, period, status))
                    .toList();
        }
        Placed last = last(before, phrase);
        return last == null ? List.of() : List.of(goingOn(context, last, named.growing()));
    }

    private static @Nullable Placed last(List<Placed> before, RelationPhrase phrase) {
        Placed last = null;
        for (Placed placed : before) {
            if (placed.span().start() < phrase.span().start()) {
                last = placed;
            }
        }
        return last;
    }

    /** What the records of one relation share. */
    private record Context(Report report, RelationPhrase phrase, Linked linked, Citation citation) {}

    private Placed own(Context context, Named named, String name, Period period, Status status) {
        boolean others =
                name.startsWith("全国") && context.report.identity().place().level() != Level.NATION;
        boolean part = !named.part().isEmpty() || others;
        Measure measure = measure(context.phrase, named.growing());
        Optional<Indicator> indicator = part ? Optional.empty() : catalogue.find(name, Measure.GROWTH);
        boolean stock = measure == Measure.LEVEL;
        return placed(
                context,
                IndicatorName.of(indicator, name),
                measure,
                status,
                stock ? Period.of(period.to()) : period,
                part ? Coverage.part(others ? name.substring(0, 2) : named.part()) : Coverage.WHOLE);
    }

    private static Placed goingOn(Context context, Placed before, boolean growing) {
        IndicatorRecord last = before.record();
        boolean grows = growing || last.measure() == Measure.GROWTH || last.measure() == Measure.AVG_GROWTH;
        return placed(
                context,
                last.indicator(),
                grows ? Measure.GROWTH : Measure.LEVEL,
                last.status(),
                before.period(),
                last.coverage());
    }

    private static Placed placed(
            Context context,
            IndicatorName indicator,
            Measure measure,
            Status status,
            Period period,
            Coverage coverage) {
        RelationPhrase phrase = context.phrase;
        int start = phrase.span().start();
        Optional<String> effort =
                context.linked.commitment(phrase.clause(), start).or(() -> context.linked.estimate(start));
        IndicatorRecord record = new IndicatorRecord(
                context.citation.source(),
                indicator,
                measure,
                Optional.empty(),
                Optional.of(new StatedRelation(phrase.relation(), Optional.of(phrase.relativeTo()))),
                phrase.bound(),
                status,
                period.ifKnown(),
                coverage,
                Wording.of(phrase.modifier(), effort),
                context.citation.of(phrase.span(), phrase.rule()),
                Optional.empty());
        return new Placed(phrase.span(), period, "", record);
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
