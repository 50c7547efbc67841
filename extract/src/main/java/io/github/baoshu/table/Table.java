package io.github.baoshu.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a kind of row in their order. Immutable.
 *
 * @param <T> what a row tells of
 * @param name what a sheet of it is called: 指标
 * @param columns the columns; their names differ
 */
public record Table<T>(String name, List<Column<T>> columns) {
    /** Copies the columns and checks that their names differ. */
    public Table {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column<T> column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
    }

    /** What stands above the columns. */
    public List<String> titles(Header header) {
        return columns.stream().map(column -> column.title(header)).toList();
    }
}
