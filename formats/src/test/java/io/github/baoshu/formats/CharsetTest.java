package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.document.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {
    private static final String SENTENCE = "地区生产总值增长8%，城镇新增就业43.8万人。\n";
    private static final String TRADITIONAL = "地區生產總值增長8%，城鎮新增就業43.8萬人，經濟社會發展取得新的成績。\n";

    private static Document read(String text, String charset) throws UnreadableDocumentException {
        return new FormatReader().read("a.txt", text.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void a_short_text_is_read_in_each_charset(String charset) throws UnreadableDocumentException {
        for (String text : List.of("增长8%", "政府工作报告", "石泊县2019年政府工作报告", "全年完成", SENTENCE)) {
            Document document = read(text, charset);
            assertThat(document.text()).as(text).isEqualTo(text);
            assertThat(document.origin().charset()).as(text).isEqualTo(charset);
        }
    }

    @Test
    void traditional_text_in_big5_is_read() throws UnreadableDocumentException {
        for (int times : List.of(1, 3, 50)) {
            Document document = read(TRADITIONAL.repeat(times), "Big5");
            assertThat(document.text()).isEqualTo(TRADITIONAL.repeat(times));
            assertThat(document.origin().charset()).isEqualTo("Big5");
        }
    }

    @Test
    void characters_of_code_page_950_are_read_where_big5_has_none() throws UnreadableDocumentException {
        String text = TRADITIONAL.repeat(3) + "在這裏持之以恒，築起高墻。\n";
        Document document = read(text, "x-windows-950");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.origin().charset()).isEqualTo("Big5");
        byte[] bytes = text.getBytes(Charset.forName("x-windows-950"));
        assertThat(FormatReader.in(Charset.forName("Big5")).read("a", bytes).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
    void one_bad_byte_costs_a_warning_with_its_place_and_not_the_text(String charset)
            throws UnreadableDocumentException {
        byte[] line = TRADITIONAL.getBytes(Charset.forName(charset));
        byte[] bytes = TRADITIONAL.repeat(2000).getBytes(Charset.forName(charset));
        int place = line.length * 1000;
        bytes[place] = (byte) 0xFF;
        for (FormatReader reader : List.of(new FormatReader(), FormatReader.in(Charset.forName(charset)))) {
            Document document = reader.read("a", bytes);
            assertThat(document.text())
                    .startsWith(TRADITIONAL.repeat(1000) + "\uFFFD")
                    .endsWith(TRADITIONAL.repeat(998));
            assertThat(document.origin().charset()).isEqualTo(charset);
            assertThat(document.origin().warnings())
                    .singleElement()
                    .asString()
                    .contains(charset, "U+FFFD", "first at byte " + place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
    void more_than_one_bad_byte_in_a_thousand_is_refused_without_contradiction(String charset) {
        byte[] bytes = TRADITIONAL.repeat(200).getBytes(Charset.forName(charset));
        for (int i = 0; i < bytes.length; i += 100) {
            bytes[i] = (byte) 0xFF;
        }
        assertThatThrownBy(() -> new FormatReader().read("a", bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .message()
                .doesNotContainPattern("neither.*look like (?:UTF-8|GB|BIG5)");
    }

    @Test
    void traditional_text_in_gbk_is_not_taken_for_big5() throws UnreadableDocumentException {
        assertThat(read(TRADITIONAL.repeat(3), "GBK").text()).isEqualTo(TRADITIONAL.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
    void a_text_cut_within_a_character_loses_that_character_only(String charset) throws UnreadableDocumentException {
        String text = TRADITIONAL.repeat(20) + "中";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(new FormatReader().read("a", cut).text()).isEqualTo(TRADITIONAL.repeat(20));
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, 日本の経済はゆっくりと成長しています。今年の予算について説明します。",
        "EUC-JP, 日本の経済はゆっくりと成長しています。今年の予算について説明します。",
        "EUC-KR, 한국 경제는 올해 성장할 것으로 예상됩니다. 정부는 예산을 발표했습니다.",
        "windows-1251, Экономика страны растёт в этом году. Правительство представило бюджет.",
        "windows-1252, L’économie française a progressé cette année et le gouvernement a présenté son budget à l’été.",
    })
    void text_of_another_language_is_refused(String charset, String text) {
        assertThatThrownBy(() -> read((text + "\n").repeat(20), charset))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.txt: ");
    }

    @Test
    void a_charset_that_is_given_is_used() throws UnreadableDocumentException {
        byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
        Document document = FormatReader.in(Charset.forName("Big5")).read("a", bytes);
        assertThat(document.text()).isEqualTo(TRADITIONAL);
        assertThat(document.origin().charset()).isEqualTo("Big5");
    }

    @Test
    void a_byte_order_mark_is_believed_before_a_charset_that_is_given() throws UnreadableDocumentException {
        byte[] bytes = ("\uFEFF" + SENTENCE).getBytes(Charset.forName("UTF-8"));
        assertThat(FormatReader.in(Charset.forName("GBK")).read("a", bytes).text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void bytes_that_do_not_fit_the_charset_given_are_refused() {
        byte[] bytes = SENTENCE.repeat(9).getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> FormatReader.in(Charset.forName("UTF-8")).read("a", bytes))
                .hasMessage("a: not UTF-8 text");
    }

    @Test
    void utf_8_is_read_as_the_plain_reader_reads_it() throws UnreadableDocumentException {
        for (String text : List.of(SENTENCE, "\uFEFF" + SENTENCE, "abc\r\n1\n", "行\r\n\u3000\u3000行\u00A0\u200B")) {
            byte[] bytes = text.getBytes(Charset.forName("UTF-8"));
            assertThat(new FormatReader().read("a", bytes)).isEqualTo(new TextReader().read("a", bytes));
        }
    }

    @Test
    void half_a_surrogate_pair_is_replaced() throws UnreadableDocumentException {
        byte[] bytes = (SENTENCE.repeat(5) + "x").getBytes(Charset.forName("UTF-16LE"));
        bytes[bytes.length - 2] = 0;
        bytes[bytes.length - 1] = (byte) 0xD8;
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = 'y';
        assertThat(new FormatReader().read("a", broken).text()).isEqualTo(SENTENCE.repeat(5) + "\uFFFDy");
    }

    @Test
    void what_is_no_text_is_refused_with_its_reason() {
        assertThatThrownBy(() -> new FormatReader().read("a", new byte[0])).hasMessage("a: empty file");
        assertThatThrownBy(() -> read("\u3000 \n", "UTF-8")).hasMessage("a.txt: only blanks");
        assertThatThrownBy(() -> read("a\0".repeat(9), "ISO-8859-1")).isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> read(SENTENCE.repeat(99) + "\0", "UTF-8")).hasMessageContaining("not a text file");
    }
}
