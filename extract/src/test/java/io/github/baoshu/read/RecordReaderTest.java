package io.github.baoshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.panel.TwoYears;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.Header;
import io.github.baoshu.table.JsonLinesTable;
import io.github.baoshu.write.RecordTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final List<IndicatorRecord> RECORDS = records();

    private static List<IndicatorRecord> records() {
        List<IndicatorRecord> records = new ArrayList<>(TwoYears.records());
        records.set(0, records.get(0).withFlag(Flag.MAGNITUDE));
        return records;
    }

    @Test
    void csv_in_either_language_gives_the_records_that_were_written() throws IOException {
        for (Header header : Header.values()) {
            assertThat(read(csv(
                            CsvOptions.plain().withHeader(header).withBom(true).withHarmless(true))))
                    .isEqualTo(RECORDS);
        }
    }

    @Test
    void json_lines_give_the_records_that_were_written() throws IOException {
        JsonLinesTable<IndicatorRecord> json = new JsonLinesTable<>(RecordTable.table());
        StringBuilder text = new StringBuilder();
        RECORDS.forEach(record -> text.append(json.row(record)));
        assertThat(read(text.toString())).isEqualTo(RECORDS);
    }

    @Test
    void a_file_of_a_version_without_the_last_columns_and_with_others_is_read() throws IOException {
        String csv = csv(CsvOptions.plain()).replaceFirst(",flag\r\n", ",later\r\n");
        assertThat(read(csv))
                .hasSameSizeAs(RECORDS)
                .allMatch(record -> record.flag().isEmpty());
    }

    @Test
    void json_with_a_nested_column_of_a_later_version_is_read() throws IOException {
        String line = new JsonLinesTable<>(RecordTable.table()).row(RECORDS.get(0));
        String later = line.replaceFirst("\\{", "{\"later\":{\"a\":[1,{\"b\":2}]},");
        assertThat(read(later)).containsExactly(RECORDS.get(0));
    }

    @Test
    void an_error_names_file_and_line() {
        String[] lines = csv(CsvOptions.plain()).split("\r\n");
        assertThatThrownBy(() -> read(lines[0] + "\r\n" + lines[1] + "\r\n"
                        + lines[2].replace("LEVEL", "LEVLE").replace("GROWTH", "LEVLE")))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessage("a.csv:3: measure is none of its words: LEVLE");
        assertThatThrownBy(() -> read("document,region\r\n")).hasMessage("a.csv:1: no column region_code");
        assertThatThrownBy(() -> read("{\"document\":")).hasMessage("a.csv:1: no JSON object");
        assertThatThrownBy(() -> read("{} {}")).hasMessage("a.csv:1: no JSON object");
        assertThatThrownBy(() -> read("{\"document\":[]}")).hasMessage("a.csv:1: no column document");
        assertThatThrownBy(() -> read("")).hasMessage("a.csv:1: no header row");
        assertThatThrownBy(() -> read(lines[0] + "\r\n1,2\r\n")).hasMessageStartingWith("a.csv:2: 2 cells");
    }

    private static String csv(CsvOptions options) {
        CsvTable<IndicatorRecord> csv = new CsvTable<>(RecordTable.table(), options);
        StringBuilder text = new StringBuilder(csv.header());
        RECORDS.forEach(record -> csv.append(text, record));
        return text.toString();
    }

    private static List<IndicatorRecord> read(String text) throws IOException {
        List<IndicatorRecord> records = new ArrayList<>();
        new RecordReader().read("a.csv", new StringReader(text), records::add);
        return records;
    }
}
