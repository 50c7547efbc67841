package io.github.baoshu.section;

/** Words of the tables that hold years: {Y}, {Y-1}, {PLAN} and {LAST} stand for those of a report. */
final class YearWords {
    private YearWords() {}

    /** Whether words hold years to be filled in. */
    static boolean hasYears(String words) {
        return words.indexOf('{') >= 0;
    }

    /**
     * The words for a report of the year: {Y} is the year, {Y-1} the one before, {PLAN} the name of the five-year plan
     * that holds it, {LAST} of the one that ended before it; words with {LAST} stand nowhere where none did.
     */
    static String fill(String words, int year) {
        if (!hasYears(words)) {
            return words;
        }
        String filled = words.replace("{Y}", String.valueOf(year)).replace("{Y-1}", String.valueOf(year - 1));
        if (!hasYears(filled)) {
            return filled;
        }
        String plan = FiveYearPlans.nameIn(year);
        String last = FiveYearPlans.nameIn(year - 1);
        return filled.replace("{PLAN}", "“" + plan + "”").replace("{LAST}", last.equals(plan) ? "\0" : last);
    }
}
