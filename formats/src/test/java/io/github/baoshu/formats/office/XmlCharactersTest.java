package io.github.baoshu.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"%s\"?><p>增长8%%</p>";

    private static String read(byte[] xml) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader in = XmlCharacters.of(xml)) {
            in.transferTo(text);
        }
        return text.toString();
    }

    @Test
    void the_encoding_is_told_by_mark_zeros_or_declaration() throws IOException {
        for (String name : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
            String xml = DECLARED.formatted(name);
            assertThat(read(xml.getBytes(Charset.forName(name)))).as(name).isEqualTo(xml);
        }
        assertThat(read("<p>增长</p>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<p>增长</p>");
        assertThat(read("\uFEFF<p>增长</p>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<p>增长</p>");
        assertThat(read("\uFEFF<p/>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("<p/>");
        assertThat(read(DECLARED.formatted("UTF-16").getBytes(StandardCharsets.UTF_8)))
                .contains("增长");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void bytes_that_do_not_fit_and_encodings_that_are_none_are_refused() {
        assertThatThrownBy(() -> read("<p>增长</p>".getBytes(Charset.forName("GB18030"))))
                .isInstanceOf(IOException.class)
                .hasMessage("bytes that are no UTF-8");
        assertThatThrownBy(() -> read(DECLARED.formatted("Klingon").getBytes(StandardCharsets.UTF_8)))
                .hasMessage("encoding Klingon is not known");
    }

    @Test
    void an_interrupt_is_seen_at_the_next_read() throws IOException {
        try (Reader in = XmlCharacters.of("<p>增长</p>".getBytes(StandardCharsets.UTF_8))) {
            assertThat(in.read()).isEqualTo('<');
            Thread.currentThread().interrupt();
            assertThatThrownBy(in::read).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
