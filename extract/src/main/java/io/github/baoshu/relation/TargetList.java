package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;

/**
 * Tells whether the sentences of a report, read in their order, belong to the list of its year's main targets: the one
 * that opens it (…主要预期目标是：, or a heading of its own) and those behind it in the same paragraph, or in the paragraph behind a colon or dash.
 */
public final class TargetList {
    private static final int LONGEST_LINK = 8;
    private static final int LONGEST_TITLE = 20;
    /** So many sentences without a number may stand in a list, as 居民收入与经济增长同步 does; more are other text of the paragraph. */
    private static final int MOST_QUIET = 2;

    private boolean open;
    private boolean colon;
    private int behind;
    /** How many sentences without a number have come since the list last gave one. */
    private int quiet;

    /** Whether the sentence taken last belongs to the list. */
    boolean isOpen() {
        return open;
    }

    /** Takes the next sentence; whether it belongs to the list. */
    boolean holds(String folded, Span stretch, TermHits hits, SectionType section) {
        Span sentence = Lines.trim(folded, stretch.start(), stretch.end());
        if (sentence.length() == 0) {
            return open;
        }
        boolean paragraph = Lines.endsBetween(folded, behind, sentence.start());
        behind = sentence.end();
        if (!section.looksAhead()) {
            open = false;
        } else if (opens(folded, sentence, hits, section)) {
            open = true;
            quiet = 0;
        } else if (open) {
            boolean goesOn = !paragraph || colon || "-·(".indexOf(folded.charAt(sentence.start())) >= 0;
            quiet = hasDigit(folded, sentence) ? 0 : quiet + 1;
            open = goesOn
                    && (colon || quiet <= MOST_QUIET)
                    && hits.first(sentence.start(), sentence.end(), Form.CLOSE) == null;
        }
        char last = folded.charAt(sentence.end() - 1);
        colon = last == ':' || colon && open && last == ';' || open && isTitle(folded, sentence, hits);
        return open;
    }

    private static boolean opens(String folded, Span sentence, TermHits hits, SectionType section) {
        TermHits.Hit intro = hits.first(sentence.start(), sentence.end(), Form.INTRO);
        if (intro == null || section == SectionType.MULTI_YEAR_PLAN && !thisYear(folded, sentence.start(), intro)) {
            return false;
        }
        if (isTitle(folded, sentence, hits)) {
            return true;
        }
        int to = Math.min(sentence.end(), intro.end() + LONGEST_LINK);
        for (int at = intro.end(); at < to; at++) {
            char c = folded.charAt(at);
            if (c == ':' || c == '是' || c == '为') {
                return !isNumber(folded, at + 1, sentence.end()); // 预期目标定为6% opens no list
            }
            if (c == ',' || c == ';') {
                return false;
            }
        }
        return false;
    }

    /** Whether a line is no more than a heading for the list: （一）主要预期目标. */
    private static boolean isTitle(String folded, Span sentence, TermHits hits) {
        return sentence.length() <= LONGEST_TITLE
                && hits.endingAt(sentence.end(), sentence.start(), Form.INTRO) != null
                && !sentence.of(folded).contains("要求");
    }

    private static boolean hasDigit(String folded, Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            if (folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String folded, int at, int end) {
        return at < end && "0123456789百".indexOf(folded.charAt(at)) >= 0;
    }

    private static boolean thisYear(String folded, int from, TermHits.Hit intro) {
        return folded.substring(from, intro.start()).contains("今年");
    }
}
