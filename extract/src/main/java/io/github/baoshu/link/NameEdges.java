package io.github.baoshu.link;

import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;

/** Finds where the words of a name begin and end between what stands before and behind them in one sentence. */
final class NameEdges {
    /** Nouns that begin with a character that is else an adverb. */
    private static final Trie WITH_ADVERB = new Trie(List.of("就业", "就学", "就医", "就地", "共同", "共享", "共青", "共产"));

    private final String text;
    private final TimesAt times;

    NameEdges(String folded, TimesAt times) {
        this.text = folded;
        this.times = times;
    }

    /** Behind 把, before which stands who acts, where and how: 在十年内把用水量; the start of the words where none stands. */
    int object(Span left) {
        for (int at = left.end() - 1; at > left.start(); at--) {
            if (text.charAt(at) == '把') {
                return at + 1;
            }
        }
        return left.start();
    }

    /** The end of words before what they compare with by a base: 零售额|较1997年的零售额. */
    int compared(int from, int to) {
        for (int at = from + 2; at < to; at++) {
            if ("比较".indexOf(text.charAt(at)) >= 0) {
                TimePhrase base = times.beginningAt(text, at, to);
                if (base != null && base.kind() == TimePhrase.Kind.BASE) {
                    return at;
                }
            }
        }
        return to;
    }

    /** Behind a phrase of time, with 同期 that closes a base, and the adverb that may follow it: 一九五六年就. */
    int behind(TimePhrase time, int end) {
        int at = time.span().end();
        boolean base = time.kind() == TimePhrase.Kind.BASE;
        if (base && text.startsWith("同期", at)) {
            at += 2;
        }
        boolean adverb = at + 1 < end
                && "就又也则便共".indexOf(text.charAt(at)) >= 0
                && !WITH_ADVERB.beginsAt(text, time.span().end());
        return Math.min(end, adverb && !base ? at + 1 : at);
    }

    /** Behind the mark of a list item that opens the words: 2.; else where it was. */
    int behindListMark(int at, int end) {
        int digits = at;
        while (digits < end && digits - at < 2 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean mark = digits > at && digits + 1 < end && ".、)".indexOf(text.charAt(digits)) >= 0;
        return mark ? digits + 1 : at;
    }
}
