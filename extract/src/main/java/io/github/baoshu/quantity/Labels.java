package io.github.baoshu.quantity;

import io.github.baoshu.quantity.LabelWords.Kind;
import io.github.baoshu.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells quantities that stand inside a name: 30万吨原油码头, 10亿元以上项目, 亿元级. Immutable. */
final class Labels {
    private static final List<String> SIZE_BOUNDS = List.of("及以上", "以上", "以下", "级");
    private static final int RATIO_WITHIN = 20;
    private static final int SIZED_WITHIN = 8;
    private static final int COUNT_WITHIN = 14;
    private static final int PLANT_WITHIN = 16;
    private static final int SORTED_WITHIN = 18;
    private static final int BOUND_WITHIN = 4;
    /** What whole things are counted by. */
    private static final String COUNTED = "个家条户所名项件座处";

    private final LabelWords words;

    Labels(LabelWords words) {
        this.words = words;
    }

    /** Whether the words that end at the offset make a number behind 第 a rank: 位列全国第3. */
    boolean ranks(String text, int end) {
        return words.endsAt(Kind.RANKED, text, end);
    }

    /** Whether the words that end at the offset make a magnitude without a digit a quantity: 超百亿元. */
    boolean bounds(String text, int end) {
        return words.endsAt(Kind.BOUND, text, end);
    }

    /** Whether a number before the offset counts people. */
    boolean isPeople(String text, int offset) {
        return words.beginsAt(Kind.PEOPLE, text, offset);
    }

    /** Whether the words behind a count make it one of the report's own rhetoric. */
    boolean isRhetoric(String text, int offset) {
        return words.beginsAt(Kind.RHETORIC, text, offset);
    }

    /** Whether a word that ends behind the 数 at the offset keeps it from meaning several: 人数. */
    boolean endsNumberNoun(String text, int offset) {
        return words.endsAt(Kind.NUMBER_NOUN, text, offset + 1);
    }

    /** Whether 成 at the offset, with these words behind it, can be a tenth. */
    boolean isTenth(String text, int offset) {
        return !words.beginsAt(Kind.NO_TENTH, text, offset);
    }

    /** Whether a bare number stands in a clause about a ratio: 收入比由2.6缩小到2.3. */
    boolean namesRatio(String text, int from, int start) {
        return isTold(Kind.RATIO, text, from, start);
    }

    /** Whether days are counted in the clause rather than told as a time: 优良天数达到312天. */
    boolean countsDays(String text, int from, int start) {
        return isTold(Kind.DAYS, text, from, start);
    }

