package io.github.baoshu.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the speech that a page holds several times. Two are the same where nearly all sentences of the shorter one stand in
 * the longer one; what a page sets around them differs.
 */
final class Repeats {
    private static final double SAME = 0.8;
    private static final int SHORTEST_SENTENCE = 8;
    private static final int FEWEST_SENTENCES = 5;

    private Repeats() {}

    /** For each candidate whether it repeats another one; of two that are the same, the longer one stays, else the first. */
    static boolean[] among(String text, List<Candidate> candidates) {
        boolean[] repeats = new boolean[candidates.size()];
        List<Set<String>> sentences = new ArrayList<>();
        for (int i = 0; i < candidates.size() && candidates.size() > 1; i++) {
            sentences.add(sentences(candidates.get(i).speech().of(text)));
            for (int j = 0; j < i && !repeats[i]; j++) {
                if (!repeats[j] && same(sentences.get(i), sentences.get(j))) {
                    boolean longer = sentences.get(i).size() > sentences.get(j).size();
                    repeats[longer ? j : i] = true;
                }
            }
        }
        return repeats;
    }

    private static boolean same(Set<String> one, Set<String> other) {
        Set<String> few = one.size() <= other.size() ? one : other;
        Set<String> many = few == one ? other : one;
        long shared = few.stream().filter(many::contains).count();
        return few.size() >= FEWEST_SENTENCES && shared >= SAME * few.size();
    }

    /** The sentences of a speech by their letters and digits alone. */
    private static Set<String> sentences(String speech) {
        Set<String> sentences = new HashSet<>();
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < speech.length(); i++) {
            char c = speech.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                sentence.append(c);
            } else if (c == '。' || c == '!' || c == '?') {
                if (sentence.length() >= SHORTEST_SENTENCE) {
                    sentences.add(sentence.toString());
                }
                sentence.setLength(0);
            }
        }
        return sentences;
    }
}
