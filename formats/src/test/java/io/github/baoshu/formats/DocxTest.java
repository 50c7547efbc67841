package io.github.baoshu.formats;

import static io.github.baoshu.formats.DocxFiles.level;
import static io.github.baoshu.formats.DocxFiles.numbered;
import static io.github.baoshu.formats.DocxFiles.paragraph;
import static io.github.baoshu.formats.DocxFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTest {
    private static final String HEADINGS = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.")
            + level(3, "decimalEnclosedCircleChinese", "%4")
            + level(4, "bullet", "\uF06C")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private static String text(byte[] docx) throws UnreadableDocumentException {
        return String.join(
                "\n", Paragraphs.asWritten(new FormatReader().read("a", docx).text()));
    }

    private static String body(String body) throws UnreadableDocumentException {
        return text(DocxFiles.ofBody(body));
    }

    @Test
    void a_main_part_of_another_name_is_found_by_its_relationships() throws UnreadableDocumentException {
        Map<String, String> parts = DocxFiles.parts(DocxFiles.paragraph("增长8%。"));
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.computeIfPresent("_rels/.rels", (name, part) -> part.replace("document.xml", "document2.xml"));
        assertThat(new FormatReader().read("a", DocxFiles.ofParts(parts)).text())
                .isEqualTo("增长8%。\n");
        parts.computeIfPresent("_rels/.rels", (name, part) -> part.replace("word/", "/word/"));
        assertThat(new FormatReader().read("a", DocxFiles.ofParts(parts)).text())
                .isEqualTo("增长8%。\n");
    }

    @Test
    void the_text_of_a_list_is_no_longer_than_programs_write_it() throws UnreadableDocumentException {
        String level = DocxFiles.level(0, "decimal", "%1" + "、".repeat(100_000));
        byte[] docx = DocxFiles.ofBody(
                DocxFiles.numbered(1, 0, "增长8%。").repeat(500),
                "<w:abstractNum w:abstractNumId=\"0\">" + level + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                "");
        assertThat(new FormatReader().read("a", docx).text()).hasSizeLessThan(500 * 300);
    }

    @Test
    void many_parts_may_stand_before_the_text_and_backslashes_in_names() throws UnreadableDocumentException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            parts.put("customXml/item" + i + ".xml", "<none/>");
        }
        DocxFiles.parts(DocxFiles.paragraph("增长8%。")).forEach((name, part) -> parts.put(name.replace('/', '\\'), part));
        assertThat(new FormatReader().read("a", DocxFiles.ofParts(parts)).text())
                .isEqualTo("增长8%。\n");
    }

    @Test
    void a_stored_part_whose_size_stands_behind_it_is_read() throws UnreadableDocumentException {
        byte[] body =
                DocxFiles.document(DocxFiles.paragraph("增长8%。")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(new FormatReader()
                        .read("a", DocxFiles.storedWithDescriptor("word/document.xml", body))
                        .text())
                .isEqualTo("增长8%。\n");
    }

    @Test
    void numbers_of_headings_are_written_out() throws UnreadableDocumentException {
        String body = numbered(1, 0, "回顾")
                + numbered(1, 1, "经济")
                + numbered(1, 1, "民生")
                + paragraph("正文。")
                + numbered(1, 0, "安排")
                + numbered(1, 1, "目标")
                + numbered(1, 2, "增长")
                + numbered(1, 3, "投资")
                + numbered(1, 4, "其他");
        assertThat(text(DocxFiles.ofBody(body, HEADINGS, "")))
                .isEqualTo("一、回顾\n（一）经济\n（二）民生\n正文。\n二、安排\n（一）目标\n1.增长\n①投资\n其他");
    }

    @Test
    void a_list_that_starts_anew_is_counted_from_its_start() throws UnreadableDocumentException {
        String body = numbered(1, 0, "甲") + numbered(1, 0, "乙") + numbered(2, 0, "丙") + numbered(2, 0, "丁");
        assertThat(text(DocxFiles.ofBody(body, HEADINGS, ""))).isEqualTo("一、甲\n二、乙\n一、丙\n二、丁");
    }

    @Test
    void a_style_numbers_its_paragraphs_and_those_of_styles_based_on_it() throws UnreadableDocumentException {
        String styles = "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr></w:style><w:style w:styleId=\"X\"><w:basedOn w:val=\"H1\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>" + run("回顾") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"X\"/></w:pPr>" + run("安排") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"X\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("无")
                + "</w:p>";
        assertThat(text(DocxFiles.ofBody(body, HEADINGS, styles))).isEqualTo("一、回顾\n二、安排\n无");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 12, 十二",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 105, 一百〇五",
        "ideographDigital, 12, 一二",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 2, 丑",
        "chineseLegalSimplified, 12, 壹拾贰",
        "decimalEnclosedCircle, 12, ⑫",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 3, ㊂",
        "decimalFullWidth, 12, １２",
        "decimalZero, 3, 03",
        "upperRoman, 14, XIV",
        "lowerRoman, 4, iv",
        "upperLetter, 28, BB",
        "lowerLetter, 3, c",
        "decimal, 12, 12",
        "somethingElse, 12, 12",
    })
    void numbers_are_written_in_their_format(String format, int number, String written)
            throws UnreadableDocumentException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" + number
                + "\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(text(DocxFiles.ofBody(numbered(1, 0, "甲"), numbering, ""))).isEqualTo(written + "、甲");
    }

    @Test
    void tabs_breaks_and_hyphens_are_kept_and_tab_stops_are_none() throws UnreadableDocumentException {
        assertThat(body(
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/>"
                                + "<w:t>二</w:t><w:br/><w:t>三</w:t><w:noBreakHyphen/><w:t>四</w:t></w:r></w:p>"))
                .isEqualTo("一\t二\n三-四");
    }

    @Test
    void cells_are_parted_by_tabs_and_rows_are_lines() throws UnreadableDocumentException {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        assertThat(body("<w:tbl>" + row.formatted(paragraph("指标"), paragraph("数值"))
                        + row.formatted(paragraph("城乡居民") + paragraph("收入"), paragraph("8%")) + "</w:tbl>"
                        + paragraph("正文。")))
                .isEqualTo("指标\t数值\n城乡居民收入\t8%\n正文。");
    }

    @Test
    void a_row_of_one_cell_keeps_its_paragraphs() throws UnreadableDocumentException {
        assertThat(body("<w:tbl><w:tr><w:tc>" + paragraph("一。") + paragraph("二。") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("一。\n二。");
    }

    @Test
    void a_text_box_is_read_once() throws UnreadableDocumentException {
        assertThat(body("<w:p>" + run("前") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
                        + paragraph("框中") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + "<w:txbxContent>" + paragraph("框中") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>" + run("后") + "</w:p>"))
                .isEqualTo("框中\n前后");
    }

    @Test
    void a_text_box_of_older_programs_is_read() throws UnreadableDocumentException {
        assertThat(body("<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + paragraph("框中")
                        + "</w:txbxContent></v:textbox></w:pict></w:r>" + run("正文。") + "</w:p>"))
                .isEqualTo("框中\n正文。");
    }

    @Test
    void insertions_are_in_and_deletions_are_out() throws UnreadableDocumentException {
        assertThat(body("<w:p>" + run("增长") + "<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins>" + run("8")
                        + "</w:ins>" + run("%") + "<w:moveFrom>" + run("移走") + "</w:moveFrom><w:moveTo>" + run("移来")
                        + "</w:moveTo></w:p>"))
                .isEqualTo("增长8%移来");
    }

    @Test
    void a_paragraph_whose_end_is_deleted_goes_on_in_the_next() throws UnreadableDocumentException {
        assertThat(body("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("增长") + "</w:p>"
                        + paragraph("8%。")))
                .isEqualTo("增长8%。");
    }

    @Test
    void hidden_text_notes_field_codes_and_readings_are_left_out() throws UnreadableDocumentException {
        assertThat(body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:ruby><w:rt><w:r><w:t>du</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>读</w:t></w:r></w:rubyBase>"
                        + "</w:ruby></w:r></w:p>"))
                .isEqualTo("显读");
    }

    @Test
    void a_table_of_contents_is_left_out() throws UnreadableDocumentException {
        String styles = "<w:style w:styleId=\"a9\"><w:name w:val=\"toc 1\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"a9\"/></w:pPr>" + run("一、回顾") + "</w:p>" + paragraph("一、回顾");
        assertThat(text(DocxFiles.ofBody(body, "", styles))).isEqualTo("一、回顾");
    }

    @Test
    void a_document_type_is_refused_before_its_entities_are_read() {
        for (String declaration : new String[] {
            "<!DOCTYPE w:document [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE w:document SYSTEM \"file:///nowhere.dtd\">"
        }) {
            Map<String, String> parts = DocxFiles.parts("");
            String document = DocxFiles.document(paragraph("正文。") + "<w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p>");
            parts.put("word/document.xml", document.replace("?><w:", "?>" + declaration + "<w:"));
            assertThatThrownBy(() -> text(DocxFiles.ofParts(parts)))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageStartingWith("a: damaged Word document");
        }
    }

    @Test
    void a_part_that_is_packed_too_tightly_is_refused() {
        String bomb = DocxFiles.document(paragraph("0".repeat(30 << 20)));
        assertThatThrownBy(() -> text(DocxFiles.ofParts(Map.of("word/document.xml", bomb))))
                .hasMessageContaining("packed more than 200 to 1");
    }

    @Test
    void deep_nesting_is_read_or_refused() throws UnreadableDocumentException {
        String deep = "<w:p>" + "<w:ins>".repeat(20_000) + run("正文。") + "</w:ins>".repeat(20_000) + "</w:p>";
        assertThat(body(deep)).isEqualTo("正文。");
    }

    @Test
    void list_numbers_without_end_are_given_up() throws UnreadableDocumentException {
        String paragraphs = IntStream.range(0, 20_000)
                .mapToObj(i -> DocxFiles.numbered(1, 0, "正文" + i))
                .collect(Collectors.joining());
        String list = "<w:abstractNum w:abstractNumId=\"0\">%s</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String endless = list.formatted(DocxFiles.level(0, "decimal", "长".repeat(300)));
        assertThatThrownBy(() -> text(DocxFiles.ofBody(paragraphs, endless, "")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("a: Word document with more than 4000000 characters of list numbers");
        String usual = list.formatted(DocxFiles.level(0, "decimal", "第%1条"));
        assertThat(text(DocxFiles.ofBody(paragraphs, usual, ""))).contains("第20000条 正文19999");
    }

    @Test
    void bytes_that_are_no_characters_are_told_and_nothing_is_printed() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        DocxFiles.parts("").forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        byte[] gbk = DocxFiles.document(paragraph("x".repeat(50_000)) + paragraph("增长8%。"))
                .getBytes(Charset.forName("GBK"));
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String part : List.of("word/document.xml", "word/numbering.xml", "word/styles.xml")) {
                Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
                damaged.put(part, gbk);
                assertThatThrownBy(() -> text(DocxFiles.zip(damaged)))
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessage("a: damaged Word document (bytes that are no UTF-8)");
            }
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_the_parser_says_is_told_without_its_code() {
        Map<String, String> parts = DocxFiles.parts("");
        parts.put("word/document.xml", "<w:document><w:body></w:document>");
        assertThatThrownBy(() -> text(DocxFiles.ofParts(parts)))
                .message()
                .startsWith("a: damaged Word document (")
                .doesNotContain("ParseError", "Message:", "JAXP");
    }

    @Test
    void parts_in_utf_16_and_with_marks_are_read() throws UnreadableDocumentException {
        for (String written : List.of("\uFEFF", "")) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            DocxFiles.parts("").forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
            String document = written + DocxFiles.document(paragraph("增长8%。")).replace("UTF-8", "UTF-16");
            parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_16LE));
            assertThat(text(DocxFiles.zip(parts))).isEqualTo("增长8%。");
        }
    }

    @Test
    void an_interrupt_ends_the_reading() {
        byte[] docx = DocxFiles.of(List.of("增长8%。"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> text(docx)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
