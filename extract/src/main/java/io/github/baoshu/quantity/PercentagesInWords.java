package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds percentages in words: 百分之七点八, 千分之六点一, 百分之八至九. Immutable. */
final class PercentagesInWords {
    private static final String PERCENT = "百分之";
    private static final String PERMILLE = "千分之";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Unit percent;
    private final Unit permille;

    private final Labels labels;

    PercentagesInWords(UnitTable units, Labels labels) {
        this.labels = labels;
        this.percent = units.named("%");
        this.permille = units.named("‰");
    }

    static boolean isAt(Stretch stretch, int from) {
        return stretch.startsWith(PERCENT, from) || stretch.startsWith(PERMILLE, from);
    }

    /** The percentage whose words begin at the offset, or null where no number follows them. */
    @Nullable
    NumberMention at(Stretch stretch, int from) {
        int at = from + PERCENT.length();
        boolean vague = stretch.charAt(at) == '几';
        NumberText number = vague ? new NumberText(BigDecimal.ONE, null, at + 1) : number(stretch, at);
        if (number == null || number.end() == at) {
            return null;
        }
        NumberText upper = upper(stretch, from, number);
        BigDecimal high = upper == null ? number.high() : upper.value();
        int end = upper == null ? number.end() : upper.end();
        boolean open = vague || "多余几".indexOf(stretch.charAt(end)) >= 0;
        if (open && !vague) {
            end++;
        }
        char behind = stretch.charAt(end);
        if (number.value().compareTo(HUNDRED) == 0 && Labels.isHan(behind) && behind != '以') {
            return NumberMention.refused(from, end, Kind.OTHER, "figure-of-speech");
        }
        Unit unit = stretch.startsWith(PERCENT, from) ? percent : permille;
        String label = labels.rule(stretch.text(), from, end, unit, stretch.span());
        if (label != null) {
            return NumberMention.refused(from, end, Kind.LABEL, label);
        }
        return NumberMention.measures(from, end, new Quantity(number.value(), high, unit, open), "percentage-in-words");
    }

    /** The upper end behind 至 or 到, with or without its own 百分之; null for none. */
    private static @Nullable NumberText upper(Stretch stretch, int from, NumberText low) {
        int end = low.end();
        String opening = stretch.startsWith(PERCENT, from) ? PERCENT : PERMILLE;
        boolean full = "至到-~".indexOf(stretch.charAt(end)) >= 0 && stretch.startsWith(opening, end + 1);
        if (!full) {
            return Ranges.inNumerals(stretch, low);
        }
        NumberText high = Ranges.startsRise(stretch, from) ? null : number(stretch, end + 1 + opening.length());
        return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
    }

    private static @Nullable NumberText number(Stretch stretch, int at) {
        return NumberText.isArabic(stretch.charAt(at))
                ? NumberText.arabic(stretch.text(), at)
                : NumberText.chinese(stretch.text(), at);
    }
}
