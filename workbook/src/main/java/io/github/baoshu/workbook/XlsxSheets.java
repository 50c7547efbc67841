package io.github.baoshu.workbook;

import io.github.baoshu.table.Column;
import io.github.baoshu.table.Header;
import io.github.baoshu.table.Table;
import io.github.baoshu.table.TableWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table on one or more sheets: frozen header, filter, typed cells. */
final class XlsxSheets<T> implements TableWriter<T> {
    /** The characters that a cell holds by the format. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final double WIDE = 40;
    private static final double NARROW = 14;

    private final Workbook workbook;
    private final Table<T> table;
    private final Header header;
    private final int rows;

    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSheets(Workbook workbook, Table<T> table, Header header, int rows) {
        this.workbook = workbook;
        this.table = table;
        this.header = header;
        this.rows = rows;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + " (" + sheets + ")");
        next.freezePane(0, 1);
        List<String> titles = table.titles(header);
        for (int i = 0; i < titles.size(); i++) {
            next.inlineString(0, i, titles.get(i));
            next.style(0, i).bold().set();
            String name = table.columns().get(i).name();
            next.width(i, name.startsWith("evidence") || name.endsWith("evidence") ? WIDE : NARROW);
        }
        row = 1;
        return next;
    }

    @Override
    public void write(T value) throws IOException {
        if (row == rows) {
            end();
            sheet = begin();
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            cell(i, column.of(value));
        }
        row++;
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            if (number.scale() > 0) {
                sheet.style(row, column)
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            } else {
                sheet.style(row, column).format("0").set();
            }
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            String text = value.toString();
            if (text.length() > LONGEST_TEXT) {
                throw new IOException("row " + (row + 1) + ", column "
                        + table.columns().get(column).name() + ": more characters than a cell holds");
            }
            sheet.inlineString(row, column, text);
        }
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row) - 1, table.columns().size() - 1);
        sheet.close();
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
