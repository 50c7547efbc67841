package io.github.baoshu.section;

import io.github.baoshu.section.SectionWords.Kind;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages with a type of their own inside a block: thanks, problems and the situation behind a review; the year's
 * plan behind goals of several years; self-building behind a plan.
 */
final class Passages {
    private static final String SALUTATION = "各位代表";
    private static final int OPENING_LENGTH = 60;
    private static final int SHORTEST_LOOK_BACK = 60;

    private final String text;
    private final int year;
    private final SectionWords words;

    Passages(String folded, int year, SectionWords words) {
        this.text = folded;
        this.year = year;
        this.words = words;
    }

    /** A block under a heading that names two types, cut where the second begins. */
    List<Section> unmerge(Section block, SectionType next) {
        List<Span> sentences = next == block.type() ? List.of() : Sentences.of(text, block.span());
        for (int i = 2; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            String opening = opening(sentence);
            boolean opens = switch (next) {
                case PLAN -> opensYearsPlan(sentence) || opensParagraph(sentences, i) && opensPlanParagraph(sentence);
                case MULTI_YEAR_PLAN -> opensParagraph(sentences, i) && words.isIn(Kind.GOALS_OF_YEARS, opening, year);
                default -> false;
            };
            if (opens) {
                return List.of(
                        new Section(block.type(), new Span(block.span().start(), sentence.start())),
                        new Section(
                                next, new Span(sentence.start(), block.span().end())));
            }
        }
        return List.of(block);
    }

    /** A whole speech without headings, cut where a paragraph opens goals of several years, or else the year's plan. */
    List<Section> unheaded(Section block) {
        List<Span> sentences = Sentences.of(text, block.span());
        for (int i = 2; block.type() == SectionType.REVIEW && i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (opensParagraph(sentences, i) && words.opens(Kind.OPENS_GOALS, sentence.of(text), year)) {
                List<Section> parts = new ArrayList<>();
                parts.add(new Section(SectionType.REVIEW, new Span(block.span().start(), sentence.start())));
                Span goals = new Span(sentence.start(), block.span().end());
                parts.addAll(unmerge(new Section(SectionType.MULTI_YEAR_PLAN, goals), SectionType.PLAN));
                return parts;
            }
        }
        return unmerge(block, SectionType.PLAN);
    }

    /** The block cut into its passages. */
    List<Section> divide(Section block) {
        List<Span> sentences = Sentences.of(text, block.span());
        return switch (block.type()) {
            case REVIEW -> review(block, sentences);
            case MULTI_YEAR_PLAN -> multiYear(block, sentences);
            case PLAN -> plan(block, sentences);
            default -> List.of(block);
        };
    }

    private List<Section> review(Section block, List<Span> sentences) {
        List<Section> parts = new ArrayList<>();
        int thanks = thanksAt(sentences);
        int behind = thanks;
        int start = block.span().start();
        if (thanks >= 0) {
            behind = thanksEnd(sentences, thanks);
            int from = withSalutation(sentences, thanks);
            parts.add(new Section(SectionType.REVIEW, new Span(start, from)));
            start = behind < sentences.size()
                    ? sentences.get(behind).start()
                    : block.span().end();
            parts.add(new Section(SectionType.THANKS, new Span(from, start)));
        }
        int problems = problemsAt(sentences, thanks >= 0 ? behind : sentences.size() / 2, thanks >= 0);
        if (problems >= 0) {
            int from = withSalutation(sentences, problems);
            if (from > start) {
                parts.add(new Section(thanks >= 0 ? SectionType.PROBLEMS : SectionType.REVIEW, new Span(start, from)));
            }
            int situation = situationAt(sentences, problems + 1);
            int to = situation < 0
                    ? block.span().end()
                    : sentences.get(situation).start();
            parts.add(new Section(SectionType.PROBLEMS, new Span(Math.max(from, start), to)));
            start = to;
            if (situation >= 0) {
                parts.add(new Section(
                        SectionType.SITUATION, new Span(to, block.span().end())));
                start = block.span().end();
            }
        }
        if (start < block.span().end()) {
            parts.add(
                    new Section(SectionType.REVIEW, new Span(start, block.span().end())));
        }
        return parts;
    }

    /** The sentence that opens the thanks: hard-won results with thanks soon behind, or the thanks themselves. */
    private int thanksAt(List<Span> sentences) {
        int from = sentences.size() / 3;
        for (int i = sentences.size() - 1; i >= from; i--) {
            if (!has(sentences.get(i), Kind.THANKS)
                    || !sentences.get(i).of(text).contains("向")) {
                continue;
            }
            int first = i;
            for (int j = i; j >= Math.max(from, i - 10); j--) {
                if (has(sentences.get(j), Kind.HARD_WON) || has(sentences.get(j), Kind.THANKS)) {
                    first = j;
                }
                if (startsWith(sentences.get(j), SALUTATION) && j < i) {
                    return paragraphStart(sentences, j, i);
                }
            }
            return paragraphStart(sentences, first, i);
        }
        return -1;
    }

    /** Where thanks stand in a paragraph of their own, its first sentence; else the first sentence found. */
    private int paragraphStart(List<Span> sentences, int first, int thanks) {
        for (int j = thanks; j > 0 && j >= thanks - 6; j--) {
            if (opensParagraph(sentences, j)) {
                return Math.min(j, first);
            }
        }
        return first;
    }

