package io.github.baoshu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HeldTextTest {
    @Test
    void givesAllOfItBackInOrderWhateverItsLength() throws IOException {
        String line = "增长8%，😀".repeat(1000) + "\n";
        for (int lines : new int[] {0, 1, 3 * HeldText.IN_MEMORY / line.length()}) {
            HeldText held = new HeldText();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < lines; i++) {
                held.add(i + line);
                expected.append(i).append(line);
            }
            StringWriter written = new StringWriter();

            held.writeTo(written);

            assertThat(written.toString()).isEqualTo(expected.toString());
        }
    }
}
