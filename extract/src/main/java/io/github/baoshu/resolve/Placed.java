package io.github.baoshu.resolve;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.text.Span;

/**
 * A record with what stages go by until it is handed out.
 *
 * @param span where its number, or the words of its relation, stand in the text that is read
 * @param period its years, also where they were reckoned from an unknown year of the report
 * @param dated what gave it its years, for whoever explains it
 * @param record the record
 */
public record Placed(Span span, Period period, String dated, IndicatorRecord record) {
    /** The same place and years with the record changed. */
    public Placed with(IndicatorRecord other) {
        return new Placed(span, period, dated, other);
    }
}
