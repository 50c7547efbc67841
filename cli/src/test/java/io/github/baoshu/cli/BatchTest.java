package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Diagnostics diagnostics = new Diagnostics(err);
    private final Batch batch = new Batch(new Library(), diagnostics);

    @TempDir
    private Path folder;

    @Test
    void tellsOfAFaultInOneLineWithoutAStackTraceAndGoesOn() throws IOException {
        Input input = new Input(Files.writeString(folder.resolve("a.txt"), "文本"), "a.txt");

        Optional<String> failed = batch.document(input, document -> {
            throw new IllegalStateException("first line\nsecond line");
        });

        assertThat(failed).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("baoshu: a.txt: internal error: java.lang.IllegalStateException: first line second line\n");
        assertThat(diagnostics.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(batch.document(input, Document::text)).hasValue("文本");
    }
}
