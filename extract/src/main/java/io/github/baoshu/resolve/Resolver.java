package io.github.baoshu.resolve;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Coverage;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.Mention;
import io.github.baoshu.link.SentenceLinker.Linked;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Turns a mention into a record: years, status, scope and catalogue id. Immutable and safe to share. */
public final class Resolver {
    /** Money beyond what one head earns or makes in a year: ten million. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(10_000_000);

    /** The fewest that live in a place, where they are told as its people. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    /** How far behind a number of people the word for them may begin. */
    private static final int FAR_BEHIND = 6;

    private static final KeyedPattern PART_OF_YEAR = KeyedPattern.of("半季", "(?:上半年|下半年|前[一二三]季度|第?[一二三四]季度)$");

    /** The name of an aim at a rate of growth, whose value is that growth: 经济增长预期目标. */
    private static final KeyedPattern AIM_AT_GROWTH =
            KeyedPattern.of("目", "(.{2,}?(?:增长|增速|增长率|增长速度|增幅|涨幅))(?:的?预期)?目标定?");

    /** Behind the short name of a place: 苇渡地区进出口总额. */
    private static final String REGION = "地区";

    /** The unit of indicators in money. */
    private static final String MONEY = "元";

    private final Catalogue catalogue;
    private final ValueWords words;
    private final Periods periods;
    private final ForeignWords foreign;
    private final Parts parts;
    private final FrameWords frameWords;
    private final WholeYears wholeYears;

    /** A resolver that finds ids in the catalogue, places in the gazetteer, and years by the words of a lexicon. */
    public Resolver(Catalogue catalogue, Gazetteer gazetteer, Lexicon lexicon) {
        this.catalogue = catalogue;
        this.words = new ValueWords(lexicon);
        this.periods = new Periods(words);
        this.foreign = new ForeignWords(lexicon);
        this.parts = new Parts(lexicon, gazetteer);
        this.frameWords = new FrameWords(lexicon);
        this.wholeYears = new WholeYears(frameWords);
    }

    /** The frame before the first section of a report. */
    public Frame frame(Identity identity) {
        return new Frame(identity, new Abroad(foreign), frameWords, wholeYears);
    }

    /** The record of a mention. */
    public Placed resolve(
            Report report, Mention read, Linked linked, List<TimePhrase> times, Frame frame, Citation citation) {
        Identity identity = report.identity();
        Document document = report.document();
        String text = document.reading().text();
        Mention mention = parts.told(ofOwnPlace(aimedAt(read), identity.place()), text, identity.place());
        boolean fact = isPopulace(mention, text) || frame.looksAhead() && stands(mention, text);
        Periods.Resolved period = fact
                ? new Periods.Resolved(Period.of(identity.reviewed()), null, Periods.Cause.GIVEN_FACT)
                : periods.of(mention, times, frame, identity, text);
        Status status = fact ? Status.ACTUAL : status(mention, linked, frame, period, identity, document);
        Coverage coverage = coverage(mention, identity.place(), frame, text);
        Optional<Indicator> indicator = coverage.isWhole() ? indicator(mention) : Optional.empty();
        Period years = years(mention, period.period(), indicator, identity, linked.isDrafted(mention));
        Span number = mention.slot().number().span();
        String name = partOfYear(period.phrase(), text) + mention.name();
        IndicatorRecord record = new IndicatorRecord(
                citation.source(),
                IndicatorName.of(indicator, name),
                measure(mention, indicator),
                Optional.of(value(mention)),
                Optional.empty(),
                mention.bound(),
                status,
                years.ifKnown(),
                coverage,
                Wording.of(mention.slot().modifier(), linked.commitment(mention).or(() -> linked.estimate(mention))),
                citation.of(number, mention.rule()),
                Optional.empty());
        return new Placed(number, years, period.explained(text), record);
    }

    /** Whether the people of a place are told, a fact also where plans are told: 带领48万苇渡人民. */
    private boolean isPopulace(Mention mention, String text) {
        int end = mention.slot().number().span().end();
        int limit = Math.min(text.length(), end + FAR_BEHIND);
        if (mention.measure() != Measure.LEVEL
                || mention.slot().quantity().baseValue().compareTo(MANY) < 0) {
            return false;
        }
        for (int at = end; at < limit && ",;。、".indexOf(text.charAt(at)) < 0; at++) {
            if (words.beginsAt(ValueWords.Kind.POPULACE, text, at)) {
                return !words.beginsAt(ValueWords.Kind.NO_POPULACE, text, at);
            }
        }
        return false;
    }

