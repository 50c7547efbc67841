package io.github.baoshu.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A panel of regions and years.
 *
 * @param columns its columns behind those that identify a row; each has a value in some row
 * @param rows its rows by region code, region and year
 * @param conflicts every statement that disagrees with the one taken
 * @param leftOut how many records of catalogue indicators have no place in it, by reason
 */
public record Panel(
        List<PanelColumn> columns, List<PanelRow> rows, List<Conflict> conflicts, Map<LeftOut, Integer> leftOut) {
    /** Copies the lists. */
    public Panel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        conflicts = List.copyOf(conflicts);
        Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
        counts.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(counts);
    }
}
