package io.github.baoshu.time;

import io.github.baoshu.lexicon.Trie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which forms of time may begin at a place, by its first characters. Immutable. */
final class Openings {
    private static final char NUMBER = '0';
    /** What may stand behind the digits or numerals of a phrase that begins with them. */
    private static final String BEHIND_NUMBER = "年-到至、和";

    private final Trie trie;
    /** The forms of each opening, in their order. */
    private final List<List<TimeForm>> forms;

    Openings() {
        Map<String, List<TimeForm>> byOpening = new LinkedHashMap<>();
        for (TimeForm form : TimeForm.values()) {
            for (String opening : form.openings()) {
                byOpening.computeIfAbsent(opening, words -> new ArrayList<>()).add(form);
            }
        }
        this.trie = new Trie(byOpening.keySet());
        this.forms = List.copyOf(byOpening.values());
    }

    /** The forms that may begin at an offset of a text and end before a limit; no opening begins another. */
    List<TimeForm> at(String text, int offset, int limit) {
        int node = Trie.ROOT;
        for (int at = offset; at < limit; at++) {
            char c = text.charAt(at);
            node = trie.next(node, isNumber(c) ? NUMBER : c);
            if (node == Trie.NONE) {
                break;
            }
            if (trie.word(node) >= 0) {
                boolean told = at > offset || !isNumber(c) || isTime(text, at, limit);
                return told ? forms.get(trie.word(node)) : List.of();
            }
        }
        return List.of();
    }

    /** Whether a number may be of years, by what stands behind its digits, numerals and blanks. */
    private static boolean isTime(String text, int from, int limit) {
        int at = from;
        while (at < limit && (isNumber(text.charAt(at)) || " 〇零".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < limit && BEHIND_NUMBER.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isNumber(char c) {
        return switch (c) {
            case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
            default -> c >= '0' && c <= '9';
        };
    }
}
