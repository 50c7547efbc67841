package io.github.baoshu.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a table.
 *
 * @param <T> what a row tells of
 * @param name the name in an English header: region_code
 * @param label the name in a Chinese header: 区划代码
 * @param kind what its cells hold
 * @param value gives the cell of a row: a String, Integer, BigDecimal or Boolean as the kind says, null where absent
 */
public record Column<T>(String name, String label, Kind kind, Function<? super T, ? extends @Nullable Object> value) {
    /** What the cells of a column hold. */
    public enum Kind {
        /** characters */
        TEXT,
        /** whole numbers: years, offsets */
        INTEGER,
        /** decimal numbers at the scale they are written with */
        DECIMAL,
        /** true or false */
        BOOLEAN
    }

    /** Checks that nothing is missing. */
    public Column {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (name.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a column needs a name and a label: " + name + label);
        }
    }

    /** A column of text or of enumeration constants, which are written by name; empty text is absent. */
    public static <T> Column<T> text(String name, String label, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(name, label, Kind.TEXT, value);
    }

    /** A column of whole numbers. */
    public static <T> Column<T> integer(
            String name, String label, Function<? super T, ? extends @Nullable Integer> value) {
        return new Column<>(name, label, Kind.INTEGER, value);
    }

    /** A column of years, in which 0 is absent. */
    public static <T> Column<T> year(String name, String label, Function<? super T, Integer> value) {
        return new Column<>(name, label, Kind.INTEGER, row -> value.apply(row) == 0 ? null : value.apply(row));
    }

    /** A column of decimal numbers. */
    public static <T> Column<T> decimal(
            String name, String label, Function<? super T, ? extends @Nullable BigDecimal> value) {
        return new Column<>(name, label, Kind.DECIMAL, value);
    }

    /** A column of truth values. */
    public static <T> Column<T> bool(
            String name, String label, Function<? super T, ? extends @Nullable Boolean> value) {
        return new Column<>(name, label, Kind.BOOLEAN, value);
    }

    /** The cell of a row: a String, Integer, BigDecimal or Boolean as the kind says, or null where absent. */
    public @Nullable Object of(T row) {
        Object cell = value.apply(row);
        if (cell == null || kind != Kind.TEXT) {
            return cell;
        }
        String text = cell instanceof Enum<?> constant ? constant.name() : cell.toString();
        return text.isEmpty() ? null : text;
    }

    /** The cell of a row as text; empty where absent. Numbers have no exponent and no separators. */
    public String cell(T row) {
        Object cell = of(row);
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    /** What stands above it. */
    public String title(Header header) {
        return header == Header.CHINESE ? label : name;
    }

    /** The same column for rows of which what it tells of is a part. */
    public <R> Column<R> of(Function<? super R, ? extends @Nullable T> part) {
        return new Column<>(name, label, kind, row -> {
            T inner = part.apply(row);
            return inner == null ? null : of(inner);
        });
    }
}
