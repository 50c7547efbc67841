package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebPageTest {
    private static final String PROSE = "过去的一年，县政府带领全县人民较好完成了各项任务，地区生产总值增长7.4%。".repeat(6);

    private static String text(String page) throws UnreadableDocumentException {
        return document(page).text().strip();
    }

    private static Document document(String page) throws UnreadableDocumentException {
        return new FormatReader().read("a.txt", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String html) {
        return "<html><body>" + html + "</body></html>";
    }

    @Test
    void blocks_and_breaks_are_lines() throws UnreadableDocumentException {
        assertThat(text(body("<h2>标题</h2><div>一<br>二<br/>三</div><ul><li>四</li><li>五</li></ul><p>六<b>七</b>八</p>")))
                .isEqualTo("标题\n一\n二\n三\n四\n五\n六七八");
    }

    @Test
    void cells_are_parted_by_tabs_and_rows_are_lines() throws UnreadableDocumentException {
        assertThat(text(body("<table><tr><th>指标</th><th>数值</th></tr>"
                        + "<tr><td><p>增速</p></td>\n<td><p>8%</p></td></tr></table>")))
                .isEqualTo("指标\t数值\n增速\t8%");
    }

    @Test
    void an_article_in_a_cell_keeps_its_paragraphs() throws UnreadableDocumentException {
        assertThat(text(body("<table><tr><td><p>一。</p><p>二。</p><p>三。</p></td></tr></table>")))
                .isEqualTo("一。\n二。\n三。");
    }

    @Test
    void white_space_of_the_source_shows_as_browsers_show_it() throws UnreadableDocumentException {
        assertThat(text(body("<p>\n  经济增\n  长7.4%，\n省长 赵刚 GDP\n growth </p><p>&nbsp;&nbsp;&nbsp;二</p><p>　　三</p>")))
                .isEqualTo("经济增长7.4%，省长 赵刚 GDP growth\n\u00A0\u00A0\u00A0二\n\u3000\u3000三");
    }

    @Test
    void preformatted_text_keeps_its_lines() throws UnreadableDocumentException {
        assertThat(text(body("<pre>一、回顾\n过去的一年</pre>"))).isEqualTo("一、回顾\n过去的一年");
    }

    @Test
    void the_heading_outside_of_the_article_stands_before_it() throws UnreadableDocumentException {
        String page = body("<ul><li><a href='/'>首页</a></li></ul><div class='title'>石泊县2019年政府工作报告</div>"
                + "<div class='sub'>——2019年1月15日在石泊县第十七届人民代表大会第三次会议上</div>"
                + "<div>发布时间：2019-01-20 <a>打印</a> <a>关闭</a></div><div>字号 大 中 小</div>"
                + "<div id='zoom'><p>各位代表：</p><p>" + PROSE + "</p></div><div>主办单位</div>");
        assertThat(text(page))
                .isEqualTo("石泊县2019年政府工作报告\n——2019年1月15日在石泊县第十七届人民代表大会第三次会议上\n" + "发布时间：2019-01-20\n各位代表：\n" + PROSE);
    }

    @Test
    void a_page_without_a_heading_is_headed_by_the_title_it_declares() throws UnreadableDocumentException {
        String article = "<div id='zoom'><p>各位代表：</p><p>" + PROSE + "</p></div>";
        assertThat(text("<html><head><title>石泊县2019年政府工作报告_石泊县人民政府</title></head><body>" + article + "</body></html>"))
                .isEqualTo("石泊县2019年政府工作报告\n各位代表：\n" + PROSE);
        assertThat(text("<html><head><title>详情</title><meta name='ArticleTitle' content='石泊县2019年政府工作报告'></head><body>"
                        + article + "</body></html>"))
                .isEqualTo("石泊县2019年政府工作报告\n各位代表：\n" + PROSE);
    }

    @Test
    void an_article_in_several_containers_is_whole() throws UnreadableDocumentException {
        assertThat(text(body("<div class='TRS_Editor'><div class='TRS_Editor'><p>" + PROSE + "</p></div></div>"
                        + "<div class='TRS_Editor'><p>" + PROSE + "</p></div>")))
                .isEqualTo(PROSE + "\n" + PROSE);
    }

    @Test
    void a_known_container_with_something_else_in_it_is_passed_over() throws UnreadableDocumentException {
        assertThat(text(body("<div class='content'>欢迎访问。</div><div class='x'><p>" + PROSE + "</p><p>" + PROSE
                        + "</p></div>")))
                .isEqualTo(PROSE + "\n" + PROSE);
    }

    @Test
    void scripts_styles_and_what_is_hidden_are_left_out() throws UnreadableDocumentException {
        assertThat(
                        text(
                                body(
                                        "<script>var a = 1;</script><style>p {}</style><!-- 注 --><p>正文。</p>"
                                                + "<p style='color: red; display :NONE'>隐</p><p hidden>隐</p><nav>导航</nav><noscript>无</noscript>")))
                .isEqualTo("正文。");
    }

    @Test
    void the_charset_is_the_one_that_the_page_declares() throws UnreadableDocumentException {
        for (String declaration : new String[] {
            "<meta charset=gb2312>",
            "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gbk'>",
            "<?xml version='1.0' encoding='GB18030'?>",
            "<meta charset='utf-8'>",
            ""
        }) {
            String page = declaration + body("<p>增长</p>");
            Document document = new FormatReader().read("a", page.getBytes(Charset.forName("GB18030")));
            assertThat(document.text().strip()).as(declaration).isEqualTo("增长");
            assertThat(document.origin().charset()).isEqualTo("GB18030");
        }
        byte[] utf8 = ("<meta charset=gb2312>" + body("<p>" + PROSE + "</p>")).getBytes(StandardCharsets.UTF_8);
        assertThat(new FormatReader().read("a", utf8).text().strip()).isEqualTo(PROSE);
    }

    @Test
    void a_page_is_known_by_what_it_holds() throws UnreadableDocumentException {
        for (String page : new String[] {
            "\n<!-- saved from url --><html><body><p>正文。</p></body></html>",
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\"><p>正文。",
            "<HEAD><TITLE></TITLE></HEAD><p>正文。",
            "<p style='text-indent: 2em'>正文。</p>",
            "<div><span>正文。</span></div>"
        }) {
            assertThat(document(page).origin().format()).as(page).isEqualTo("html");
            assertThat(document(page).text().strip()).as(page).isEqualTo("正文。");
        }
        for (String text : new String[] {"增长<8%>", "<附件>地区生产总值增长8%", "a < b > c"}) {
            assertThat(document(text).origin().format()).as(text).isEqualTo("text");
        }
    }

    @Test
    void a_page_without_text_is_told() {
        assertThatThrownBy(() -> document(body("<img src='1.png'>"))).hasMessageContaining("no text in this html");
    }

    @Test
    void a_deeply_nested_page_is_read() throws UnreadableDocumentException {
        assertThat(text(body("<div>".repeat(50_000) + "正文。"))).isEqualTo("正文。");
    }
}
