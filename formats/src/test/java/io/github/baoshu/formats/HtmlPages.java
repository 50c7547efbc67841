package io.github.baoshu.formats;

import java.util.List;
import java.util.stream.Collectors;

/** Writes web pages as government sites do. */
final class HtmlPages {
    private HtmlPages() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Paragraphs as elements of the article. */
    static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<p>" + escaped(line) + "</p>\n").collect(Collectors.joining());
    }

    /** A page with the article in a container, amid navigation, tools and links. */
    static String page(String charset, String container, String article) {
        return """
                <!DOCTYPE html>
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
                <title>政府工作报告_石泊县人民政府网</title>
                <style>p { text-indent: 2em }</style><script>var a = "<p>不是正文。</p>";</script></head>
                <body>
                <div class="head"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
                <div class="crumbs">您现在的位置：<a href="/">首页</a>&gt;<a href="/zw">政府信息公开</a></div>
                <div class="main">
                <div style="display: none">这一段看不见，不是正文，没有人读到它。</div>
                <div class="%s">%s</div>
                <div class="related"><h3>相关链接</h3><ul>
                <li><a href="/1">2018年工作报告，地区生产总值增长8%%。</a></li><li><a href="/2">图解报告。</a></li></ul></div>
                </div>
                <div class="foot">主办：石泊县人民政府办公室 备案号0000001</div>
                <noscript>请打开脚本。</noscript>
                </body></html>
                """.formatted(charset, container, article);
    }
}