    private boolean isTold(Kind kind, String text, int from, int start) {
        for (int at = from; at > Math.max(start, from - RATIO_WITHIN); at--) {
            if (",;。\n".indexOf(text.charAt(at - 1)) >= 0) {
                return false;
            }
            if (words.endsAt(kind, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that end at the offset let a minus sign follow before any unit: 由-3亿元. */
    boolean signs(String text, int end) {
        return words.endsAt(Kind.SIGNED, text, end);
    }

    /** The rule by which the quantity is part of a name, or null. */
    @Nullable
    String rule(String text, int from, int end, Unit unit, Span within) {
        if (from > within.start() && text.charAt(from - 1) == '每') {
            return "denominator";
        }
        if (words.endsAt(Kind.NAME, text, end)) {
            return "name";
        }
        if (sortsByThreshold(text, from, end, within)) {
            return "threshold";
        }
        if (unit.kind() == Unit.Kind.VOLTAGE) {
            return "voltage-class";
        }
        if (unit.kind() == Unit.Kind.PERCENT && from > within.start() && text.charAt(from - 1) == '前') {
            return "top-share";
        }
        if (unit.kind() == Unit.Kind.PERCENT) {
            return namesProportion(text, from, end);
        }
        if (unit.kind() == Unit.Kind.AGE) {
            return words.beginsAt(Kind.AGED, text, end) ? "age-group" : null;
        }
        boolean money = unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.NONE;
        if (money) {
            return sortsBySize(text, end, within) ? "size-class" : null;
        }
        if (unit.kind() == Unit.Kind.AREA && isBounded(text, end) && sortsBySize(text, end, within)) {
            return "size-class";
        }
        if (unit.kind() == Unit.Kind.MASS && !words.beginsAt(Kind.SIZED, text, end) && sortsBySize(text, end, within)) {
            return "size-class";
        }
        boolean capacity = unit.isCapacity() || unit.kind() == Unit.Kind.VOLUME && unit.isCompound();
        boolean size = capacity && text.startsWith("级", end);
        if (size) {
            return "size-class";
        }
        return capacity && namesPlant(text, from, end, within) ? "capacity-in-name" : null;
    }

    /** 1%人口抽样调查 is a survey; 六个百分之百 counts percentages as slogans. */
    private @Nullable String namesProportion(String text, int from, int end) {
        if (words.beginsAt(Kind.SURVEY, text, end)) {
            return "survey";
        }
        boolean counted = from > 1 && text.charAt(from - 1) == '个' && ChineseNumerals.isNumeral(text.charAt(from - 2));
        return counted ? "counted-percentages" : null;
    }

    /** Whether things are counted beside the number that it sorts: 12个产值过10亿元的集群, 产值过10亿元的集群达到12个. */
    private boolean sortsByThreshold(String text, int from, int end, Span within) {
        String bound = end < within.end() && text.charAt(end) == '的'
                ? words.longestEnd(Kind.BOUND, text.substring(Math.max(within.start(), from - BOUND_WITHIN), from))
                : "";
        return !bound.isEmpty()
                && !words.endsAt(Kind.OUTLAY, text, from - bound.length())
                && (countStandsBefore(text, from, within) || countFollows(text, end, within));
    }

    /** Whether a count of things stands in the clause before the offset. */
    private static boolean countStandsBefore(String text, int to, Span within) {
        for (int at = to - 1; at > Math.max(within.start(), to - SORTED_WITHIN); at--) {
            char c = text.charAt(at);
            if (",;。\n:".indexOf(c) >= 0) {
                return false;
            }
            if (COUNTED.indexOf(c) >= 0 && NumberText.isArabic(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBounded(String text, int end) {
        return SIZE_BOUNDS.stream().anyMatch(bound -> text.startsWith(bound, end));
    }

    private boolean sortsBySize(String text, int end, Span within) {
        int bounded = end;
        for (String bound : SIZE_BOUNDS) {
            if (text.startsWith(bound, end)) {
                bounded += bound.length();
                break;
            }
        }
        if (bounded >= within.end()) {
            return false;
        }
        if (bounded == end) {
            return words.beginsAt(Kind.SIZED, text, end) && countFollows(text, end, within);
        }
        int at = text.charAt(bounded) == '的' ? bounded + 1 : bounded;
        return at < text.length() && isHan(text.charAt(at)) && isSizedSoon(text, at);
    }

    /** Whether what is sorted stands a few characters behind the offset, nothing but words between. */
    private boolean isSizedSoon(String text, int from) {
        for (int at = from; at <= Math.min(from + SIZED_WITHIN, text.length() - 1); at++) {
            if (words.beginsAt(Kind.SIZED, text, at)) {
                return true;
            }
            if (!isHan(text.charAt(at)) && "“”".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean countFollows(String text, int from, Span within) {
        for (int i = from; i < Math.min(within.end(), from + COUNT_WITHIN); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '。' || c == ';' || c == '\n') {
                return false;
            }
            if (NumberText.isArabic(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPlant(String text, int from, int end, Span within) {
        if (end >= within.end() || !isHan(text.charAt(end)) || "的以左右和及至到上".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        if (words.beginsAt(Kind.BERTH, text, end)) {
            return true;
        }
        for (int i = end; i < Math.min(within.end(), end + PLANT_WITHIN); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '。' || c == ';' || c == '\n' || NumberText.isArabic(c)) {
                break;
            }
            if (i > end && words.beginsAt(Kind.PLANT, text, i)) {
                return true;
            }
            if (c == '、') {
                return nounBefore(text, from, within);
            }
        }
        return false;
    }

    /** Whether the number hangs on a name directly before it instead of a verb or a stop. */
    private static boolean nounBefore(String text, int from, Span within) {
        return from > within.start()
                && isHan(text.charAt(from - 1))
                && "为达产到成约近超的量增有".indexOf(text.charAt(from - 1)) < 0;
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
