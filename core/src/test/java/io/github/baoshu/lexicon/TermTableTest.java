package io.github.baoshu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TermTableTest {
    @Test
    void rows_know_their_line_and_absent_cells_are_empty() throws IOException {
        TermTable table = read("# words\nunit\tkind\n\n亩\tAREA\n# more\n吨\n");
        assertThat(table.rows()).extracting(TermTable.Row::line).containsExactly(4, 6);
        assertThat(table.rows().get(0).cell(1)).isEqualTo("AREA");
        assertThat(table.rows().get(1).cell(1)).isEmpty();
    }

    @Test
    void too_many_cells_are_refused_with_file_and_line() {
        assertThatThrownBy(() -> read("unit\tkind\n亩\tAREA\n吨\tMASS\tmore\n"))
                .isInstanceOf(TermTableException.class)
                .hasMessage("units.tsv:3: 3 cells where the header has 2");
    }

    @Test
    void a_blank_first_cell_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> read("unit\tkind\n\tAREA\n")).hasMessage("units.tsv:2: first cell is blank");
    }

    @Test
    void another_header_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> read("# words\nkind\tunit\n")).hasMessage("units.tsv:2: header is not unit kind");
    }

    @Test
    void a_table_without_a_header_is_refused_with_its_name() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessage("units.tsv:1: no header row");
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("units.tsv:");
    }

    @Test
    void a_resource_that_is_not_there_is_refused_with_its_name() {
        assertThatThrownBy(() -> TermTable.resource(TermTable.class, "none.tsv", "a"))
                .isInstanceOf(TermTableException.class)
                .hasMessageContaining("none.tsv")
                .hasMessageContaining("no such resource");
    }

    @Test
    void what_a_reader_finds_wrong_in_a_row_is_told_with_file_and_line() throws IOException {
        TermTable table = read("unit\tkind\n亩\tAREA\n");
        assertThat(table.wrong(table.rows().get(0), "duplicate unit \"亩\""))
                .hasMessage("units.tsv:2: duplicate unit \"亩\"");
    }

    private static TermTable read(String content) throws IOException {
        return TermTable.read("units.tsv", new StringReader(content), "unit", "kind");
    }
}
