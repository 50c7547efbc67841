package io.github.baoshu.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ControlsTest {
    private static final String WRITTEN = "增长8%\t\u001B[2J\n\u202E\u2066\u009B\u200F\u007F😀。\r\n";
    private static final String SHOWN = "增长8%\t\\u001B[2J\n\\u202E\\u2066\\u009B\\u200F\\u007F😀。\r\n";

    @Test
    void aTerminalShowsThemAndAFileKeepsThem() throws IOException {
        assertThat(Controls.shown(WRITTEN)).isEqualTo(SHOWN);
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        try (TerminalStream out = new TerminalStream(terminal)) {
            byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, 5); // within a character
            out.write(bytes, 5, bytes.length - 5);
        }
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo(SHOWN);
    }

    @Test
    void messagesShowThem() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Diagnostics(err, Messages.in(Language.ENGLISH)).error("a\u001B[31m\u202Etxt\nb", Message.of("report.none"));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("baoshu: a\\u001B[31m\\u202Etxt b: no work report found\n");
    }
}
