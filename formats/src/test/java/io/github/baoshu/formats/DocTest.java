package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** numbered.doc was made by an office program: headings numbered by lists, a change that is tracked, hidden text, a table. */
class DocTest {
    @Test
    void numbers_tables_and_tracked_changes_are_read_as_they_show() throws Exception {
        byte[] doc;
        try (var in = DocTest.class.getResourceAsStream("numbered.doc")) {
            doc = in.readAllBytes();
        }
        assertThat(Paragraphs.asWritten(new FormatReader().read("a", doc).text()))
                .containsExactly(
                        "一、工作回顾",
                        "（一）经济发展",
                        "（二）民生改善",
                        "地区生产总值增长8%。",
                        "二、工作安排",
                        "（一）主要目标",
                        "1.财政收入",
                        "增长8%。",
                        "指标\t数值",
                        "增速\t8%",
                        "结束。");
    }

    @Test
    void an_interrupt_ends_the_reading() throws Exception {
        byte[] doc;
        try (var in = DocTest.class.getResourceAsStream("numbered.doc")) {
            doc = in.readAllBytes();
        }
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new FormatReader().read("a", doc)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
