package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.relation.TermHits.Hit;
import io.github.baoshu.text.Span;
import java.util.List;

/**
 * A clause as relations are read in it.
 *
 * @param text the folded text of the document
 * @param span where the clause stands in it
 * @param numbers the quantities of its sentence, in text order
 * @param hits the words of relations in its sentence
 */
record Clause(String text, Span span, List<Span> numbers, TermHits hits) {
    /** What may stand behind words that end a statement. */
    private static final String ENDS = "、。,;:!?()”等 \n";

    /** The words before an offset that may name the subject: behind what was read, and behind the last number and its 、. */
    Span subject(int from, int to) {
        int start = from;
        for (Span number : numbers) {
            if (number.start() >= start && number.end() <= to) {
                start = number.end();
                while (start < to && text.charAt(start) != '、') {
                    start++;
                }
            }
        }
        for (int at = start; at < to; at++) {
            Hit stated = text.charAt(at) == '、' ? hits.endingAt(at, start, Form.STATE) : null;
            if (stated != null && stated.length() > 2) {
                start = at + 1; // 居民收入较快增长、劳动报酬与…同步
            }
        }
        while (start < to && "、和及并且 \n-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, to);
    }

    /** The offset without the words before it that close no name: 保持, 基本. */
    int withoutTrim(int offset, int from) {
        int at = offset;
        while (at > from) {
            Hit trim = hits.endingAt(at, from, Form.TRIM);
            Hit soft = hits.endingAt(at, from, Form.SOFT);
            if (trim == null && soft == null) {
                break;
            }
            at = Math.min(trim == null ? at : trim.start(), soft == null ? at : soft.start());
        }
        return at;
    }

    /** Whether words hold more than such that close no name. */
    boolean isNamed(Span words) {
        return withoutTrim(words.end(), words.start()) > words.start();
    }

    /** Whether the word at the offset is negated. */
    boolean isNegated(int at) {
        return at > span.start()
                && ("不未".indexOf(text.charAt(at - 1)) >= 0
                        || text.startsWith("没有", at - 2)
                        || text.startsWith("未能", at - 2)
                        || text.startsWith("未实现", at - 3));
    }

    /** Whether a statement may end at the offset. */
    boolean endsAt(int offset) {
        return offset >= span.end() || ENDS.indexOf(text.charAt(offset)) >= 0 || aimedBehind(offset);
    }

    /** Whether what ends at the offset is called an aim. */
    boolean aimedBehind(int offset) {
        return text.startsWith("的目标", offset) || text.startsWith("的预期目标", offset) || text.startsWith("目标", offset);
    }

    /** Whether no quantity lies in a stretch. */
    boolean holdsNoNumber(int from, int to) {
        for (Span number : numbers) {
            if (number.start() < to && from < number.end()) {
                return false;
            }
        }
        return true;
    }
}
