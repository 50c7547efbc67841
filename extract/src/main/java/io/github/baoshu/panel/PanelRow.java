package io.github.baoshu.panel;

import io.github.baoshu.place.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports say of a region in a year.
 *
 * @param place the region; level NATION and no parent only for the nation
 * @param known whether the region is a known division, so that its level and parent are told
 * @param parent name of the division above; the nation for provinces; empty if unknown
 * @param year the year that the values describe
 * @param cells by variable
 */
public record PanelRow(Place place, boolean known, String parent, int year, Map<Variable, Cell> cells) {
    /** Copies the cells. */
    public PanelRow {
        cells = Map.copyOf(cells);
    }

    /** What is held of a variable. */
    public Optional<Cell> cell(Variable variable) {
        return Optional.ofNullable(cells.get(variable));
    }

    /** The documents that the cells of a role were taken from, in their order, separated by semicolons. */
    public String documents(Role role) {
        return String.join(
                "; ",
                cells.values().stream()
                        .filter(cell -> cell.variable().role() == role)
                        .map(cell -> cell.source().source().document())
                        .sorted()
                        .distinct()
                        .toList());
    }
}
