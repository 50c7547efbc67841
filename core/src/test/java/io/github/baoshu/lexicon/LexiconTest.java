package io.github.baoshu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final String HEADER = "code\tname\tlevel\tparent\tfrom\tto\n";

    @TempDir
    private Path folder;

    @Test
    void rows_of_a_user_stand_beside_ours() {
        Gazetteer gazetteer =
                Gazetteer.load(Lexicon.ours().with("divisions.tsv", HEADER + "990100\t青岚市\tPREFECTURE\t990000\t\t\n"));

        assertThat(gazetteer.knows("青岚市")).isTrue();
        assertThat(gazetteer.knows("营口市")).isTrue();
    }

    @Test
    void a_row_of_a_user_takes_the_place_of_ours_with_the_same_key() {
        Gazetteer gazetteer =
                Gazetteer.load(Lexicon.ours().with("divisions.tsv", HEADER + "210800\t青岚市\tPREFECTURE\t210000\t\t\n"));

        assertThat(gazetteer.knows("营口市")).isFalse();
    }

    @Test
    void a_table_of_a_user_stands_alone_where_it_is_so_called() throws IOException {
        Files.writeString(folder.resolve("divisions.only.tsv"), HEADER + "990100\t青岚市\tPREFECTURE\t990000\t\t\n");
        Files.writeString(folder.resolve("notes.txt"), "left alone");

        Gazetteer gazetteer = Gazetteer.load(Lexicon.of(folder));

        assertThat(gazetteer.knows("青岚市")).isTrue();
        assertThat(gazetteer.knows("营口市")).isFalse();
    }

    @Test
    void rows_added_later_stand_beside_those_added_before() {
        Gazetteer gazetteer = Gazetteer.load(Lexicon.ours()
                .with("divisions.tsv", HEADER + "990100\t青岚市\tPREFECTURE\t990000\t\t\n")
                .with(new Town("990200", "芦汀市")));

        assertThat(gazetteer.knows("青岚市")).isTrue();
        assertThat(gazetteer.knows("芦汀市")).isTrue();
    }

    private record Town(String code, String name) implements Term {
        @Override
        public String label() {
            return "town " + name;
        }

        @Override
        public List<Row> rows() {
            return List.of(new Row("divisions.tsv", Map.of("code", code, "name", name, "level", "PREFECTURE")));
        }
    }

    @Test
    void a_term_is_named_where_it_is_wrong() {
        Lexicon blank = Lexicon.ours().with(new Town("", "芦汀市"));

        assertThatThrownBy(() -> Gazetteer.load(blank)).hasMessage("town 芦汀市: blank code");
    }

    @Test
    void errors_name_file_and_line() throws IOException {
        Path file = Files.writeString(
                folder.resolve("divisions.tsv"), HEADER + "# a note\n990100\t青岚市\tTOWN\t990000\t\t\n");
        Lexicon lexicon = Lexicon.of(folder);

        assertThatThrownBy(() -> Gazetteer.load(lexicon))
                .isInstanceOf(TermTableException.class)
                .hasMessage(file + ":3: \"TOWN\" is none of [NATION, PROVINCE, PREFECTURE, COUNTY]");
    }

    @Test
    void a_table_that_nobody_reads_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("unit.tsv"), "");
        Lexicon lexicon = Lexicon.of(folder);

        assertThatThrownBy(() -> lexicon.checkNames(Set.of("units.tsv", "cues.tsv")))
                .hasMessage(file + ": no such table; there are cues.tsv, units.tsv");
    }

    @Test
    void rows_to_add_and_a_table_alone_do_not_go_together() throws IOException {
        Files.writeString(folder.resolve("units.tsv"), "");
        Files.writeString(folder.resolve("units.only.tsv"), "");

        assertThatThrownBy(() -> Lexicon.of(folder)).hasMessageContaining("rows to add to units.tsv are there too");
    }
}
