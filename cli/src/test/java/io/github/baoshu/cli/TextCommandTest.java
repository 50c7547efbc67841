package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesAPlainFileAsItIs() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("a.txt"));

        assertThat(Run.of("text", file)).isEqualTo(new Run(ExitCode.DONE, Files.readString(file), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有换行", "一行\r\n二行\r三行\n\n", "　全角　空格 ５％\t𠮷\n"})
    void addsAndTakesNothing(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);

        assertThat(Run.of("text", file).out()).isEqualTo(text);
    }

    @Test
    void writesUtf8WhateverTheFileHas() throws IOException {
        String text = "政府工作报告：增长5%。\n";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("GB18030")));
        Path marked = Files.write(folder.resolve("b.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(Run.of("text", file).out()).isEqualTo(text);
        assertThat(Run.of("text", marked).out()).isEqualTo(text);
    }

    @Test
    void tellsWhyAFileGivesNoText() {
        assertThat(Run.of("text", folder))
                .isEqualTo(new Run(ExitCode.INPUT, "", "baoshu: " + folder + ": is a folder\n"));
    }
}
