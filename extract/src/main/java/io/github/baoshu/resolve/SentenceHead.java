package io.github.baoshu.resolve;

import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;

/**
 * The head of a sentence, where words and phrases of time set the years in force.
 *
 * @param text the text that is read
 * @param sentence the whole sentence
 * @param start where the head begins, behind an address to the listeners
 * @param words its first characters
 * @param times the phrases of time of the sentence, in text order
 */
record SentenceHead(String text, Span sentence, int start, String words, List<TimePhrase> times) {
    /** How many characters the head has. */
    static final int LENGTH = 12;

    static SentenceHead of(String text, Span sentence, List<TimePhrase> times, FrameWords words) {
        int start = sentence.start() + words.longestAt(FrameWords.Kind.ADDRESS, text, sentence.start());
        int end = Math.max(start, Math.min(sentence.end(), start + LENGTH));
        return new SentenceHead(text, sentence, start, text.substring(start, end), times);
    }

    boolean opensParagraph() {
        return sentence.start() == 0 || text.charAt(sentence.start() - 1) <= ' ';
    }

    /** How far behind the start of the head a phrase stands. */
    int distance(TimePhrase time) {
        return time.span().start() - start;
    }
}
