package io.github.baoshu.reading;

import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The text that the stages read: what a copy of a document says, without the dress that the copy put on it. Wrapped lines
 * are whole, watermarks and glosses are gone, the script is simplified and the forms are half-width; see {@link Undressing}
 * for what is taken out and why. Nothing is ever put in.
 *
 * <p>Offsets into the reading copy are not offsets into the text as written; {@link #written(Span)} and
 * {@link #read(int)} lead from one to the other. Both keep the order of offsets. A copy without dress has the same offsets.
 * Immutable and safe to share.
 *
 * <pre>{@code
 * ReadingCopy copy = ReadingCopy.of("增长百分之七點\n二");
 * copy.text();                    // 增长百分之七点二
 * copy.written(new Span(2, 8));   // [2, 9)
 * }</pre>
 */
public final class ReadingCopy {
    private final String shown;
    private final String text;
    private final int writtenLength;
    /** Where each run of characters begins that stand side by side in both texts; offsets into the reading copy. */
    private final int[] runs;
    /** Where each run begins in the text as written. */
    private final int[] writtenRuns;

    private final List<Taken> taken;

    /**
     * What a step of undressing did to a text.
     *
     * @param step its name
     * @param places at how many places; 1 at least
     * @param sample the characters at the first of them as they were, at most 24
     */
    public record Taken(String step, int places, String sample) {}

    ReadingCopy(String shown, int writtenLength, int[] runs, int[] writtenRuns, List<Taken> taken) {
        this.shown = shown;
        this.text = Folding.fold(shown);
        this.writtenLength = writtenLength;
        this.runs = runs;
        this.writtenRuns = writtenRuns;
        this.taken = List.copyOf(taken);
    }

    /** The reading copy of a text as written. */
    public static ReadingCopy of(String written) {
        return Undressing.undress(written);
    }

    /** The canonical text: undressed, simplified script, half-width forms. What cues and tables are matched against. */
    public String text() {
        return text;
    }

    /** The undressed text in simplified script with the forms of characters as written; as long as {@link #text()}. */
    public String shown() {
        return shown;
    }

    /** What was done to the text, in the order of the steps; nothing for a copy without dress. */
    public List<Taken> taken() {
        return taken;
    }

    /**
     * Where a stretch of the reading copy stands in the text as written: from its first character to behind its last, with
     * whatever the copy holds between them.
     */
    public Span written(Span reading) {
        if (reading.length() == 0) {
            int at = written(reading.start());
            return new Span(at, at);
        }
        return new Span(written(reading.start()), written(reading.end() - 1) + 1);
    }

    /**
     * Where the character at an offset of the reading copy stands in the text as written; for the end of the reading copy,
     * the end of that text.
     */
    public int written(int reading) {
        if (reading >= text.length()) {
            return writtenLength;
        }
        int run = run(runs, reading);
        return writtenRuns[run] + reading - runs[run];
    }

    /**
     * Like {@link #written(Span)} for spans that follow one another without a gap: what the copy holds behind the last
     * character belongs to the span, up to the next character that is read.
     */
    public Span tile(Span reading) {
        int start = reading.start() == 0 ? 0 : written(reading.start());
        return new Span(start, reading.end() == 0 ? start : written(reading.end()));
    }

    /** Where the reading goes on at or behind an offset of the text as written: the offset of the next character read. */
    public int read(int written) {
        if (written >= writtenLength) {
            return text.length();
        }
        int run = run(writtenRuns, written);
        int end = run + 1 < runs.length ? runs[run + 1] : text.length();
        return Math.min(end, Math.max(runs[run], runs[run] + written - writtenRuns[run]));
    }

    /** The stretch of the reading copy for one of the text as written. */
    public Span read(Span written) {
        int start = read(written.start());
        return new Span(start, Math.max(start, read(written.end())));
    }

    /** The last run that begins at or before the offset. */
    private static int run(int[] starts, int offset) {
        if (starts.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingCopy copy
                && shown.equals(copy.shown)
                && writtenLength == copy.writtenLength
                && Arrays.equals(runs, copy.runs)
                && Arrays.equals(writtenRuns, copy.writtenRuns);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }

    /**
     * The characters of a stretch as they are written, where nothing stands between them in the copy; else as they are read.
     */
    public String verbatim(Span reading, String writtenText) {
        Span span = written(reading);
        return span.length() == reading.length() ? span.of(writtenText) : reading.of(shown);
    }

    @Override
    public String toString() {
        return "ReadingCopy[" + text.length() + " of " + writtenLength + " characters]";
    }
}
