package io.github.baoshu.report;

import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.List;

/** Finds the end of the closing call of a speech: it stands behind the last salutation. */
final class ClosingCall {
    private static final int SHORTEST = 20;
    /** A line longer than this holds more than the call: the copy lost its line breaks. */
    private static final int RUN_ON_LINE = 1500;
    /** The call ends so soon behind the last salutation. */
    private static final int LONGEST = 900;

    private final ReportWords words;

    ClosingCall(ReportWords words) {
        this.words = words;
    }

    /** The end of the call; the limit where there is none. {@code last} is the last salutation, or the speech's start. */
    int end(String text, List<Span> lines, int speech, int last, int limit) {
        int closing = -1;
        for (Span line : lines) {
            if (line.end() <= last || line.start() >= limit) {
                continue;
            }
            boolean runOn = line.length() > RUN_ON_LINE && line.start() <= last && last > speech;
            char mark = text.charAt(line.end() - 1);
            boolean calls = (mark == '!' || mark == '。') && words.isIn(Kind.CALL, text, line.start(), line.end());
            if (runOn) {
                closing = inside(text, new Span(last, Math.min(line.end(), last + LONGEST)));
            } else if (calls || closing < 0 && mark == '!' && last > speech && line.length() > SHORTEST) {
                closing = line.end();
            }
        }
        return closing < 0 ? limit : Math.min(closing, limit);
    }

    /** The end of the last sentence that calls, or -1. */
    private int inside(String text, Span within) {
        int end = -1;
        for (Span sentence : Sentences.of(text, within)) {
            if (text.charAt(sentence.end() - 1) == '!' && words.isIn(Kind.CALL, sentence.of(text))) {
                end = sentence.end();
            }
        }
        return end;
    }
}
