package io.github.baoshu.quantity;

import io.github.baoshu.document.Document;
import io.github.baoshu.quantity.NumberMention.Kind;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text once and finds its numbers: quantities with their units, and numbers that count nothing, each with the
 * name of the rule that told. Immutable and safe to share; linear in the length of the text.
 *
 * <pre>{@code
 * List<NumberMention> numbers = new QuantityScanner().scan(document, report.span());
 * }</pre>
 */
public final class QuantityScanner {
    private static final int LONGEST_QUOTE = 14;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal LEAST_COUNT_IN_NUMERALS = BigDecimal.valueOf(11);

    private final UnitTable units;
    private final Refusals refusals;
    private final Labels labels;

    /** A scanner with the units that come with this library. */
    public QuantityScanner() {
        this.units = UnitTable.load();
        this.refusals = Refusals.load();
        this.labels = new Labels();
    }

    /** The numbers in a stretch of a document, in text order, not overlapping. */
    public List<NumberMention> scan(Document document, Span within) {
        return new Scan(document, within).run();
    }

    /** One walk over one stretch. */
    private final class Scan {
        private final String text;
        private final String raw;
        private final Span within;
        private final List<NumberMention> found = new ArrayList<>();
        private int quoteOpen = -1;
        private int titleOpen = -1;

        Scan(Document document, Span within) {
            this.text = document.folded();
            this.raw = document.text();
            this.within = within;
        }

        List<NumberMention> run() {
            int i = within.start();
            while (i < within.end()) {
                char c = text.charAt(i);
                note(c, i);
                NumberMention mention = null;
                if (NumberText.isArabic(c)) {
                    mention = arabic(i);
                } else if (c == '两' && text.startsWith("两位数", i)) {
                    Unit percent = units.named("%");
                    mention = NumberMention.measures(i, i + 3, new Quantity(TEN, null, percent, true), "two-digits");
                } else if (c == '过' && text.startsWith("过半", i) && !text.startsWith("过半数", i)) {
                    mention = half(i);
                } else if (ChineseNumerals.isNumeral(c) || c == '几' || c == '数') {
                    mention = chinese(i);
                }
                if (mention == null) {
                    i++;
                } else {
                    found.add(mention);
                    i = mention.span().end();
                }
            }
            return shareUnits(found);
        }

        private void note(char c, int at) {
            switch (c) {
                case '“' -> quoteOpen = at;
                case '”' -> quoteOpen = -1;
                case '《' -> titleOpen = at;
                case '》' -> titleOpen = -1;
                case '\n' -> {
                    quoteOpen = -1;
                    titleOpen = -1;
                }
                default -> {
                    // nothing opens or closes
                }
            }
        }

        private NumberMention half(int at) {
            char before = at > within.start() ? text.charAt(at - 1) : ' ';
            if (before == '通' || before == '经' || before == '超') {
                return NumberMention.refused(at, at + 2, Kind.OTHER, "word");
            }
            Unit percent = units.named("%");
            return NumberMention.measures(
                    at, at + 2, new Quantity(BigDecimal.valueOf(50), null, percent, true), "more-than-half");
        }

        // ---- Arabic digits

        private NumberMention arabic(int from) {
            NumberText number = NumberText.arabic(text, from);
            if (number == null) {
                return NumberMention.refused(from, NumberText.runEnd(text, from), Kind.OTHER, "digit-run");
            }
            int end = number.end();
            NumberMention name = namePart(from, end);
            if (name != null) {
                return name;
            }
            if (before(from) == '第' || before(from) == ' ' && charAt(from - 2) == '第') {
                return ordinal(from, number);
            }
            NumberMention range = range(from, number);
            if (range != null) {
                return range;
            }
            if (charAt(end) == ':' && NumberText.isArabic(charAt(end + 1))) {
                return ratio(from, number);
            }
            return measured(from, number, false);
        }

