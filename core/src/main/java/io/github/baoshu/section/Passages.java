package io.github.baoshu.section;

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
    private static final List<String> HARD_WON =
            List.of("来之不易", "成绩的取得", "成就的取得", "这样的成绩", "这些成绩", "这些成就", "极为不易", "取得的成绩", "这是以", "这是党中央", "这是省委", "这是市委");
    private static final List<String> THANKS = List.of("感谢", "敬意", "致敬");
    private static final List<String> PROBLEMS = List.of(
            "清醒认识", "清醒地认识", "清醒地看到", "清醒看到", "清醒的认识", "清醒的看到", "困难和问题", "问题和困难", "问题和不足", "不足和问题", "问题和挑战", "困难和挑战",
            "存在的问题", "存在一些问题", "存在不少问题", "问题更需正视", "存在不少困难", "存在许多困难", "存在的不足", "短板和不足", "也要看到", "也看到", "矛盾和问题",
            "缺点和错误", "面临的困难", "问题也不容忽视", "问题不容忽视", "困难和不足", "也注意到", "也清楚地", "也深知", "也深刻认识", "还要看到", "看到成绩的同时",
            "肯定成绩的同时", "总结成绩的同时", "缺点错误");
    private static final List<String> AHEAD = List.of("机遇", "优势", "形势", "信心", "挑战", "坚信", "任务没有完成", "预期目标");
    private static final List<String> LOOKS_AHEAD = List.of("我们要看到", "有利条件", "面临许多困难", "机遇和挑战", "机遇与挑战");
    private static final List<String> SELF_BUILDING =
            List.of("政府自身建设", "加强自身建设", "人民满意的政府", "人民满意政府", "服务型政府", "建设法治政府", "自身改革和建设");

    /** What a sentence begins with that opens the year's plan; {Y} is the report's year. */
    private static final List<String> YEARS_PLAN = List.of("{Y}年是", "{Y}年全", "今年是", "做好今年", "做好{Y}年", "今年经济社会发展");

    /** What the first words of a paragraph hold that opens the goals of several years. */
    private static final List<String> MULTI_YEAR = List.of("五年规划", "规划纲要", "今后五年", "未来五年", "今后5年", "未来5年");

    private static final int OPENING_LENGTH = 60;

    private final String text;
    private final int year;

    Passages(String folded, int year) {
        this.text = folded;
        this.year = year;
    }

    /** A block under a heading that names two types, cut where the second begins. */
    List<Section> unmerge(Section block, SectionType next) {
        List<Span> sentences = Sentences.of(text, block.span());
        for (int i = 2; next != block.type() && i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            String opening =
                    text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING_LENGTH));
            boolean opens = switch (next) {
                case PLAN -> opensYearsPlan(sentence);
                case MULTI_YEAR_PLAN ->
                    opensParagraph(sentences, i) && MULTI_YEAR.stream().anyMatch(opening::contains);
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
            if (!has(sentences.get(i), THANKS) || !sentences.get(i).of(text).contains("向")) {
                continue;
            }
            int first = i;
            for (int j = i; j >= Math.max(from, i - 10); j--) {
                if (has(sentences.get(j), HARD_WON) || has(sentences.get(j), THANKS)) {
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
                || text.substring(sentences.get(i - 1).end(), sentences.get(i).start())
                                .indexOf('\n')
                        >= 0;
    }

    private int thanksEnd(List<Span> sentences, int from) {
        int end = from;
        for (int i = from; i < Math.min(sentences.size(), from + 14); i++) {
            if (has(sentences.get(i), THANKS) || i == end && startsWith(sentences.get(i), "向")) {
                end = i + 1;
            }
        }
        return end;
    }

    private int problemsAt(List<Span> sentences, int from, boolean afterThanks) {
        for (int i = from; i < sentences.size(); i++) {
            if (has(sentences.get(i), PROBLEMS)) {
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
                return has(new Span(sentences.get(i).start(), sentences.get(to).end()), AHEAD) ? i : -1;
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
                    && has(new Span(sentences.get(i).start(), Math.min(plan, to)), LOOKS_AHEAD)) {
                situation = sentences.get(i).start();
            }
        }
        return List.of(
                new Section(SectionType.MULTI_YEAR_PLAN, new Span(block.span().start(), situation)),
                new Section(SectionType.SITUATION, new Span(situation, plan)),
                new Section(SectionType.PLAN, new Span(plan, end)));
    }

    private boolean opensYearsPlan(Span sentence) {
        String words = sentence.of(text);
        return YEARS_PLAN.stream()
                .map(opening -> opening.replace("{Y}", String.valueOf(year)))
                .anyMatch(words::startsWith);
    }

    private List<Section> plan(Section block, List<Span> sentences) {
        for (int i = sentences.size() - 1; i > sentences.size() / 2; i--) {
            if (!startsWith(sentences.get(i), SALUTATION)) {
                continue;
            }
            int to = Math.min(sentences.size() - 1, i + 2);
            Span opening = new Span(sentences.get(i).start(), sentences.get(to).end());
            if (has(opening, SELF_BUILDING)) {
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

    private boolean has(Span span, List<String> words) {
        String of = span.of(text);
        return words.stream().anyMatch(of::contains);
    }
}
