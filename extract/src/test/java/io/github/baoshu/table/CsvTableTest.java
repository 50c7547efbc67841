package io.github.baoshu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private record Row(
            @Nullable String name,
            int year,
            @Nullable BigDecimal value,
            @Nullable Boolean main) {}

    private static final Table<Row> TABLE = new Table<>(
            "表",
            List.of(
                    Column.text("name", "名称", Row::name),
                    Column.year("year", "年份", Row::year),
                    Column.decimal("value", "数值", Row::value),
                    Column.bool("main", "主要", Row::main)));

    private static CsvTable<Row> csv() {
        return new CsvTable<>(TABLE, CsvOptions.plain());
    }

    @Test
    void a_row_is_one_line_with_empty_cells_for_what_is_absent() {
        assertThat(csv().row(new Row("a,b", 2020, new BigDecimal("1E+3"), true)))
                .isEqualTo("\"a,b\",2020,1000,true\r\n");
        assertThat(csv().row(new Row(null, 0, null, null))).isEqualTo("\"\",,,\r\n");
    }

    @Test
    void rows_rendered_apart_and_joined_are_what_a_writer_writes() throws IOException {
        List<Row> rows =
                List.of(new Row("甲\n乙", 2020, new BigDecimal("5.0"), null), new Row("引“”\"", 2021, null, false));
        StringWriter written = new StringWriter();
        try (TableWriter<Row> writer = csv().writer(written)) {
            for (Row row : rows) {
                writer.write(row);
            }
        }
        StringBuilder joined = new StringBuilder(csv().header());
        rows.forEach(row -> csv().append(joined, row));
        assertThat(joined.toString()).isEqualTo(written.toString());
    }

    @Test
    void a_header_is_english_or_chinese_with_the_byte_order_mark_before_it() {
        assertThat(csv().header()).isEqualTo("name,year,value,main\r\n");
        assertThat(new CsvTable<>(
                                TABLE,
                                CsvOptions.plain().withHeader(Header.CHINESE).withBom(true))
                        .header())
                .isEqualTo("\uFEFF名称,年份,数值,主要\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+a", "-a", "@sum", "＝1", "＋1", "－1", "＠a", "\ta", "\ra"})
    void what_a_spreadsheet_takes_for_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        CsvTable<Row> harmless = new CsvTable<>(TABLE, CsvOptions.plain().withHarmless(true));
        assertThat(harmless.row(new Row(text, 0, null, null))).contains("'" + text);
        assertThat(csv().row(new Row(text, 0, null, null))).doesNotContain("'");
        assertThat(CsvTable.harmful("'" + text)).isEqualTo(text);
    }

    @Test
    void numbers_below_zero_are_no_formulas() {
        CsvTable<Row> harmless = new CsvTable<>(TABLE, CsvOptions.plain().withHarmless(true));
        assertThat(harmless.row(new Row("增幅", 2020, new BigDecimal("-6.4"), null)))
                .isEqualTo("增幅,2020,-6.4,\r\n");
        assertThat(CsvTable.harmful("'十三五'")).isEqualTo("'十三五'");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        Column<Row> column = Column.text("name", "名称", Row::name);
        assertThatThrownBy(() -> new Table<>("表", List.of(column, column))).hasMessageContaining("name");
    }
}
