package io.github.baoshu.time;

import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.text.CharacterSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which forms of time may begin at a place, by its first characters. Immutable. */
final class Openings {
    private static final char NUMBER = '0';
    private static final CharacterSet NUMBERS = CharacterSet.of("0123456789一二两三四五六七八九十");
    /** What may stand behind the digits or numerals of a phrase that begins with them. */
    private static final String BEHIND_NUMBER = "年-到至、和末期时以";

    /** The first characters of all openings. */
    private final CharacterSet first;

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
        String written = byOpening.keySet().stream()
                .map(opening -> opening.substring(0, 1))
                .collect(Collectors.joining());
        this.first = CharacterSet.of(written + "123456789一二两三四五六七八九十");
        this.trie = new Trie(byOpening.keySet());
        this.forms = List.copyOf(byOpening.values());
    }

    /** Whether a form may begin with the character. */
    boolean mayBegin(char c) {
        return first.contains(c);
    }

    /** The forms that may begin at an offset of a text and end before a limit; no opening begins another. */
    List<TimeForm> at(String text, int offset, int limit) {
        char behind = offset + 1 < limit ? asWritten(text.charAt(offset + 1)) : 0;
        int node = trie.mayBegin(asWritten(text.charAt(offset)), behind) ? Trie.ROOT : Trie.NONE;
        for (int at = offset; node != Trie.NONE && at < limit; at++) {
            char c = text.charAt(at);
            node = trie.next(node, asWritten(c));
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

    /** The character as the openings are written: with one for all digits and numerals. */
    private static char asWritten(char c) {
        return isNumber(c) ? NUMBER : c;
    }

    private static boolean isNumber(char c) {
        return NUMBERS.contains(c);
    }
}
