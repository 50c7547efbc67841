package io.github.baoshu.target;

import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A target that a report states for its year.
 *
 * @param record the record of its number, or of its relation where it states no number
 * @param relation the relation that the report states of the indicator, beside the number or instead of it; mostly empty
 * @param hardness how hard its wording binds; empty where the codebook does not tell
 * @param main whether it stands in the list of the year's main targets
 * @param quote the clause, verbatim
 * @param place where the quote stands: UTF-16 offsets into the document's text, the end exclusive
 */
public record StatedTarget(
        IndicatorRecord record,
        Optional<StatedRelation> relation,
        Optional<Hardness> hardness,
        boolean main,
        String quote,
        Span place)
        implements TargetRow {
    /** Checks that the quote fills its place. */
    public StatedTarget {
        Objects.requireNonNull(record, "record");
        if (quote.length() != place.length()) {
            throw new IllegalArgumentException("the quote does not fill " + place);
        }
    }

    @Override
    public Source source() {
        return record.source();
    }

    @Override
    public IndicatorName indicator() {
        return record.indicator();
    }
}