        /** Numbers that are part of a name whatever unit follows. */
        private @Nullable NumberMention namePart(int from, int end) {
            char before = charAt(from - 1);
            if (before == '\n') {
                before = charAt(from - 2);
            }
            char after = charAt(end);
            if (isLetter(before) || before == '_' || before == '.') {
                return NumberMention.refused(from, end, Kind.LABEL, "letter-before");
            }
            if (titleOpen >= 0) {
                return NumberMention.refused(from, end, Kind.LABEL, "book-title");
            }
            if (inShortQuote(end)) {
                return NumberMention.refused(from, end, Kind.LABEL, "quoted");
            }
            if (before == '+' || after == '+' || before == '×' || after == '×' || before == '*') {
                return NumberMention.refused(from, end, Kind.LABEL, "formula");
            }
            if (before == '[' && after == ']' || before == '(' && after == ')') {
                return NumberMention.refused(from, end, Kind.ORDINAL, "bracketed");
            }
            if ((after == '、' || after == '.') && opensItem(from) && !NumberText.isArabic(charAt(end + 1))) {
                return NumberMention.refused(from, end, Kind.ORDINAL, "list-mark");
            }
            if (before == '/' && NumberText.isArabic(charAt(from - 2))
                    || after == '/' && NumberText.isArabic(charAt(end + 1))) {
                return NumberMention.refused(from, end, Kind.OTHER, "fraction");
            }
            return null;
        }

        private boolean inShortQuote(int end) {
            if (quoteOpen < 0 || end - quoteOpen > LONGEST_QUOTE) {
                return false;
            }
            int close = text.indexOf('”', end);
            return close >= 0 && close - quoteOpen <= LONGEST_QUOTE;
        }

        private boolean opensItem(int from) {
            int i = from - 1;
            while (i >= within.start() && text.charAt(i) == ' ') {
                i--;
            }
            return i < within.start() || "\n。;:!".indexOf(text.charAt(i)) >= 0;
        }

        /** 第7位 is a rank, as is 全国第5; other numbers behind 第 are ordinals. */
        private NumberMention ordinal(int from, NumberText number) {
            int end = number.end();
            char after = charAt(UnitTable.skipBlanks(text, end));
            if (after == '位' || after == '名') {
                int to = UnitTable.skipBlanks(text, end) + 1;
                return NumberMention.measures(
                        from, to, new Quantity(number.value(), null, rank(String.valueOf(after)), false), "rank");
            }
            boolean closes = "，,。;、)!\n ".indexOf(after) >= 0;
            if (closes && Labels.RANKED.stream().anyMatch(words -> text.startsWith(words, from - 1 - words.length()))) {
                return NumberMention.measures(
                        from, end, new Quantity(number.value(), null, rank("位"), false), "rank-bare");
            }
            return NumberMention.refused(from, end, Kind.ORDINAL, "ordinal");
        }

        private Unit rank(String written) {
            return new Unit(written, Unit.Kind.RANK, "位", BigDecimal.ONE);
        }

        /** 5%-5.5%, 5-6个, 66万至70万; 2018-2022年 is a date. */
        private @Nullable NumberMention range(int from, NumberText low) {
            UnitTable.Match first = units.at(text, low.end());
            int at = UnitTable.skipBlanks(text, first == null ? low.end() : first.end());
            char link = charAt(at);
            boolean words = link == '至' || link == '到';
            if (link != '-' && link != '~' && !words || words && startsRise(from)) {
                return null;
            }
            int next = UnitTable.skipBlanks(text, at + 1);
            if (next >= within.end() || !NumberText.isArabic(text.charAt(next))) {
                return null;
            }
            NumberText high = NumberText.arabic(text, next);
            if (high == null) {
                return null;
            }
            Refusals.Match refusal = refusals.at(text, high.end());
            UnitTable.Match unit = units.at(text, high.end());
            if (unit == null || refusal != null && refusal.words().length() >= unit.end() - unit.start()) {
                boolean date = first == null && (charAt(high.end()) == '-' || refusal != null);
                return date ? NumberMention.refused(from, high.end(), Kind.DATE, "date-range") : null;
            }
            boolean agree =
                    first == null || first.unit().base().equals(unit.unit().base());
            if (!agree || high.value().compareTo(low.value()) <= 0 && first == null) {
                return null;
            }
            return NumberMention.measures(
                    from,
                    unit.end(),
                    new Quantity(low.value(), high.value(), written(unit), unit.open()),
                    first == null ? "range-shared-unit" : "range");
        }

        /** Whether 由 or 从 shortly before makes 至 and 到 the end of a rise instead of a range. */
        private boolean startsRise(int from) {
            for (int i = from - 1; i >= Math.max(within.start(), from - 8); i--) {
                char c = text.charAt(i);
                if (c == '由' || c == '从') {
                    return true;
                }
                if (c == ',' || c == '。') {
                    return false;
                }
            }
            return false;
        }

