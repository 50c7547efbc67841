package io.github.baoshu.link;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Links the quantities of a sentence to their names. Immutable and safe to share.
 *
 * <p>One pass of the cue automaton finds the words that matter; {@link SlotReader} puts them around the numbers, and the
 * rules of {@link Linker} tie each number to a name.
 */
public final class SentenceLinker {
    private final CueTable cues;
    private final NameWords words;
    private final Naming naming;
    private final Coordination coordination;
    private final Linker linker;

    /** A linker with the cues and words that come with this library. */
    public SentenceLinker() {
        this(Lexicon.ours());
    }

    /** A linker with the cues and words of a lexicon. */
    public SentenceLinker(Lexicon lexicon) {
        this(CueTable.load(lexicon), NameWords.load(lexicon), FusedWords.load(lexicon));
    }

    SentenceLinker(CueTable cues, NameWords words, FusedWords fused) {
        this.cues = cues;
        this.words = words;
        this.naming = new Naming(words);
        this.coordination = new Coordination(words, fused);
        this.linker = new Linker(words, coordination);
    }

    /**
     * The mentions of a sentence, in text order of their numbers.
     *
     * @param topic what the paragraph is about: 石化产业; empty if it names nothing
     * @param before what the sentence before told of last, for a value that names nothing; empty in a new paragraph
     * @param elsewhere whether a full name is that of another place
     * @param headline whether a name is that of a catalogued indicator
     */
    public Linked link(
            Document document,
            Span sentence,
            List<NumberMention> quantities,
            List<TimePhrase> times,
            String topic,
            String before,
            Predicate<String> elsewhere,
            Predicate<String> headline) {
        String folded = document.reading().text();
        CueHits hits = cues.hits(folded, sentence);
        List<Slot> slots = new SlotReader(document, sentence, hits, words).read(quantities);
        Names names = new Names(folded, hits, times, elsewhere, words);
        CountedNouns nouns = new CountedNouns(folded, hits, words);
        Sentence read = new Sentence(folded, sentence, hits, names, nouns, topic, before, headline);
        Discourse discourse = new Discourse(read, naming, leadingPart(folded, sentence, quantities, names));
        return new Linked(linker.link(discourse, slots), read, coordination, document);
    }

    /** The part of the jurisdiction that a clause before the first number is about. */
    private static String leadingPart(String folded, Span sentence, List<NumberMention> quantities, Names names) {
        int first =
                quantities.isEmpty() ? sentence.end() : quantities.get(0).span().start();
        int comma = folded.indexOf(',', sentence.start());
        if (comma < 0 || comma > first) {
            return "";
        }
        return names.partLeading(new Span(sentence.start(), comma));
    }

    /** The mentions of a sentence and the words of commitment around them. */
    public static final class Linked {
        private static final Set<Cue.Kind> AIM = EnumSet.of(Cue.Kind.AIM);
        /** The value of words by which a government binds itself: 力争, but not 计划. */
        private static final String COMMITMENT = "COMMITMENT";

        /** Words by which a report without a section of plans plans. */
        private static final Set<String> AIMS = Set.of("要", "争取", "力争", "力求", "拟", "确保", "努力", "努力争取");

        private static final String PLANNED = "计划";
        private static final Set<Cue.Kind> PLANNABLE =
                EnumSet.of(Cue.Kind.ACT, Cue.Kind.LEVEL, Cue.Kind.RISE, Cue.Kind.FALL, Cue.Kind.TO, Cue.Kind.TO_FALL);
        /** Adverbs of what is to come. */
        private static final Set<String> FUTURE = Set.of("将", "将要");

        private final List<Mention> mentions;
        private final Sentence sentence;
        private final CueHits hits;
        private final Coordination coordination;
        private final Document document;

        Linked(List<Mention> mentions, Sentence sentence, Coordination coordination, Document document) {
            this.mentions = List.copyOf(mentions);
            this.sentence = sentence;
            this.hits = sentence.hits();
            this.coordination = coordination;
            this.document = document;
        }

        /** A name and the part of the jurisdiction it belongs to; either may be empty. */
        public record Named(String name, String part) {}

        /** What words of the sentence name. */
        public Named named(Span words) {
            Subject subject = sentence.names().left(words);
            return new Named(subject.name(), subject.part());
        }

        /**
         * The names that stand coordinated in one; the name itself where it is one or a catalogued indicator's. A part
         * before a catalogued indicator takes of its words only what makes it one too.
         */
        public List<String> each(String name) {
            if (isHeadline(name)) {
                return List.of(name);
            }
            List<String> full = new ArrayList<>(coordination.each(name, sentence.headline()));
            List<String> parts = Listing.parts(name);
            if (parts.size() == full.size() && isHeadline(parts.get(parts.size() - 1))) {
                for (int i = 0; i < full.size(); i++) {
                    full.set(i, isHeadline(full.get(i)) ? full.get(i) : parts.get(i));
                }
            }
            return full;
        }

        /** Whether a name is that of a catalogued indicator. */
        public boolean isHeadline(String name) {
            return sentence.headline().test(name);
        }

