package io.github.baoshu.section;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;
import java.util.EnumSet;
import java.util.Set;

/** Words that tell the passages inside a block; the table is {@code section-words.tsv}. */
final class SectionWords extends WordKinds<SectionWords.Kind> {
    /** What a word tells. */
    enum Kind {
        /** Says that results were hard to win, which leads over to thanks: 来之不易. */
        HARD_WON,
        /** Thanks: 感谢. */
        THANKS,
        /** Opens the problems: 清醒认识. */
        PROBLEMS,
        /** Of an assessment of the situation behind the problems: 机遇. */
        SITUATION,
        /** Of an assessment of the situation within goals of several years: 有利条件. */
        SITUATION_OF_YEARS,
        /** Of a passage on government itself: 政府自身建设. */
        SELF_BUILDING,
        /** Opens, as first words of a sentence, the year's plan: 今年是. */
        YEARS_PLAN,
        /** Opens the year's plan as first words of a paragraph: 今年,. */
        YEARS_PLAN_PARAGRAPH,
        /** In the first words of a paragraph that opens the goals of several years: 今后五年. */
        GOALS_OF_YEARS,
        /** First words of a paragraph that opens them where no heading does: 今后五年. */
        OPENS_GOALS,
        /** First words of a paragraph that looks back within goals of several years: 这五年. */
        LOOKS_BACK,
        /** In the first words of the paragraph that goes on to the goals: 展望. */
        GOES_ON,
        /** In an account, in the head of a sentence that looks back: 去年. */
        RETOLD_BACK,
        /** In an account, in the head of a sentence that plans: 新的一年. */
        RETOLD_PLAN,
        /** A verb of what is done: 建成. */
        DONE,
        /** A verb of what is to be done: 力争. */
        TO_DO,
        /** First words of an annex: 名词解释. */
        ANNEX,
        /** First words of a line of site text: 扫一扫. */
        SITE
    }

    /** The kinds whose words hold years to be filled in. */
    private final Set<Kind> dated;

    SectionWords(Lexicon lexicon) {
        super(lexicon, SectionWords.class, "section-words.tsv", Kind.class);
        this.dated = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (of(kind).stream().anyMatch(YearWords::hasYears)) {
                dated.add(kind);
            }
        }
    }

    /** Whether a word of the kind stands in the text, its years filled in. */
    boolean isIn(Kind kind, String text, int year) {
        if (!dated.contains(kind)) {
            return isIn(kind, text);
        }
        return of(kind).stream().anyMatch(words -> text.contains(YearWords.fill(words, year)));
    }

    /** Whether the text begins with a word of the kind, its years filled in. */
    boolean opens(Kind kind, String text, int year) {
        if (!dated.contains(kind)) {
            return beginsAt(kind, text, 0);
        }
        return of(kind).stream().anyMatch(words -> text.startsWith(YearWords.fill(words, year)));
    }

    /** How often words of the kind stand in the text. */
    int count(Kind kind, String text) {
        int count = 0;
        for (String word : of(kind)) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
