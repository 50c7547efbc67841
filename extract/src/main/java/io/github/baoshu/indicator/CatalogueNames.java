package io.github.baoshu.indicator;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the tables {@code catalogue.tsv} and {@code aliases.tsv}. A spelling that is said to be two indicators' is an error
 * at the user's row; it names both.
 */
final class CatalogueNames {
    /** The indicators in their order. */
    final Map<String, Indicator> byId = new LinkedHashMap<>();
    /** All spellings as they are written in the tables. */
    final Map<String, Indicator> spellings = new HashMap<>();
    /** By bare name. */
    final Map<String, Indicator> byName = new HashMap<>();
    /** By bare name, where only growth is told. */
    final Map<String, Indicator> byGrowth = new HashMap<>();

    private final BareNames bare;
    private final Map<String, TermTable.Row> rows = new HashMap<>();

    /** What of an indicator must be told for a spelling to be its own. */
    private enum Of {
        ALL,
        GROWTH
    }

    CatalogueNames(Lexicon lexicon, BareNames bare, Affixes affixes) {
        this.bare = bare;
        readCatalogue(lexicon.table(
                Catalogue.class, "catalogue.tsv", 1, "id", "name", "aliases", "category", "unit", "kind"));
        readAliases(lexicon.table(Catalogue.class, "aliases.tsv", 1, "alias", "id", "of", "example"), affixes);
    }

    private void readCatalogue(TermTable table) {
        for (TermTable.Row row : table.rows()) {
            Indicator indicator = new Indicator(
                    row.cell(0), row.cell(1), row.cell(3), row.cell(4), table.constant(row, 5, Indicator.Kind.class));
            if (byId.put(indicator.id(), indicator) != null) {
                throw table.wrong(row, "id " + indicator.id() + " stands twice");
            }
            add(table, row, indicator.name(), indicator);
            for (String alias : row.cell(2).split("\\|")) {
                if (!alias.isEmpty()) {
                    add(table, row, alias, indicator);
                }
            }
        }
    }

    private void readAliases(TermTable table, Affixes affixes) {
        for (TermTable.Row row : table.rows()) {
            Indicator indicator = byId.get(row.cell(1));
            if (indicator == null && row.added()) {
                throw table.wrong(row, "no indicator " + row.cell(1) + " in the catalogue");
            }
            if (indicator == null) {
                continue; // a catalogue of the user's, without an indicator of ours
            }
            if (!row.cell(2).isEmpty() && table.constant(row, 2, Of.class) == Of.GROWTH) {
                affixes.growing(bare.of(Folding.fold(row.cell(0))))
                        .forEach(name -> byGrowth.putIfAbsent(name, indicator));
            } else {
                add(table, row, row.cell(0), indicator);
            }
        }
    }

    private void add(TermTable table, TermTable.Row row, String spelling, Indicator indicator) {
        String name = bare.of(Folding.fold(spelling));
        Indicator other = byName.putIfAbsent(name, indicator);
        if (other != null && other != indicator) {
            TermTable.Row before = rows.get(name);
            boolean theirs = before.added() && !row.added();
            throw table.wrong(
                    theirs ? before : row,
                    "\"" + spelling + "\" is a spelling of both "
                            + (theirs ? other.id() : indicator.id()) + " and "
                            + (theirs ? indicator.id() + at(row) : other.id() + at(before)));
        }
        rows.putIfAbsent(name, row);
        spellings.put(spelling, indicator);
    }

    private static String at(TermTable.Row row) {
        return " (" + row.table() + (row.line() == 0 ? "" : ":" + row.line()) + ")";
    }
}
