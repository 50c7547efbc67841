package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetPropertiesTest {
    private static final String TEXT = Fixture.named("province-2026").text();
    private static final int SHORTEST = 30;
    private static final int LONGEST = 400;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void any_stretch_of_a_report_is_read_back_from_each_charset(String charset) throws UnreadableDocumentException {
        Random random = new Random(20260112);
        for (int i = 0; i < 300; i++) {
            int start = random.nextInt(TEXT.length() - LONGEST + 1);
            int length = random.nextInt(SHORTEST, LONGEST + 1);
            String stretch = TEXT.substring(start, start + length);

            Document document = new FormatReader().read("a", stretch.getBytes(Charset.forName(charset)));

            assertThat(document.text()).as("from %d, %d long", start, length).isEqualTo(stretch);
            assertThat(document.origin().charset())
                    .as("from %d, %d long", start, length)
                    .isEqualTo(charset);
        }
    }
}
