package io.github.baoshu.section;

import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds run-in topic sentences: short ones closed by a stop, with no number in them, that open a paragraph; or, in a
 * run-on copy, that stand between sentences; or that have siblings in their paragraph.
 */
final class TopicFinder {
    private static final int SHORTEST = 5; // with its stop
    private static final int LONGEST = 18;
    /** The longest topic inside a paragraph: 发展壮大特色产业。 */
    private static final int LONGEST_INSIDE = 15;
    /** The longest that opens with its years: 五年来，我们着力办好民生实事，群众生活不断改善。 */
    private static final int LONGEST_OF_YEARS = 34;

    private static final int SHORTEST_BODY = 12;

    private final String text;
    private final Span speech;
    private final boolean flattened;

    private final HeadingWords words;

    TopicFinder(String folded, Span speech, boolean flattened, HeadingWords words) {
        this.words = words;
        this.text = folded;
        this.speech = speech;
        this.flattened = flattened;
    }

    /** The topics between the headings given, which are in text order. */
    List<Heading> find(List<Heading> headings) {
        List<Heading> topics = new ArrayList<>();
        List<Heading> inside = new ArrayList<>();
        List<Span> sentences = Sentences.of(text, speech);
        int siblings = 0;
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            boolean paragraph = i == 0 || opensLine(sentences.get(i - 1), sentence);
            if (paragraph) {
                keepSiblings(topics, inside, siblings);
                siblings = 0;
            }
            while (next < headings.size() && headings.get(next).span().end() <= sentence.start()) {
                next++;
            }
            Heading heading = next < headings.size() ? headings.get(next) : null;
            boolean headed = heading != null && heading.span().start() < sentence.end();
            Span topic = headed ? behind(heading, sentence) : sentence;
            boolean last = i + 1 == sentences.size() || opensLine(sentence, sentences.get(i + 1));
            if (last || !isTopic(topic) || !mayFollow(sentences, i + 1, paragraph)) {
                continue;
            }
            Span title = new Span(topic.start(), topic.end() - 1);
            siblings++;
            if (flattened || paragraph || headed || opensWithYears(topic)) {
                topics.add(new Heading(3, title.of(text), title));
            } else if (title.length() < LONGEST_INSIDE) {
                inside.add(new Heading(4, title.of(text), title));
            }
        }
        keepSiblings(topics, inside, siblings);
        return topics;
    }

    /** A topic has a body behind it; one that opens a paragraph, or a topic of the next level with its body. */
    private boolean mayFollow(List<Span> sentences, int i, boolean paragraph) {
        if (sentences.get(i).length() >= SHORTEST_BODY) {
            return true;
        }
        boolean bodyBehind = i + 1 < sentences.size()
                && !opensLine(sentences.get(i), sentences.get(i + 1))
                && sentences.get(i + 1).length() >= SHORTEST_BODY;
        return paragraph && !flattened && isTopic(sentences.get(i)) && bodyBehind;
    }

    /** Topics inside a paragraph count where at least two stand in it. */
    private static void keepSiblings(List<Heading> topics, List<Heading> inside, int siblings) {
        if (siblings >= 2) {
            topics.addAll(inside);
        }
        inside.clear();
    }

    private boolean opensLine(Span before, Span sentence) {
        return Lines.endsBetween(text, before.end(), sentence.start());
    }

    /** What a sentence has behind the heading that it runs into. */
    private Span behind(Heading heading, Span sentence) {
        int start = Math.min(
                sentence.end(), Math.max(sentence.start(), heading.span().end()));
        while (start < sentence.end() && text.charAt(start) <= ' ') {
            start++;
        }
        return new Span(start, sentence.end());
    }

    private boolean isTopic(Span sentence) {
        if (sentence.length() < SHORTEST || text.charAt(sentence.end() - 1) != '。') {
            return false;
        }
        if (words.beginsAt(HeadingWords.Kind.NO_TOPIC, text, sentence.start())) {
            return false;
        }
        boolean ofYears = opensWithYears(sentence);
        if (sentence.length() > (ofYears ? LONGEST_OF_YEARS : LONGEST)) {
            return false;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == ',' && !ofYears || c == ':' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private boolean opensWithYears(Span sentence) {
        return text.startsWith("五年来", sentence.start()) || text.startsWith("这五年", sentence.start());
    }
}
