package io.github.baoshu.target;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target that a report states for its year.
 *
 * @param record the record of its number, or of its relation where it states no number
 * @param relation the relation that the report states of the indicator, beside the number or instead of it, or null
 * @param relativeTo what the relation is to; may be empty
 * @param hardness how hard its wording binds, or null where the codebook does not tell
 * @param main whether it stands in the list of the year's main targets
 * @param quote the clause, verbatim
 * @param place where the quote stands: UTF-16 offsets into the document's text, the end exclusive
 */
public record StatedTarget(
        IndicatorRecord record,
        @Nullable Relation relation,
        String relativeTo,
        @Nullable Hardness hardness,
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
    public String document() {
        return record.document();
    }

    @Override
    public String region() {
        return record.region();
    }

    @Override
    public String regionCode() {
        return record.regionCode();
    }

    @Override
    public int reportYear() {
        return record.reportYear();
    }

    @Override
    public String indicatorId() {
        return record.indicatorId();
    }

    @Override
    public String indicator() {
        return record.indicator();
    }
}
