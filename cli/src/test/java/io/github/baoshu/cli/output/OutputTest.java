package io.github.baoshu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();
    private Path target = Path.of("");

    @TempDir
    private Path folder;

    @BeforeEach
    void replaceAnOldFile() throws IOException {
        target = Files.writeString(folder.resolve("out.csv"), "old");
    }

    @Test
    void showsNothingUnderTheNameBeforeItIsWhole() throws IOException {
        try (Output output = Output.of(target, standard)) {
            output.writer().write("新");
            output.writer().flush();
            assertThat(target).hasContent("old");
            output.finish();
        }

        assertThat(target).hasContent("新");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void leavesTheOldFileAndNothingElseWhereItIsGivenUp() throws IOException {
        try (Output output = Output.of(target, standard)) {
            output.writer().write("half");
        }

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void writesThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);

        try (Output output = Output.of(link, standard)) {
            output.writer().write("new");
            output.finish();
        }

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(target).hasContent("new");
    }

    @Test
    void namesTheOutputThatCannotBeWritten() {
        Path nowhere = folder.resolve("no").resolve("out.csv");

        assertThatThrownBy(() -> Output.of(nowhere, standard))
                .isInstanceOfSatisfying(
                        UnwritableOutputException.class,
                        e -> assertThat(e.name()).isEqualTo(nowhere.toString()))
                .hasMessage("cannot write: no such folder: " + folder.resolve("no"));
    }

    @Test
    void isStandardOutputWhereNoFileIsGiven() throws IOException {
        try (Output output = Output.of(null, standard)) {
            output.writer().write("增长");
            output.finish();
        }

        assertThat(standard.toString(StandardCharsets.UTF_8)).isEqualTo("增长");
    }
}
