package io.github.baoshu.section;

import io.github.baoshu.section.SectionWords.Kind;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sections of an account of a report, which has no headings: sentence by sentence it looks back or plans, by the years and words of
 * its head, and goes on so until another one turns.
 */
final class AccountSections {
    /** The words that turn stand within so many characters from the start of a sentence. */
    private static final int HEAD = 40;

    private final String text;
    private final int year;
    private final SectionWords words;

    AccountSections(String text, int year, SectionWords words) {
        this.text = text;
        this.year = year;
        this.words = words;
    }

    /** The sections of an account, one behind the other. */
    List<Section> of(Span account) {
        List<Section> sections = new ArrayList<>();
        SectionType type = SectionType.REVIEW;
        int start = account.start();
        for (Span sentence : Sentences.of(text, account)) {
            SectionType next = turn(sentence, type);
            if (next != type && sentence.start() > start) {
                sections.add(new Section(type, new Span(start, sentence.start())));
                start = sentence.start();
            }
            type = next;
        }
        sections.add(new Section(type, new Span(start, account.end())));
        return sections;
    }

    /** The type from a sentence on: what its head says first. */
    private SectionType turn(Span sentence, SectionType before) {
        String head = text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + HEAD));
        if (words.isIn(Kind.RETOLD_BACK, head, year)) {
            return SectionType.REVIEW;
        }
        return words.isIn(Kind.RETOLD_PLAN, head, year) ? SectionType.PLAN : before;
    }
}
