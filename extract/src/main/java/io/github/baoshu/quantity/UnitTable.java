package io.github.baoshu.quantity;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.Trie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units and measure words known; the table is {@code units.tsv}. Immutable. */
final class UnitTable {
    private static final int LONGEST_MAGNITUDE = 3;

    private final Map<String, Unit> units;
    private final Trie trie;
    private final List<Unit> byNumber;
    private final Set<String> lower;

    private UnitTable(Map<String, Unit> units, Set<String> lower) {
        this.units = Map.copyOf(units);
        this.lower = Set.copyOf(lower);
        this.trie = new Trie(this.units.keySet());
        this.byNumber = List.copyOf(this.units.values());
    }

    static UnitTable load(Lexicon lexicon) {
        TermTable table = lexicon.table(UnitTable.class, "units.tsv", 1, "unit", "kind", "base", "factor");
        Map<String, Unit> units = new HashMap<>();
        for (TermTable.Row row : table.rows()) {
            Unit unit = new Unit(row.cell(0), kind(table, row), row.cell(2), table.number(row, 3));
            if (units.put(row.cell(0), unit) != null) {
                throw table.wrong(row, "duplicate unit \"" + row.cell(0) + "\"");
            }
        }
        return new UnitTable(units, lowerUnits(lexicon));
    }

    /** What a unit measures: as its row says, or what its base measures. */
    private static Unit.Kind kind(TermTable table, TermTable.Row row) {
        if (!row.cell(1).isEmpty()) {
            return table.constant(row, 1, Unit.Kind.class);
        }
        return table.rows().stream()
                .filter(other ->
                        other.cell(0).equals(row.cell(2)) && !other.cell(1).isEmpty())
                .findFirst()
                .map(base -> table.constant(base, 1, Unit.Kind.class))
                .orElseThrow(() -> table.wrong(row, "no kind, and no unit \"" + row.cell(2) + "\" to take it from"));
    }

    private static Set<String> lowerUnits(Lexicon lexicon) {
        TermTable table = lexicon.table(UnitTable.class, "lower-units.tsv", 1, "unit", "example");
        Set<String> lower = new HashSet<>();
        for (TermTable.Row row : table.rows()) {
            if (!lower.add(row.cell(0))) {
                throw table.wrong(row, "duplicate unit \"" + row.cell(0) + "\"");
            }
        }
        return lower;
    }

    /**
     * A unit found behind a number.
     *
     * @param unit the unit with its magnitude
     * @param start offset of magnitude or unit
     * @param end offset behind it
     * @param open whether 余 or 多 stands in it
     */
    record Match(Unit unit, int start, int end, boolean open) {}

    /** The longest unit at the offset, its magnitude before it; a magnitude alone counts; null for neither. */
    @Nullable
    Match at(String text, int from) {
        int at = skipBlanks(text, from);
        int start = at;
        boolean open = false;
        String written = "";
        BigDecimal factor = BigDecimal.ONE;
        int magnitudes = 0;
        while (at < text.length() && magnitudes < LONGEST_MAGNITUDE) {
            char c = text.charAt(at);
            if ((c == '余' || c == '多') && !open) {
                open = true;
            } else if (ChineseNumerals.isMagnitude(c) && c != '十' && !startsUnit(text, at)) {
                written += c;
                factor = factor.scaleByPowerOfTen(ChineseNumerals.power(c));
                magnitudes++;
            } else {
                break;
            }
            at = skipBlanks(text, at + 1);
        }
        if (at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多') && !open) {
            open = true;
            at = skipBlanks(text, at + 1);
        }
        Unit unit = simple(text, at);
        if (unit == null) {
            return magnitudes == 0
                    ? null
                    : new Match(new Unit(written, Unit.Kind.NONE, "", factor), start, behindBlanks(text, at), open);
        }
        int end = at + unit.written().length();
        int per = behindLower(text, end);
        if (magnitudes == 0 && per == end && bracketed(text, end) == end) {
            return new Match(unit, start, end, open);
        }
        String name = written + unit.written();
        String base = unit.base();
        name += text.substring(end, per);
        base += text.substring(end, per);
        end = per;
        int bracket = bracketed(text, end);
        if (bracket > end) {
            name += text.substring(end, bracket);
            end = bracket;
        }
        return new Match(new Unit(name, unit.kind(), base, factor.multiply(unit.factor())), start, end, open);
    }

    /** Where the lower unit of a compound ends, its magnitude before it: the 亿元 of 人/亿元, the 日 of 吨/日. */
    private int behindLower(String text, int at) {
        if (at < text.length() && text.charAt(at) == '每') {
            Unit unit = simple(text, at + 1);
            return unit != null && isSize(unit) ? at + 1 + unit.written().length() : at;
        }
        if (at >= text.length() || text.charAt(at) != '/') {
            return at;
        }
        int start = at + 1;
        while (start < text.length()
                && start <= at + LONGEST_MAGNITUDE
                && ChineseNumerals.isMagnitude(text.charAt(start))
                && !startsUnit(text, start)) {
            start++;
        }
        Unit unit = simple(text, start);
        int end = start + (unit == null ? 0 : unit.written().length());
        for (String word : lower) {
            if (text.startsWith(word, start)) {
                end = Math.max(end, start + word.length());
            }
        }
        return end == start ? at : end;
    }

    /** Whether a unit is one that others are told by in words: 微克每立方米, but not 500元每户. */
    private static boolean isSize(Unit unit) {
        return switch (unit.kind()) {
            case AREA, VOLUME, LENGTH, ENERGY -> true;
            default -> false;
        };
    }

    /** A measure word in brackets behind another: 件(套), 条(段). */
    private int bracketed(String text, int at) {
        if (at + 2 < text.length() && text.charAt(at) == '(') {
            Unit other = simple(text, at + 1);
            int close = at + 1 + (other == null ? 0 : other.written().length());
            if (other != null && close < text.length() && text.charAt(close) == ')') {
                return close + 1;
            }
        }
        return at;
    }

    /** Whether 千 or 百 begins a unit of its own (千瓦, 百分点) instead of a magnitude. */
    private boolean startsUnit(String text, int at) {
        Unit unit = simple(text, at);
        return unit != null && unit.written().length() > 1;
    }

    private @Nullable Unit simple(String text, int at) {
        int number = trie.longestAt(text, at);
        return number < 0 ? null : byNumber.get(number);
    }

    static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int behindBlanks(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** A unit made for a number that has none written: the 5 of 位居第5. */
    Unit named(String name) {
        Unit unit = units.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + name);
        }
        return unit;
    }
}
