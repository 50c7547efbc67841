package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Place;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The years in force while a report is read sentence by sentence: those of the section, until a heading, the head of a
 * sentence or a paragraph sets others. Each of these causes has a class of its own; this one holds what they set.
 */
public final class Frame {
    private final Identity identity;
    private final FrameWords words;
    private final SectionYears sections;
    private final HeadingYears headings;
    private final HeadYears heads;
    private final ParagraphYears paragraph;
    private final ParagraphTopic topic;
    private final Abroad abroad;
    private Period period;
    private boolean planless;
    private @Nullable Placed last;
    private final ParagraphSpell spell;
    private @Nullable Period within;

    /** A frame before the first section of a report. */
    Frame(Identity identity, Abroad abroad, FrameWords words, WholeYears wholeYears) {
        this.identity = identity;
        this.words = words;
        this.sections = new SectionYears(identity, words);
        this.headings = new HeadingYears(identity, words);
        this.heads = new HeadYears(identity, words);
        this.spell = new ParagraphSpell(identity);
        this.paragraph = new ParagraphYears(identity, wholeYears);
        this.topic = new ParagraphTopic(words);
        this.abroad = abroad;
        this.period = Period.of(identity.reviewed());
    }

    /** The head of a sentence, where phrases of time set the years in force. */
    public static Span head(Span sentence) {
        return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + 3 * SentenceHead.LENGTH));
    }

    /** The years in force. */
    public Period period() {
        return within == null ? period : within;
    }

    /** The section being read. */
    public SectionType section() {
        return sections.section();
    }

    /** Whether what is read is to come: a section of plans, but not where it looks back first. */
    public boolean looksAhead() {
        return sections.looksAhead();
    }

    /** What the paragraph is about: the industry that a sentence of it opens with; empty if none did. */
    public String topic() {
        return topic.topic();
    }

    /** What the sentence before in the paragraph told of last; empty if nothing. */
    public String subject() {
        return topic.subject();
    }

    /** Whom abroad the sentence read tells of. */
    Abroad abroad() {
        return abroad;
    }

    /** Whether the year that the paragraph goes on with is one whose end is yet to come. */
    boolean isUnfinished() {
        return paragraph.isUnfinished(period);
    }

    /** Whether no section of the report plans. */
    boolean isPlanless() {
        return planless;
    }

    /** Tells that no section of the report plans, so that words alone tell its plans. */
    public void withoutPlan() {
        planless = true;
    }

    /** Takes up the last value told, for what goes on with a part of it: 其中. */
    public void told(Placed value) {
        last = value;
    }

    /** The last value told, or null before the first. */
    @Nullable
    Placed last() {
        return last;
    }

    /** Whether the words at an offset go on with a part of what was told. */
    boolean goesOnAt(String text, int offset) {
        return words.beginsAt(FrameWords.Kind.WITHIN, text, offset);
    }

    /** Takes up what the mentions of a sentence told of last. */
    public void nowAbout(List<Mention> mentions) {
        topic.nowAbout(mentions);
    }

    /** Enters a section. */
    public void enter(SectionType type) {
        period = sections.enter(type);
    }

    /** Passes a heading, which may name the years of what stands under it. */
    public void heading(String heading, List<TimePhrase> times) {
        set(sections.forward());
        set(headings.of(heading, times, section()));
    }

    /** Begins a sentence, whose head may set the years in force from there on. */
    public void sentence(String text, Span sentence, List<TimePhrase> times) {
        SentenceHead head = SentenceHead.of(text, sentence, times, words);
        boolean goesOn = times.isEmpty() && !head.opensParagraph() && goesOnAt(text, sentence.start());
        within = goesOn && last != null ? last.period() : section() == SectionType.REVIEW ? spell.of(head) : null;
        topic.begin(head);
        if (identity.place().level() == Place.Level.NATION) {
            abroad.sentence(text, sentence, head.opensParagraph());
        }
        if (section().looksAhead()) {
            set(sections.turn(head));
        }
        Period year = section() == SectionType.REVIEW ? reviewed(head) : null;
        set(year == null ? heads.of(head, section()) : year);
    }

    /** The year that a review tells of by words or, where the report is given within its year, by paragraph; else null. */
    private @Nullable Period reviewed(SentenceHead head) {
        Period year = heads.oneYear(head);
        if (!paragraph.dates()) {
            return year;
        }
        paragraph.begin(head);
        if (year == null) {
            set(paragraph.pass(head));
        }
        return year;
    }

    private void set(@Nullable Period years) {
        if (years != null) {
            period = years;
        }
    }
}