        /** 8.8:43.2:48 gives three shares, one a call; other ratios are left. */
        private NumberMention ratio(int from, NumberText number) {
            int second = number.end() + 1;
            NumberText next = NumberText.arabic(text, second);
            boolean three = next != null && charAt(next.end()) == ':' && NumberText.isArabic(charAt(next.end() + 1));
            boolean clock = !three && number.value().scale() == 0 && next != null && next.end() - second == 2;
            if (!three) {
                int end = next == null ? number.end() : next.end();
                return NumberMention.refused(from, end, clock ? Kind.DATE : Kind.OTHER, clock ? "clock" : "ratio");
            }
            NumberText third = NumberText.arabic(text, next.end() + 1);
            if (third == null) {
                return NumberMention.refused(from, next.end(), Kind.OTHER, "ratio");
            }
            Unit percent = units.named("%");
            found.add(NumberMention.measures(
                    from, number.end(), new Quantity(number.value(), null, percent, false), "three-way-ratio"));
            found.add(NumberMention.measures(
                    second, next.end(), new Quantity(next.value(), null, percent, false), "three-way-ratio"));
            return NumberMention.measures(
                    next.end() + 1, third.end(), new Quantity(third.value(), null, percent, false), "three-way-ratio");
        }

        /** A number with a unit behind it, unless words behind it tell otherwise. */
        private NumberMention measured(int from, NumberText number, boolean numerals) {
            int end = number.end();
            UnitTable.Match unit = units.at(text, end);
            Refusals.Match refusal = refusalBehind(end, unit);
            if (refusal != null) {
                boolean year = refusal.words().startsWith("年") && isYear(number.value());
                Kind kind = year ? Kind.DATE : refusal.kind();
                int to = UnitTable.skipBlanks(text, end);
                return NumberMention.refused(from, year ? to + 1 : end, kind, "behind:" + refusal.words());
            }
            char after = charAt(end);
            if (unit == null) {
                boolean letter = isLetter(after);
                return NumberMention.refused(
                        from, end, letter ? Kind.LABEL : Kind.OTHER, letter ? "letter-after" : "bare");
            }
            if (isLetter(text.charAt(unit.end() - 1)) && isLetter(charAt(unit.end()))) {
                return NumberMention.refused(from, end, Kind.LABEL, "letter-after");
            }
            boolean run = text.startsWith("连续", from - 2) || text.startsWith("接续", from - 2);
            if (run && unit.unit().kind() == Unit.Kind.COUNT) {
                return NumberMention.refused(from, end, Kind.DURATION, "in-a-row");
            }
            if (unit.unit().kind() == Unit.Kind.COUNT && Labels.isRhetoric(text, unit.end())) {
                return NumberMention.refused(from, end, Kind.RHETORIC, "own-rhetoric");
            }
            Quantity quantity = new Quantity(number.value(), number.high(), written(unit), unit.open());
            String label = labels.rule(text, from, unit.end(), quantity.unit(), within);
            if (label != null) {
                return NumberMention.refused(from, unit.end(), Kind.LABEL, label);
            }
            return NumberMention.measures(
                    from, unit.end(), quantity, numerals ? "numerals-and-unit" : "number-and-unit");
        }

        private Refusals.@Nullable Match refusalBehind(int end, UnitTable.@Nullable Match unit) {
            Refusals.Match refusal = refusals.at(text, end);
            if (refusal == null && unit != null && unit.unit().kind() == Unit.Kind.NONE) {
                Refusals.Match behind = refusals.at(text, unit.end());
                return behind != null && behind.kind() == Kind.DURATION ? behind : null;
            }
            if (refusal == null && (charAt(end) == '多' || charAt(end) == '余')) {
                refusal = refusals.at(text, end + 1);
            }
            boolean longer = unit != null
                    && refusal != null
                    && unit.end() - unit.start() > refusal.words().length();
            return longer ? null : refusal;
        }

        private boolean isYear(BigDecimal value) {
            return value.scale() == 0 && value.intValue() >= 1900 && value.intValue() <= 2099;
        }

        /** The unit with its name as written, blanks and 余 and 多 left out. */
        private Unit written(UnitTable.Match match) {
            String name = raw.substring(match.start(), match.end()).replaceAll("[\\s余多]", "");
            Unit unit = match.unit();
            return new Unit(name, unit.kind(), unit.base(), unit.factor());
        }

