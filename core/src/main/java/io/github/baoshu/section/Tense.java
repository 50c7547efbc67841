package io.github.baoshu.section;

/** Whether the verbs of a text tell what was done or what is to be done. */
enum Tense {
    /** What was done. */
    BACK,
    /** What is to be done. */
    AHEAD,
    /** Neither clearly. */
    MIXED;

    private static final int FEWEST = 8;
    /** Reviews hold about as many verbs of either kind, plans three times as many of what is to be done. */
    private static final double MOST_IN_REVIEWS = 1.0;

    private static final double FEWEST_IN_PLANS = 2.2;

    static Tense of(String text, SectionWords words) {
        int done = words.count(SectionWords.Kind.DONE, text);
        int toDo = words.count(SectionWords.Kind.TO_DO, text);
        if (done + toDo < FEWEST) {
            return MIXED;
        }
        double ratio = (toDo + 1.0) / (done + 1.0);
        return ratio <= MOST_IN_REVIEWS ? BACK : ratio >= FEWEST_IN_PLANS ? AHEAD : MIXED;
    }
}
