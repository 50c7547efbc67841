package io.github.baoshu.accuracy;

import io.github.baoshu.accuracy.Agreement.Level;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well records found agree with those expected: F1 of the quantities, of the headline records and of all records.
 *
 * <p>A record found meets one expected where their numbers overlap; each meets at most one, best agreement first. Small
 * counts in Chinese numerals that nobody expects are left out.
 */
record Score(double quantity, double headline, double record, List<String> wrong) {
    private static final Pattern OPTIONAL = Pattern.compile("[一二两三四五六七八九十]{1,2}(?![百千万亿成番倍]|个?百分点|分之)");

    Score {
        wrong = List.copyOf(wrong);
    }

    private record Pair(int expected, int found, double weight, Set<Level> levels) {}

    static Score of(String text, List<IndicatorRecord> records, List<Expected> expected) {
        List<IndicatorRecord> found = records.stream()
                .filter(record ->
                        record.value().isPresent() && (!isOptional(record, text) || meetsAny(record, expected)))
                .toList();
        Map<Integer, Pair> pairs = pair(found, expected);
        int quantities = 0;
        int headlines = 0;
        int whole = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Pair pair = pairs.get(i);
            boolean record = pair != null && pair.levels().contains(Level.RECORD);
            quantities += pair != null && pair.levels().contains(Level.QUANTITY) ? 1 : 0;
            whole += record ? 1 : 0;
            headlines += record && expected.get(i).isHeadline() ? 1 : 0;
            if (!record) {
                wrong.add(expected.get(i) + " <> " + (pair == null ? "nothing" : found.get(pair.found())));
            }
        }
        long expectedHeadlines = expected.stream().filter(Expected::isHeadline).count();
        long foundHeadlines = found.stream()
                .filter(record -> !record.indicator().id().orElse("").isEmpty()
                        && record.coverage().scope() == Scope.JURISDICTION)
                .count();
        return new Score(
                f1(quantities, found.size(), expected.size()),
                f1(headlines, foundHeadlines, expectedHeadlines),
                f1(whole, found.size(), expected.size()),
                wrong);
    }

    private static double f1(long hits, long found, long expected) {
        double precision = found == 0 ? 0 : (double) hits / found;
        double recall = expected == 0 ? 1 : (double) hits / expected;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<Integer, Pair> pair(List<IndicatorRecord> found, List<Expected> expected) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (meets(found.get(j), expected.get(i))) {
                    Set<Level> levels = Agreement.between(found.get(j), expected.get(i));
                    candidates.add(new Pair(i, j, weight(levels, found.get(j), expected.get(i)), levels));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::weight)
                .reversed()
                .thenComparing(Pair::expected)
                .thenComparing(Pair::found));
        Map<Integer, Pair> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : candidates) {
            if (!pairs.containsKey(pair.expected()) && taken.add(pair.found())) {
                pairs.put(pair.expected(), pair);
            }
        }
        return pairs;
    }

    private static double weight(Set<Level> levels, IndicatorRecord found, Expected expected) {
        double weight = levels.size() / 16.0;
        weight += levels.contains(Level.RECORD) ? 8 : 0;
        weight += levels.contains(Level.QUANTITY) ? 4 : 0;
        weight += levels.contains(Level.NAME) ? 2 : 0;
        return weight + (found.evidence().start() == expected.start() ? 1 : 0);
    }

    private static boolean meets(IndicatorRecord found, Expected expected) {
        return found.evidence().start() < expected.end()
                && expected.start() < found.evidence().end();
    }

    private static boolean meetsAny(IndicatorRecord found, List<Expected> expected) {
        return expected.stream().anyMatch(one -> meets(found, one));
    }

    private static boolean isOptional(IndicatorRecord record, String text) {
        return OPTIONAL.matcher(text)
                .region(record.evidence().start(), record.evidence().end())
                .lookingAt();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "quantity %.3f headline %.3f record %.3f", quantity, headline, record);
    }
}