        // ---- Chinese numerals

        private @Nullable NumberMention chinese(int from) {
            char c = text.charAt(from);
            if (text.startsWith("百分之", from) || text.startsWith("千分之", from)) {
                return percentage(from, text.charAt(from) == '百' ? "%" : "‰");
            }
            boolean vague = c == '几' || c == '数';
            if (vague && !ChineseNumerals.isMagnitude(charAt(from + 1))) {
                return null;
            }
            if (vague && c == '数' && Labels.isHan(before(from)) && "达近约超有的".indexOf(before(from)) < 0) {
                return null;
            }
            NumberText number = NumberText.chinese(text, vague ? from + 1 : from);
            if (number == null) {
                return null;
            }
            int end = number.end();
            String words = text.substring(from, end);
            if (before(from) == '第' || before(from) == '初') {
                return NumberMention.refused(from, end, Kind.ORDINAL, "ordinal");
            }
            boolean doubling = before(from) == '翻' && charAt(end) == '番';
            if (titleOpen >= 0 || inShortQuote(end) && !doubling) {
                return NumberMention.refused(from, end, Kind.LABEL, "quoted");
            }
            if (text.startsWith("分之", end)) {
                return NumberMention.refused(from, end, Kind.OTHER, "fraction");
            }
            boolean bare = !vague && words.chars().allMatch(d -> ChineseNumerals.isMagnitude((char) d));
            return bare && !words.startsWith("十") ? magnitudes(from, number) : counted(from, number, vague);
        }

        /** 百亿元, 千余家: a magnitude without a digit counts only where a bound or 余 says so. */
        private @Nullable NumberMention magnitudes(int from, NumberText number) {
            UnitTable.Match unit = units.at(text, number.end());
            if (unit == null || unit.unit().kind() == Unit.Kind.NONE) {
                return null;
            }
            boolean bound =
                    unit.open() || Labels.BOUND.stream().anyMatch(word -> text.startsWith(word, from - word.length()));
            boolean named = labels.rule(text, from, unit.end(), unit.unit(), within) != null
                    || text.startsWith("以上", unit.end()) && !bound;
            if (!bound || named) {
                return NumberMention.refused(from, number.end(), Kind.LABEL, "magnitude-in-name");
            }
            Quantity quantity = new Quantity(number.value(), null, written(unit), unit.open());
            return NumberMention.measures(from, unit.end(), quantity, "magnitude");
        }

        private @Nullable NumberMention counted(int from, NumberText number, boolean vague) {
            Refusals.Match refusal = refusals.at(text, number.end());
            if (refusal != null && charAt(number.end()) == '年') {
                boolean year = isYear(number.value());
                int end = year ? number.end() + 1 : number.end();
                return NumberMention.refused(from, end, year ? Kind.DATE : Kind.DURATION, "behind:年");
            }
            NumberText high = upperEnd(number);
            NumberText last = high == null ? number : high;
            UnitTable.Match unit = units.at(text, last.end());
            if (unit == null && isManyPeople(number, last.end())) {
                Unit people = new Unit("", Unit.Kind.NONE, "", BigDecimal.ONE);
                return NumberMention.measures(
                        from, last.end(), new Quantity(number.value(), null, people, vague), "numerals-alone");
            }
            if (unit == null || unit.unit().kind() == Unit.Kind.NONE) {
                return null;
            }
            Unit.Kind kind = unit.unit().kind();
            boolean proportion = kind == Unit.Kind.PERCENT || kind == Unit.Kind.POINT || kind == Unit.Kind.MULTIPLE;
            if (kind == Unit.Kind.TENTH && !isTenth(from, unit.end())) {
                return null;
            }
            if (kind == Unit.Kind.RANK) {
                return null;
            }
            boolean large = vague || number.high() != null || number.value().compareTo(LEAST_COUNT_IN_NUMERALS) >= 0;
            boolean small = kind == Unit.Kind.COUNT || kind == Unit.Kind.SCORE || kind == Unit.Kind.AGE;
            if (!proportion
                    && kind != Unit.Kind.TENTH
                    && !large
                    && (small || number.value().scale() == 0 && !unit.open())) {
                boolean mass = !small && number.value().compareTo(BigDecimal.ONE) > 0;
                if (!mass) {
                    return NumberMention.refused(from, number.end(), Kind.RHETORIC, "small-count");
                }
            }
            if (refusalBehind(last.end(), unit) != null) {
                return NumberMention.refused(from, number.end(), Kind.RHETORIC, "behind");
            }
            String label = labels.rule(text, from, unit.end(), unit.unit(), within);
            if (label != null) {
                return NumberMention.refused(from, unit.end(), Kind.LABEL, label);
            }
            BigDecimal upper = high == null ? number.high() : high.value();
            Quantity quantity = new Quantity(number.value(), upper, written(unit), unit.open() || vague);
            return NumberMention.measures(from, unit.end(), quantity, "numerals-and-unit");
        }

