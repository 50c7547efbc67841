package io.github.baoshu.accuracy;

/** The ratio of Ratcliff and Obershelp, as Python's difflib computes it without its junk heuristic. */
final class Similarity {
    private Similarity() {}

    /** Twice the characters in matching blocks over all characters; 1 for equal texts. */
    static double ratio(String a, String b) {
        int total = a.length() + b.length();
        return total == 0 ? 1 : 2.0 * matches(a, b) / total;
    }

    private static int matches(String a, String b) {
        int bestA = 0;
        int bestB = 0;
        int best = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                int length = common(a, i, b, j);
                if (length > best) {
                    bestA = i;
                    bestB = j;
                    best = length;
                }
            }
        }
        if (best == 0) {
            return 0;
        }
        return best
                + matches(a.substring(0, bestA), b.substring(0, bestB))
                + matches(a.substring(bestA + best), b.substring(bestB + best));
    }

    private static int common(String a, int i, String b, int j) {
        int length = 0;
        while (i + length < a.length() && j + length < b.length() && a.charAt(i + length) == b.charAt(j + length)) {
            length++;
        }
        return length;
    }
}