    private boolean opensParagraph(List<Span> sentences, int i) {
        return i == 0
                || Lines.endsBetween(
                        text, sentences.get(i - 1).end(), sentences.get(i).start());
    }

    private int thanksEnd(List<Span> sentences, int from) {
        int end = from;
        for (int i = from; i < Math.min(sentences.size(), from + 14); i++) {
            if (has(sentences.get(i), Kind.THANKS) || i == end && startsWith(sentences.get(i), "向")) {
                end = i + 1;
            }
        }
        return end;
    }

    private int problemsAt(List<Span> sentences, int from, boolean afterThanks) {
        for (int i = from; i < sentences.size(); i++) {
            if (has(sentences.get(i), Kind.PROBLEMS)) {
                int first = i;
                while (!afterThanks && first > from && !opensParagraph(sentences, first) && i - first < 3) {
                    first--;
                }
                return afterThanks || opensParagraph(sentences, first)
                        ? Math.max(from, afterThanks ? nearFrom(from, i) : first)
                        : i;
            }
        }
        return -1;
    }

    private static int nearFrom(int from, int found) {
        return found - from <= 3 ? from : found;
    }

    private int situationAt(List<Span> sentences, int from) {
        for (int i = from; i < sentences.size(); i++) {
            if (startsWith(sentences.get(i), SALUTATION)) {
                int to = Math.min(sentences.size() - 1, i + 4);
                return has(new Span(sentences.get(i).start(), sentences.get(to).end()), Kind.SITUATION) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Goals of several years; where the block goes on to the year's work, that is its plan. A view of the situation
     * that stands last in the block, before a plan, is a passage of its own.
     */
    private List<Section> multiYear(Section block, List<Span> sentences) {
        int end = block.span().end();
        int plan = end;
        for (int i = sentences.size() - 1; i >= 3; i--) {
            if (opensYearsPlan(sentences.get(i))) {
                plan = sentences.get(i).start();
            }
        }
        int situation = plan;
        for (int i = 1; i < sentences.size() && sentences.get(i).start() < plan; i++) {
            int to = sentences.get(Math.min(sentences.size() - 1, i + 1)).end();
            if (startsWith(sentences.get(i), SALUTATION)
                    && has(new Span(sentences.get(i).start(), Math.min(plan, to)), Kind.SITUATION_OF_YEARS)) {
                situation = sentences.get(i).start();
            }
        }
        List<Section> parts = new ArrayList<>(goals(new Span(block.span().start(), situation), sentences));
        parts.add(new Section(SectionType.SITUATION, new Span(situation, plan)));
        parts.add(new Section(SectionType.PLAN, new Span(plan, end)));
        return parts;
    }

    /** Goals of several years, and the look back on the years before them where it stands in paragraphs of its own. */
    private List<Section> goals(Span span, List<Span> sentences) {
        int from = span.end();
        int to = span.end();
        for (int i = 1; i < sentences.size() && sentences.get(i).end() <= span.end(); i++) {
            Span sentence = sentences.get(i);
            if (!opensParagraph(sentences, i)) {
                continue;
            }
            if (from == span.end()) {
                from = words.opens(Kind.LOOKS_BACK, sentence.of(text), year) ? sentence.start() : from;
            } else if (words.isIn(Kind.GOES_ON, opening(sentence), year)) {
                to = sentence.start();
                break;
            }
        }
        boolean back = to - from >= SHORTEST_LOOK_BACK && to < span.end();
        return back
                ? List.of(
                        new Section(SectionType.MULTI_YEAR_PLAN, new Span(span.start(), from)),
                        new Section(SectionType.REVIEW, new Span(from, to)),
                        new Section(SectionType.MULTI_YEAR_PLAN, new Span(to, span.end())))
                : List.of(new Section(SectionType.MULTI_YEAR_PLAN, span));
    }

    private String opening(Span sentence) {
        return text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING_LENGTH));
    }

    private boolean opensYearsPlan(Span sentence) {
        return words.opens(Kind.YEARS_PLAN, sentence.of(text), year);
    }

    private boolean opensPlanParagraph(Span sentence) {
        return words.opens(Kind.YEARS_PLAN_PARAGRAPH, sentence.of(text), year);
    }

    private List<Section> plan(Section block, List<Span> sentences) {
        for (int i = sentences.size() - 1; i > sentences.size() / 2; i--) {
            if (!startsWith(sentences.get(i), SALUTATION)) {
                continue;
            }
            int to = Math.min(sentences.size() - 1, i + 2);
            Span opening = new Span(sentences.get(i).start(), sentences.get(to).end());
            if (has(opening, Kind.SELF_BUILDING)) {
                int at = sentences.get(i).start();
                return List.of(
                        new Section(SectionType.PLAN, new Span(block.span().start(), at)),
                        new Section(
                                SectionType.GOVERNMENT,
                                new Span(at, block.span().end())));
            }
        }
        return List.of(block);
    }

    private int withSalutation(List<Span> sentences, int i) {
        if (i > 0) {
            Span before = sentences.get(i - 1);
            if (before.length() <= 6 && startsWith(before, SALUTATION)) {
                return before.start();
            }
        }
        return sentences.get(i).start();
    }

    private boolean startsWith(Span sentence, String words) {
        return text.startsWith(words, sentence.start());
    }

    private boolean has(Span span, Kind kind) {
        return words.isIn(kind, span.of(text), year);
    }
}
