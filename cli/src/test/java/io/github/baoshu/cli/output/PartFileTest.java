package io.github.baoshu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @Test
    void keepsItsLockUntilTheFileHasItsName(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("out.csv");
        PartFile part = PartFile.of(target, true);
        part.stream().write(new byte[] {'a'}, 0, 1);

        part.finish();

        assertThat(target).hasContent("a");
        assertThat(part.holdsLock()).isTrue();
        part.release();
        assertThat(part.holdsLock()).isFalse();
    }
}