    /** Whether what a plan builds on is told: 依托现有48个, 用好已建成的48个. */
    private boolean stands(Mention mention, String text) {
        int number = mention.slot().number().span().start();
        int behind = text.charAt(number - 1) == '的' ? number - 1 : number;
        return mention.measure() == Measure.LEVEL && words.endsAt(ValueWords.Kind.STANDING_BEFORE, text, behind);
    }

    private static Value value(Mention mention) {
        Quantity quantity = mention.slot().quantity();
        boolean falls = mention.value().signum() < 0;
        return new Value(
                mention.value(),
                Optional.ofNullable(mention.high()),
                Optional.of(quantity.unit().written()),
                Optional.of(falls ? quantity.baseValue().negate() : quantity.baseValue()),
                Optional.of(quantity.unit().base()));
    }

    private static Coverage coverage(Mention mention, Place place, Frame frame, String folded) {
        boolean nation = place.level() == Place.Level.NATION;
        String abroad = nation ? frame.abroad().of(mention, folded) : "";
        if (!abroad.isEmpty()) {
            return Coverage.part(abroad);
        }
        return scope(mention, place, folded) == Scope.PART ? Coverage.part(subject(mention)) : Coverage.WHOLE;
    }

    /** The part of a year that a phrase tells, for the name of what it measures: 上半年; empty for whole years and for 到今年上半年. */
    private static String partOfYear(@Nullable TimePhrase phrase, String folded) {
        Matcher part = phrase == null
                ? null
                : PART_OF_YEAR.first(
                        folded, phrase.span().start(), phrase.span().end());
        boolean upTo = phrase != null
                && phrase.span().start() > 0
                && "到至".indexOf(folded.charAt(phrase.span().start() - 1)) >= 0;
        return part == null || upTo ? "" : part.group();
    }

    /** The mention of an indicator without the name of the report's own place before it: 苇渡市生产总值. */
    private Mention ofOwnPlace(Mention mention, Place place) {
        for (String own : new String[] {place.name(), place.shortName() + REGION, place.shortName()}) {
            String name = mention.name();
            if (own.length() > 1 && name.length() > own.length() + 1 && name.startsWith(own)) {
                String bare = name.substring(own.length());
                return catalogue.find(bare, mention.measure()).isPresent()
                        ? mention.as(bare, mention.measure())
                        : mention;
            }
        }
        return mention;
    }

    /** The mention of the growth that an aim at it is the name of; any other as it is. */
    private static Mention aimedAt(Mention mention) {
        Matcher aim = AIM_AT_GROWTH.whole(mention.name(), 0, mention.name().length());
        boolean rate = mention.measure() == Measure.LEVEL
                && mention.slot().quantity().unit().isProportion();
        return rate && aim != null ? mention.as(aim.group(1), Measure.GROWTH) : mention;
    }

    /** A given fact of a plan is of the year before; a stock is read at the end of its span. */
    private static Period years(
            Mention mention, Period period, Optional<Indicator> indicator, Identity identity, boolean drafted) {
        if (mention.given()) {
            return Period.of(identity.reviewed());
        }
        if (drafted && period.to() == identity.reviewed()) {
            return Period.of(identity.planned());
        }
        boolean stock = indicator.isPresent()
                && indicator.get().kind() == Indicator.Kind.STOCK
                && mention.measure() == Measure.LEVEL;
        return stock ? Period.of(period.to()) : period;
    }

    /** Whether a name is that of an indicator of the catalogue. */
    public boolean isHeadline(String name) {
        return catalogue.find(name, Measure.GROWTH).isPresent();
    }

    /** By the name, where the number can be one of that indicator. */
    private Optional<Indicator> indicator(Mention mention) {
        return catalogue
                .find(mention.name(), mention.measure())
                .filter(found -> !(found.name().contains("人均") && isTotal(mention)))
                .filter(found -> !(found.unit().equals(MONEY) && countsThings(mention)));
    }

    /** Whether an amount is one of things, so that it is none of an indicator in money: 新增规上工业12家. */
    private static boolean countsThings(Mention mention) {
        boolean amount = mention.measure() == Measure.LEVEL || mention.measure() == Measure.CHANGE;
        return amount && mention.slot().quantity().unit().kind() == Unit.Kind.COUNT;
    }

