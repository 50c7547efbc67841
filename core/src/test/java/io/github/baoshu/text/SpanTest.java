package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_span_holds_its_start_and_not_its_end() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.of("0123456")).isEqualTo("234");
    }

    @Test
    void a_span_holds_itself_and_what_lies_within() {
        Span span = new Span(2, 5);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 5))).isTrue();
        assertThat(span.contains(new Span(3, 6))).isFalse();
    }

    @Test
    void ends_before_the_start_or_below_zero_are_refused() {
        assertThatThrownBy(() -> new Span(5, 4)).hasMessage("not a span: [5, 4)");
        assertThatThrownBy(() -> new Span(-1, 4)).hasMessage("not a span: [-1, 4)");
    }

    @Test
    void spans_sort_by_start_and_then_by_end() {
        List<Span> sorted = List.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).stream()
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(1, 2), new Span(1, 5), new Span(3, 4));
    }

    @Test
    void lines_come_trimmed_and_without_blank_ones() {
        String text = "  a \r\n\n  \nbc";
        assertThat(Lines.of(text, new Span(0, text.length())))
                .extracting(line -> line.of(text))
                .containsExactly("a", "bc");
    }
}