        /** 十亿以上的人民, 六亿农民: a large number of people without a measure word. */
        private boolean isManyPeople(NumberText number, int end) {
            boolean large = number.value().compareTo(BigDecimal.valueOf(100_000)) >= 0;
            return large && Labels.PEOPLE.stream().anyMatch(word -> text.startsWith(word, end));
        }

        /** The upper end of 一百一十至一百二十个. */
        private @Nullable NumberText upperEnd(NumberText low) {
            char link = charAt(low.end());
            if (link != '至' && link != '到' || !ChineseNumerals.isNumeral(charAt(low.end() + 1))) {
                return null;
            }
            NumberText high = NumberText.chinese(text, low.end() + 1);
            return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
        }

        private boolean isTenth(int from, int end) {
            char before = before(from);
            return before != '统' && before != '万' && "立为功果员本熟绩长就效型分套片群批品都不千上".indexOf(charAt(end)) < 0;
        }

        /** 百分之七点八, 千分之六点一, 百分之八至九. */
        private @Nullable NumberMention percentage(int from, String sign) {
            int at = from + 3;
            boolean vague = charAt(at) == '几';
            NumberText number = vague
                    ? new NumberText(BigDecimal.ONE, null, at + 1)
                    : NumberText.isArabic(charAt(at)) ? NumberText.arabic(text, at) : NumberText.chinese(text, at);
            if (number == null || number.end() == at) {
                return null;
            }
            int end = number.end();
            BigDecimal high = number.high();
            NumberText upper = upperEnd(number);
            if (upper != null) {
                high = upper.value();
                end = upper.end();
            }
            boolean open = vague || charAt(end) == '多' || charAt(end) == '余' || charAt(end) == '几';
            if (open && !vague) {
                end++;
            }
            if (number.value().compareTo(BigDecimal.valueOf(100)) == 0
                    && Labels.isHan(charAt(end))
                    && charAt(end) != '以') {
                return NumberMention.refused(from, end, Kind.OTHER, "figure-of-speech");
            }
            Quantity quantity = new Quantity(number.value(), high, units.named(sign), open);
            return NumberMention.measures(from, end, quantity, "percentage-in-words");
        }

        // ---- neighbours

        /** A number without a unit takes that of the next in its list: 提高15、22个百分点, 3.4个、1个百分点. */
        private List<NumberMention> shareUnits(List<NumberMention> mentions) {
            for (int i = mentions.size() - 2; i >= 0; i--) {
                NumberMention one = mentions.get(i);
                NumberMention next = mentions.get(i + 1);
                boolean list = next.span().start() == one.span().end() + 1
                        && "、和".indexOf(text.charAt(one.span().end())) >= 0;
                if (!list || !next.isQuantity()) {
                    continue;
                }
                Unit unit = next.required().unit();
                boolean split = unit.kind() == Unit.Kind.POINT
                        && one.isQuantity()
                        && one.required().unit().written().equals("个");
                boolean bare = one.kind() == Kind.OTHER && one.rule().equals("bare");
                if (split || bare) {
                    NumberText number = NumberText.arabic(text, one.span().start());
                    if (number != null) {
                        mentions.set(
                                i,
                                NumberMention.measures(
                                        one.span().start(),
                                        one.span().end(),
                                        new Quantity(number.value(), null, unit, false),
                                        "unit-shared"));
                    }
                }
            }
            return mentions;
        }

        private char before(int at) {
            return charAt(at - 1);
        }

        private char charAt(int at) {
            return at >= within.start() && at < within.end() ? text.charAt(at) : '\n';
        }

        private boolean isLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
    }
}