    /** Whether an amount of money is too much for one head. */
    private static boolean isTotal(Mention mention) {
        Quantity quantity = mention.slot().quantity();
        return quantity.unit().kind() == Unit.Kind.MONEY && quantity.baseValue().compareTo(MUCH) >= 0;
    }

    /** A change of prices in per cent is growth whatever the verb, and so is a percentage of an indicator in money. */
    private static Measure measure(Mention mention, Optional<Indicator> indicator) {
        boolean price = indicator.isPresent() && indicator.get().kind() == Indicator.Kind.PRICE;
        boolean level = mention.measure() == Measure.LEVEL
                && mention.slot().quantity().unit().isProportion();
        boolean money = indicator.isPresent() && indicator.get().unit().equals(MONEY);
        return (price || money) && level ? Measure.GROWTH : mention.measure();
    }

    private static String subject(Mention mention) {
        if (!mention.part().isEmpty()) {
            return mention.part();
        }
        return mention.name().startsWith("全国") || mention.name().startsWith("世界")
                ? mention.name().substring(0, 2)
                : "全省";
    }

    private static Scope scope(Mention mention, Place place, String folded) {
        boolean others = place.level() != Place.Level.NATION
                && mention.slot().quantity().unit().kind() != Unit.Kind.COUNT
                && (mention.name().startsWith("全国") || mention.name().startsWith("世界"));
        boolean own = mention.part().isEmpty() && !others && !isOfProvince(mention, place, folded);
        return own ? Scope.JURISDICTION : Scope.PART;
    }

    /** 全省经济增长6.8% in the report of a city; but not 全省排名第3位, which ranks the city itself. */
    private static boolean isOfProvince(Mention mention, Place place, String folded) {
        boolean below = place.level() == Place.Level.PREFECTURE || place.level() == Place.Level.COUNTY;
        boolean amount = mention.measure() == Measure.LEVEL
                || mention.measure() == Measure.GROWTH
                || mention.measure() == Measure.AVG_GROWTH;
        Span left = mention.slot().left();
        int from = left.start();
        while (from < left.end() && ",;:、 \n".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        boolean counted = mention.slot().quantity().unit().kind() == Unit.Kind.COUNT;
        return below && amount && !counted && folded.startsWith("全省", from) && !folded.startsWith("全省首", from);
    }

    private Status status(
            Mention mention,
            Linked linked,
            Frame frame,
            Periods.Resolved period,
            Identity identity,
            Document document) {
        if (mention.given()) {
            return Status.ACTUAL;
        }
        if (frame.looksAhead()) {
            boolean past = period.phrase() != null && period.period().to() < identity.planned();
            boolean estimated =
                    past && !mention.starting() && linked.estimate(mention).isPresent();
            return estimated ? Status.ESTIMATE : past || mention.starting() ? Status.ACTUAL : Status.TARGET;
        }
        Span right = mention.slot().right();
        String behind = document.reading().text().substring(right.start(), Math.min(right.end(), right.start() + 10));
        boolean aimed = behind.startsWith("的") && words.isIn(ValueWords.Kind.AIMED, behind);
        TimePhrase phrase = period.phrase();
        boolean over = phrase != null && period.period().to() < identity.planned(); // 两年新增3万亿元的投资计划
        boolean thisYear = phrase != null
                && phrase.kind() == TimePhrase.Kind.YEAR
                && phrase.to() == identity.year()
                && identity.opensYear();
        boolean ahead = phrase != null
                && (thisYear
                        || phrase.kind() == TimePhrase.Kind.YEAR && phrase.to() > identity.spokenIn()
                        || phrase.kind() == TimePhrase.Kind.BY
                        || phrase.kind() == TimePhrase.Kind.COMING_SPAN)
                && phrase.to() >= identity.planned();
        boolean isEstimated = !mention.starting() && linked.estimate(mention).isPresent();
        boolean yetToCome = !over && (linked.willBe(mention) || frame.isPlanless() && linked.isAimed(mention));
        boolean unfinished = identity.midYear()
                && (phrase == null
                        ? frame.isUnfinished()
                        : wholeYears.is(
                                phrase, identity.spokenIn(), document.reading().text()));
        if (linked.isPlanned(mention)
                || aimed && !over
                || ahead
                || linked.isDrafted(mention)
                || yetToCome && !isEstimated
                || unfinished) {
            return Status.TARGET;
        }
        return isEstimated ? Status.ESTIMATE : Status.ACTUAL;
    }
}
