package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are part of a name, a formula or a list mark whatever unit follows: G7, “1+3”, (1), 1、. */
final class NumbersInNames {
    private NumbersInNames() {}

    /** The number as refused, or null where it may measure. */
    static @Nullable NumberMention at(Stretch stretch, int from, int end) {
        char before = stretch.charAt(from - 1);
        if (before == '\n') {
            before = stretch.charAt(from - 2);
        }
        char after = stretch.charAt(end);
        if (isLetter(before) || before == '_' || before == '.') {
            return NumberMention.refused(from, end, Kind.LABEL, "letter-before");
        }
        if (stretch.isInTitle()) {
            return NumberMention.refused(from, end, Kind.LABEL, "book-title");
        }
        if (stretch.isInShortQuote(end)) {
            return NumberMention.refused(from, end, Kind.LABEL, "quoted");
        }
        if ("+×*".indexOf(before) >= 0 || "+×".indexOf(after) >= 0) {
            return NumberMention.refused(from, end, Kind.LABEL, "formula");
        }
        if ("点时".indexOf(before) >= 0 && NumberText.isArabic(stretch.charAt(from - 2))) {
            return NumberMention.refused(from, end, Kind.DATE, "clock");
        }
        if (before == '[' && after == ']' || before == '(' && after == ')') {
            return NumberMention.refused(from, end, Kind.ORDINAL, "bracketed");
        }
        boolean digitBehind = NumberText.isArabic(stretch.charAt(end + 1));
        if ((after == '、' || after == '.') && !digitBehind && opensItem(stretch, from)) {
            return NumberMention.refused(from, end, Kind.ORDINAL, "list-mark");
        }
        if (before == '/' && NumberText.isArabic(stretch.charAt(from - 2)) || after == '/' && digitBehind) {
            return NumberMention.refused(from, end, Kind.OTHER, "fraction");
        }
        return null;
    }

    private static boolean opensItem(Stretch stretch, int from) {
        int start = stretch.span().start();
        int at = from - 1;
        while (at >= start && stretch.charAt(at) == ' ') {
            at--;
        }
        return at < start || "\n。;:!".indexOf(stretch.charAt(at)) >= 0;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
