package io.github.baoshu.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfThePathsAndTheNamesAsGiven() throws IOException {
        Path first = file("z.txt");
        Path second = file("a.txt");

        assertThat(names(first.toString(), folder + "//a.txt")).containsExactly(first.toString(), folder + "//a.txt");
        assertThat(second).exists();
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
        assertThat(faults(folder.toString())).containsExactly(folder + ": no files in this folder");
    }

    @Test
    void tellsOfAnEmptyPathInsteadOfReadingTheCurrentFolder() {
        assertThat(names("")).isEmpty();
        assertThat(faults("")).containsExactly("'': no such file");
    }

    @Test
    void tellsOfANameWithABracketThatIsNoPatternAndGoesOn() throws IOException {
        Path other = file("c.txt");

        for (String word : List.of("a[b.txt", "x{y", "[")) {
            assertThat(names(word, other.toString())).containsExactly(other.toString());
            assertThat(faults(word, other.toString())).containsExactly(word + ": no such file");
        }
    }

    @Test
    void tellsOfWhatCanBeNoPath() throws IOException {
        Path other = file("c.txt");

        assertThat(names("a\0b", other.toString())).containsExactly(other.toString());
        assertThat(faults("a\0b")).containsExactly("a\0b: not a file name in this system or locale");
    }

    @Test
    void takesTheLinesOfAListAsPaths() throws IOException {
        Path a = file("a.txt");
        Path b = file("b/报告.txt");
        Path list = Files.writeString(folder.resolve("list"), "\uFEFF" + b.getParent() + "\r\n\r\n" + a + "\n");

        assertThat(names("@" + list)).containsExactly("报告.txt", a.toString());
        assertThat(found(a + "\n", "@-")).extracting(Input::name).containsExactly(a.toString());
        assertThat(faults("@" + folder.resolve("no"))).containsExactly("@" + folder.resolve("no") + ": no such file");
    }

    @Test
    void tellsOfAListThatIsDamaged() throws IOException {
        Path list = folder.resolve("list");
        Files.write(list, new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, 0, 'b'});

        assertThat(names("@" + list)).isEmpty();
        assertThat(faults("@" + list)).singleElement().asString().startsWith("@" + list + ": ");
    }

    @Test
    void takesTheFilesThatMatchAPattern() throws IOException {
        for (String name : List.of("a.txt", "b.pdf", "x/c.txt", "x/y/d.txt", ".h/e.txt", "[1].txt")) {
            file(name);
        }

        assertThat(names(folder + "/*.txt")).containsExactly(folder + "/[1].txt", folder + "/a.txt");
        assertThat(names(folder + "/**/*.txt"))
                .containsExactly(folder + "/[1].txt", folder + "/a.txt", folder + "/x/c.txt", folder + "/x/y/d.txt");
        assertThat(names(folder + "/x/{c,d}.txt")).containsExactly(folder + "/x/c.txt");
        assertThat(names(folder + "/[1].txt")).containsExactly(folder + "/[1].txt");
        assertThat(faults(folder + "/*.doc")).containsExactly(folder + "/*.doc: no file matches");
    }

    @Test
    void takesStandardInputByItsName() {
        assertThat(names("-")).containsExactly("-");
    }

    private List<String> names(String... words) {
        return found("", words).stream()
                .filter(input -> input.fault() == null)
                .map(Input::name)
                .toList();
    }

    private List<String> faults(String... words) {
        return found("", words).stream()
                .filter(input -> input.fault() != null)
                .map(input ->
                        input.name() + ": " + Messages.in(Language.ENGLISH).say(input.fault()))
                .toList();
    }

    private static List<Input> found(String standardInput, String... words) {
        return Inputs.of(
                List.of(words), new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), any -> false);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