        /** The mentions. */
        public List<Mention> mentions() {
            return mentions;
        }

        /** The word of estimate that a number stands under. */
        public Optional<String> estimate(Mention mention) {
            Span number = mention.slot().number().span();
            CueHits.Hit behind = document.reading().text().startsWith("(", number.end())
                    ? hits.beginningAt(number.end() + 1, sentence.span().end(), EnumSet.of(Cue.Kind.ESTIMATE))
                    : null;
            return behind == null ? estimate(number.start()) : Optional.of(verbatim(behind));
        }

        /**
         * The word of estimate that an offset of the sentence stands under: one that opens its clause holds for the
         * sentence, be the time before it or not, and so does one in brackets that is to hold on (下同); one behind a subject up to
         * the next semicolon.
         */
        public Optional<String> estimate(int at) {
            Span before = new Span(sentence.span().start(), at);
            CueHits.Hit hit = hits.last(before, EnumSet.of(Cue.Kind.ESTIMATE));
            if (hit == null) {
                return Optional.empty();
            }
            String folded = document.reading().text();
            int clause = sentence.clauseStart(hit.start());
            boolean opens = sentence.names().tellOnlyWhen(clause, hit.start()) || folded.startsWith(",下同)", hit.end());
            boolean over = folded.substring(hit.end(), before.end()).indexOf(';') >= 0;
            return opens || !over ? word(before, Cue.Kind.ESTIMATE) : Optional.empty();
        }

        /** Whether a drafted plan is told before a number in its sentence: 计划草案拟定. */
        public boolean isDrafted(Mention mention) {
            Span before = new Span(
                    sentence.span().start(), mention.slot().number().span().start());
            return hits.first(before, Cue.Kind.DRAFT) != null;
        }

        /** Whether 将 before its verb, or before that of an earlier value of the same name, tells that a value is to come. */
        public boolean willBe(Mention mention) {
            for (Mention other : mentions) {
                if (other.noun().equals(mention.noun())
                        && other.slot().isPredicated()
                        && other.slot().hasVerb(hit -> FUTURE.contains(hit.cue().words()))) {
                    return true;
                }
                if (other == mention) {
                    return false;
                }
            }
            return false;
        }

        /** Whether 计划 before the verb of a value tells what was planned: 计划建成40个, 税收计划比上年增长7%. */
        public boolean isPlanned(Mention mention) {
            int number = mention.slot().number().span().start();
            Span before = new Span(mention.slot().clause().start(), number);
            CueHits.Hit hit = hits.last(before, AIM);
            while (hit != null && !hit.cue().words().equals(PLANNED)) {
                hit = hits.last(new Span(before.start(), hit.start()), AIM);
            }
            boolean opens = hit != null
                    && (hit.start() == before.start()
                            || document.reading().text().charAt(hit.start() - 1) == '年');
            return hit != null
                    && (hits.beginningAt(hit.end(), number, opens ? PLANNABLE : Slot.CHANGES) != null
                            || document.reading().text().startsWith("比", hit.end()));
        }

        /** Whether a word of aim stands before a number in its clause: 争取, 要. */
        public boolean isAimed(Mention mention) {
            Span before = new Span(
                    mention.slot().clause().start(),
                    mention.slot().number().span().start());
            CueHits.Hit hit = hits.last(before, AIM);
            while (hit != null && !AIMS.contains(hit.cue().words())) {
                hit = hits.last(new Span(before.start(), hit.start()), AIM);
            }
            boolean inWord = hit != null
                    && hit.start() > before.start()
                    && "需主重只必不".indexOf(document.reading().text().charAt(hit.start() - 1)) >= 0;
            return hit != null && !inWord;
        }

        /** The word of commitment that stands before a number in its clause. */
        public Optional<String> commitment(Mention mention) {
            return commitment(
                    mention.slot().clause(), mention.slot().number().span().start());
        }

        /** The word of commitment that stands before an offset in its clause, with the one behind that closes it. */
        public Optional<String> commitment(Span clause, int at) {
            int start = clause.start();
            CueHits.Hit hit = hits.last(new Span(start, at), AIM);
            while (hit != null) {
                String value = hit.cue().value();
                boolean binds = value.equals(COMMITMENT);
                if (binds
                        || !value.isEmpty()
                                && new Span(at, clause.end())
                                        .of(document.reading().text())
                                        .contains(value)) {
                    return Optional.of(verbatim(hit) + (binds ? "" : "…" + value));
                }
                hit = hits.last(new Span(start, hit.start()), AIM);
            }
            return Optional.empty();
        }

        private String verbatim(CueHits.Hit hit) {
            return document.reading().verbatim(new Span(hit.start(), hit.end()), document.text());
        }

        private Optional<String> word(Span before, Cue.Kind kind) {
            CueHits.Hit hit = hits.last(before, EnumSet.of(kind));
            return Optional.ofNullable(hit).map(this::verbatim);
        }

        /** The cues found in the sentence, for people: 分别[EACH]. */
        public List<String> tokens() {
            return hits.describe();
        }
    }
}
