package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.util.List;

/** Finds ratios: 8.8:43.2:48 gives three shares; other ratios and the time of day are left. Immutable. */
final class Ratios {
    private final Unit percent;

    Ratios(UnitTable units) {
        this.percent = units.named("%");
    }

    /** The last share of a ratio that begins at the offset, those before it put to the ones found; or it as refused. */
    NumberMention at(Stretch stretch, int from, NumberText first, List<NumberMention> found) {
        int start = first.end() + 1;
        NumberText second = NumberText.arabic(stretch.text(), start);
        if (second == null) {
            return NumberMention.refused(from, first.end(), Kind.OTHER, "ratio");
        }
        int end = second.end();
        if (stretch.charAt(end) != ':' || !NumberText.isArabic(stretch.charAt(end + 1))) {
            boolean clock = first.value().scale() == 0 && end - start == 2;
            return NumberMention.refused(from, end, clock ? Kind.DATE : Kind.OTHER, clock ? "clock" : "ratio");
        }
        NumberText third = NumberText.arabic(stretch.text(), end + 1);
        if (third == null) {
            return NumberMention.refused(from, end, Kind.OTHER, "ratio");
        }
        found.add(share(from, first));
        found.add(share(start, second));
        return share(end + 1, third);
    }

    private NumberMention share(int from, NumberText number) {
        Quantity quantity = new Quantity(number.value(), null, percent, false);
        return NumberMention.measures(from, number.end(), quantity, "three-way-ratio");
    }
}
