package io.github.baoshu.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.baoshu.Baoshu;
import io.github.baoshu.audit.Audit;
import io.github.baoshu.audit.AuditTable;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.panel.Panel;
import io.github.baoshu.panel.PanelTables;
import io.github.baoshu.panel.Panels;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.Header;
import io.github.baoshu.table.Table;
import io.github.baoshu.table.TableWriter;
import io.github.baoshu.write.RecordTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Written by one library, read by another. */
class XlsxWorkbookTest {
    private static final List<IndicatorRecord> RECORDS = records();
    private static final DataFormatter AS_SHOWN = new DataFormatter(java.util.Locale.ROOT);

    private record Row(
            @Nullable String text,
            int year,
            @Nullable BigDecimal number,
            @Nullable Boolean truth) {}

    private static final Table<Row> TABLE = new Table<>(
            "表",
            List.of(
                    Column.text("text", "文字", Row::text),
                    Column.year("year", "年份", Row::year),
                    Column.decimal("number", "数值", Row::number),
                    Column.bool("truth", "真假", Row::truth)));

    private static List<IndicatorRecord> records() {
        Baoshu baoshu = Baoshu.create();
        return Stream.of("two-years-2021", "two-years-2022")
                .flatMap(name -> baoshu
                        .extract(Document.named(name).text(Fixture.named(name).text()))
                        .stream())
                .flatMap(report -> report.records().stream())
                .toList();
    }

    @Test
    void cells_have_the_types_of_their_columns() throws IOException {
        try (XSSFWorkbook book = read(
                TABLE,
                List.of(
                        new Row("=1+1", 2021, new BigDecimal("5.0"), true),
                        new Row(null, 0, null, null),
                        new Row("<b>&\u0001\"甲\n乙", 2022, new BigDecimal("1658000000000"), false)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(shown(sheet.getRow(1).getCell(1))).isEqualTo("2021");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(5.0);
            assertThat(shown(sheet.getRow(1).getCell(2))).isEqualTo("5.0");
            assertThat(sheet.getRow(1).getCell(3).getBooleanCellValue()).isTrue();
            assertThat(shown(sheet.getRow(3).getCell(2))).isEqualTo("1658000000000");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                    .contains("甲\n乙")
                    .contains("<b>&");
        }
    }

    @Test
    void the_header_is_frozen_and_has_a_filter_over_all_rows() throws IOException {
        try (XSSFWorkbook book = read(TABLE, List.of(new Row("a", 1, null, null), new Row("b", 2, null, null)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("文字");
        }
    }

    @Test
    void rows_beyond_a_sheet_go_on_the_next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWorkbook workbook = new XlsxWorkbook(bytes, Header.ENGLISH, 3)) {
            try (TableWriter<Row> sheet = workbook.sheet(TABLE)) {
                for (int i = 1; i <= 5; i++) {
                    sheet.write(new Row("r" + i, i, null, null));
                }
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("表 (2)");
            assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("text");
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("r5");
        }
    }

    @Test
    void records_panel_and_findings_read_the_same_from_workbook_and_csv() throws IOException {
        Panel panel = new Panels().of(RECORDS);
        same(RecordTable.table(), RECORDS);
        same(PanelTables.panel(panel), panel.rows());
        same(PanelTables.labels(), panel.columns());
        same(AuditTable.table(), new Audit().of(RECORDS));
    }

    private static <T> void same(Table<T> table, List<T> rows) throws IOException {
        CsvTable<T> csv = new CsvTable<>(table, CsvOptions.plain().withHeader(Header.CHINESE));
        StringBuilder text = new StringBuilder(csv.header());
        rows.forEach(row -> csv.append(text, row));
        List<CsvRecord> lines;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
            lines = reader.stream().toList();
        }
        try (XSSFWorkbook book = read(table, rows)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
            for (int i = 0; i < lines.size(); i++) {
                for (int j = 0; j < table.columns().size(); j++) {
                    Cell cell = sheet.getRow(i).getCell(j);
                    assertThat(cell == null ? "" : shown(cell))
                            .as("row %d, %s", i, table.columns().get(j).name())
                            .isEqualToIgnoringCase(lines.get(i).getField(j));
                }
            }
        }
    }

    @Test
    void half_a_million_rows_need_no_memory_to_speak_of() throws IOException {
        try (TableWriter<Row> writer = XlsxWorkbook.of(TABLE, OutputStream.nullOutputStream(), Header.ENGLISH)) {
            long before = used();
            for (int i = 0; i < 500_000; i++) {
                writer.write(new Row("第" + i + "行，各不相同的文字", 2021, new BigDecimal("5.0"), null));
            }
            assertThat(used() - before).isLessThan(60_000_000);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void a_text_longer_than_a_cell_is_an_error_that_names_row_and_column() {
        assertThatThrownBy(() -> read(TABLE, List.of(new Row("长".repeat(32_768), 1, null, null))))
                .isInstanceOf(IOException.class)
                .hasMessage("row 2, column text: more characters than a cell holds");
    }

    private static String shown(Cell cell) {
        return AS_SHOWN.formatCellValue(cell);
    }

    private static <T> XSSFWorkbook read(Table<T> table, List<T> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<T> writer = XlsxWorkbook.of(table, bytes, Header.CHINESE)) {
            for (T row : rows) {
                writer.write(row);
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
