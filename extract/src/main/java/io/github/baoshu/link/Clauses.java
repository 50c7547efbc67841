package io.github.baoshu.link;

import io.github.baoshu.text.Span;

/** Finds the clauses around the numbers of one sentence, between commas, semicolons, colons and line ends. */
final class Clauses {
    private final String text;
    private final Span sentence;
    private Span number;
    private Span clause;

    Clauses(String folded, Span sentence) {
        this.text = folded;
        this.sentence = sentence;
        this.number = new Span(sentence.start(), sentence.start());
        this.clause = this.number;
    }

    /** The clause around a number; to be asked for the numbers of the sentence in text order. */
    Span around(Span next) {
        int start = next.start();
        while (start > number.start() && !isStop(start - 1)) {
            start--;
        }
        if (start == number.start()) {
            start = clause.start();
        }
        int end = Math.max(next.end(), clause.end());
        while (end < sentence.end() && !isStop(end)) {
            end++;
        }
        number = next;
        clause = new Span(start, end);
        return clause;
    }

    private boolean isStop(int at) {
        return switch (text.charAt(at)) {
            case ',', ';', '。', '!', '?' -> true;
            case ':' -> !isDigit(at - 1) || !isDigit(at + 1);
            default -> false;
        };
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
