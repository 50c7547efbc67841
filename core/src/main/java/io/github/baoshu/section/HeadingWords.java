package io.github.baoshu.section;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words at the ends of headings and at the beginnings of what follows them; the table is {@code heading-words.tsv}. */
final class HeadingWords extends WordKinds<HeadingWords.Kind> {
    /** What a word tells. */
    enum Kind {
        /** Names a section, and so makes a line without a number a heading of level 1: 回顾. */
        NAME,
        /** Closes a heading that names a section: 工作安排. */
        TITLE,
        /** Closes a heading as the object of its verb: 新格局. */
        OBJECT,
        /** Closes a heading as its predicate: 稳步提升. */
        PREDICATE,
        /** Opens a clause as its verb: 打造. */
        VERB,
        /** Opens a body, and may stand inside a heading too: 围绕. */
        BODY,
        /** Opens a body and hardly ever stands inside a heading: 过去一年. */
        SURE_BODY,
        /** Never opens a body, for it leans on what stands before it: 进一步. */
        LEANS,
        /** Opens a short sentence that is no topic of what stands behind it: 打铁. */
        NO_TOPIC
    }

    private static final int LONGEST = 4;

    HeadingWords(Lexicon lexicon) {
        super(lexicon, HeadingWords.class, "heading-words.tsv", Kind.class);
    }

    /** The length of the longest word of the kind that ends before the offset, at most 4; 0 where there is none. */
    int before(Kind kind, String text, int offset) {
        return Math.min(longestBefore(kind, text, offset), LONGEST);
    }

    /** The length of the longest word of the kind that begins at the offset, at most 4; 0 where there is none. */
    int behind(Kind kind, String text, int offset) {
        return Math.min(longestAt(kind, text, offset), LONGEST);
    }
}
