package io.github.baoshu.reading;

import io.github.baoshu.reading.ReadingCopy.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text while it is undressed: its characters, and where each stood in the text as written. Belongs to one thread. */
final class Sheet {
    private static final int LONGEST_SAMPLE = 24;

    private final int writtenLength;
    private final List<Taken> taken = new ArrayList<>();
    private String text;
    /** The offset of each character in the text as written; null while all are where they were. */
    private int @Nullable [] origins;

    Sheet(String written) {
        this.text = written;
        this.writtenLength = written.length();
    }

    String text() {
        return text;
    }

    /** Begins a round of changes, to be made in text order; offsets are those of {@link #text()} as it is now. */
    Changes change(String step) {
        return new Changes(step);
    }

    /** The reading copy of what is left. */
    ReadingCopy copy() {
        if (origins == null) {
            return new ReadingCopy(text, writtenLength, new int[1], new int[1], taken);
        }
        int[] runs = new int[16];
        int[] writtenRuns = new int[16];
        int count = 1;
        writtenRuns[0] = origins.length == 0 ? 0 : origins[0];
        for (int i = 1; i < origins.length; i++) {
            if (origins[i] != origins[i - 1] + 1) {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, 2 * count);
                    writtenRuns = Arrays.copyOf(writtenRuns, 2 * count);
                }
                runs[count] = i;
                writtenRuns[count++] = origins[i];
            }
        }
        return new ReadingCopy(
                text, writtenLength, Arrays.copyOf(runs, count), Arrays.copyOf(writtenRuns, count), taken);
    }

    /** Changes of one step: characters cut out or replaced one by one. */
    final class Changes {
        private final String step;
        /** The characters left so far, and where each stood; made at the first change. */
        private char[] left = new char[0];

        private int[] kept = new int[0];
        private int length;
        private int copied;
        private int places;
        private String sample = "";

        private Changes(String step) {
            this.step = step;
        }

        /** Takes a stretch out; what lies before the last change is left as it is. */
        void cut(int from, int to) {
            int start = Math.max(from, copied);
            if (to <= start) {
                return;
            }
            tell(start, to);
            copyUpTo(start);
            copied = to;
        }

        /** Puts another character in the place of one. */
        void put(int at, char c) {
            tell(at, at + 1);
            copyUpTo(at);
            copyUpTo(at + 1);
            left[length - 1] = c;
        }

        /** Carries the changes out. */
        void apply() {
            if (places == 0) {
                return;
            }
            copyUpTo(text.length());
            text = new String(left, 0, length);
            origins = Arrays.copyOf(kept, length);
            taken.add(new Taken(step, places, sample));
        }

        private void tell(int from, int to) {
            if (places++ == 0) {
                sample = text.substring(from, Math.min(to, from + LONGEST_SAMPLE));
            }
        }

        private void copyUpTo(int end) {
            if (kept.length == 0) {
                left = new char[text.length()];
                kept = new int[text.length()];
            }
            text.getChars(copied, end, left, length);
            for (int i = copied; i < end; i++) {
                kept[length++] = origins == null ? i : origins[i];
            }
            copied = end;
        }
    }
}
