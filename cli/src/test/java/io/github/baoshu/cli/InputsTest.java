package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfThePathsAndTheNamesAsGiven() {
        assertThat(names("z.txt", "./a.txt", "dir//b.txt")).containsExactly("z.txt", "./a.txt", "dir//b.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void ordersAFolderByNameAtEachLevel() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/b/c.txt", "a.txt", "B.txt", "报告.txt", ".git/config")) {
            file(name);
        }

        assertThat(names(folder.toString()))
                .containsExactly("B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "报告.txt");
    }

    @Test
    void takesAHiddenFileThatIsNamed() throws IOException {
        Path hidden = file(".a.txt");

        assertThat(names(hidden.toString())).containsExactly(hidden.toString());
    }

    @Test
    void tellsOfAFolderWithoutFiles() {
        assertThat(names(folder.toString())).isEmpty();
        assertThat(told()).isEqualTo("baoshu: " + folder + ": no files in this folder\n");
    }

    @Test
    void tellsOfAnEmptyPathInsteadOfReadingTheCurrentFolder() {
        assertThat(names("")).isEmpty();
        assertThat(told()).isEqualTo("baoshu: '': no such file\n");
    }

    @Test
    void tellsOfWhatCanBeNoPath() {
        assertThat(names("a\0b", "c.txt")).containsExactly("c.txt");
        assertThat(told()).isEqualTo("baoshu: a b: not a file name in this system or locale\n");
    }

    private List<String> names(String... paths) {
        return Inputs.of(List.of(paths), null, new Diagnostics(err)).stream()
                .map(Input::name)
                .toList();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
