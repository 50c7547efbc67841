package io.github.baoshu.text;

/**
 * A half-open range of UTF-16 offsets into a document's text.
 *
 * @param start first offset, inclusive, not negative
 * @param end last offset, exclusive, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Checks the order of the ends. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the offset lies within this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other span lies within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of the text that this span covers, verbatim. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
