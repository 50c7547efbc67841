package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharsetPropertiesTest {
    private static final String TEXT = Fixture.named("province-2026").text();

    @Property(tries = 300)
    void any_stretch_of_a_report_is_read_back_from_each_charset(
            @ForAll("stretches") String text, @ForAll("charsets") String charset) throws UnreadableDocumentException {
        Document document = new FormatReader().read("a", text.getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.origin().charset()).isEqualTo(charset);
    }

    @Provide
    Arbitrary<String> stretches() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, TEXT.length() - 400);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(30, 400);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> TEXT.substring(start, start + length))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
    }
}
