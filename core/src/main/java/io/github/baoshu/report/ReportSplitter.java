package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a document into its work reports.
 *
 * <p>A report is found by its salutation 各位代表 with the words that hand a report in for deliberation behind it. It
 * reaches up to its title and down to its closing call, and over an annex behind that. A document without a salutation
 * is taken whole where its words are those of a work report. Immutable and safe to share.
 *
 * <pre>{@code
 * Splitting splitting = new ReportSplitter(Gazetteer.load()).split(document);
 * }</pre>
 */
public final class ReportSplitter {
    private static final String SALUTATION = "各位代表";
    private static final int HANDING_IN_WITHIN = 160;
    private static final int TITLE_WITHIN_LINES = 30;
    /** Front matter is made of lines shorter than this; a longer one is body text of something else. */
    private static final int LONG_LINE = 120;

    private static final int ARTICLE_LENGTH = 300;
    private static final int SHORTEST_REPORT = 300;
    /** The sentences of a report are shorter than this on the average, in characters. */
    private static final int LONGEST_SENTENCES = 400;

    /** Words that a work report without a salutation holds; two of them at least. */
    private static final List<String> REPORT_WORDS =
            List.of("工作报告", "国民经济", "人民代表大会", "各族人民", "五年计划", "政府工作", "工作回顾", "工作安排", "向大会报告");

    private static final List<String> CALL = List.of("让我们", "而奋斗", "努力奋斗", "共同奋斗", "不懈奋斗", "奋勇前进", "而努力", "胜利前进");
    /** What lines of credit directly behind a speech begin with. */
    private static final List<String> CREDITS = List.of("责任编辑", "编辑:", "来源", "(责任编辑", "分享到", "扫一扫", "打印");

    /** What a paragraph of news begins with. */
    private static final List<String> DATELINES =
            List.of("本报讯", "本网讯", "本报记者", "本网记者", "新华社", "新华网", "中新社", "记者从", "(记者");

    private static final List<String> ANNEX_OPENING =
            List.of("附", "注:", "注释", "名词解释", "名词注释", "相关名词", "有关名词", "部分名词", "[1]", "(1)", "1.", "用语说明");

    private final IdentityReader identities;

    /** A splitter that looks places up in the gazetteer. */
    public ReportSplitter(Gazetteer gazetteer) {
        this.identities = new IdentityReader(gazetteer);
    }

    /** The reports of a document and what was passed over. */
    public Splitting split(Document document) {
        String text = document.folded();
        List<Span> lines = Lines.of(text, new Span(0, text.length()));
        List<Integer> speeches = speeches(text);
        if (speeches.isEmpty()) {
            return whole(document, lines);
        }
        List<Report> reports = new ArrayList<>();
        List<Passage> passedOver = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < speeches.size(); i++) {
            starts.add(start(text, lines, speeches.get(i), i == 0 ? -1 : speeches.get(i - 1), speeches.size() == 1));
        }
        int free = 0;
        for (int i = 0; i < speeches.size(); i++) {
            int limit = i + 1 < speeches.size() ? starts.get(i + 1) : text.length();
            int closing = closing(text, lines, speeches.get(i), limit);
            int end = end(text, lines, closing, limit);
            passOver(text, lines, free, starts.get(i), passedOver);
            Span span = new Span(starts.get(i), end);
            Span speech = new Span(speeches.get(i), Math.min(end, closing));
            reports.add(new Report(document, i + 1, span, speech, identities.read(document, span, speech)));
            free = end;
        }
        passOver(text, lines, free, text.length(), passedOver);
        return new Splitting(reports, passedOver);
    }

    private Splitting whole(Document document, List<Span> lines) {
        String text = document.folded();
        Span span = new Span(0, text.length());
        long words = REPORT_WORDS.stream().filter(text::contains).count();
        if (text.length() < SHORTEST_REPORT || words < 2 || !isProse(text)) {
            List<Passage> passedOver = new ArrayList<>();
            passOver(text, lines, 0, text.length(), passedOver);
            return new Splitting(List.of(), passedOver);
        }
        int salutation = text.indexOf(SALUTATION);
        int start = salutation > 0 && salutation < 1000 ? salutation : 0;
        Span speech = new Span(start, closing(text, lines, start, text.length()));
        Report report = new Report(document, 1, span, speech, identities.read(document, span, speech));
        return new Splitting(List.of(report), List.of());
    }

    /** Whether a text is made of sentences, and not of the cells of a table. */
    private static boolean isProse(String text) {
        return text.chars().filter(c -> c == '。').count() * LONGEST_SENTENCES > text.length();
    }

    /** Offsets of the salutations behind which a report is handed in. */
    private static List<Integer> speeches(String text) {
        List<Integer> speeches = new ArrayList<>();
        for (int at = text.indexOf(SALUTATION); at >= 0; at = text.indexOf(SALUTATION, at + 1)) {
            String behind = text.substring(at, Math.min(text.length(), at + HANDING_IN_WITHIN));
            boolean represents = behind.contains("我代表") || behind.contains("委托") || behind.contains("向大会");
            boolean again = !speeches.isEmpty() && at - speeches.get(speeches.size() - 1) < SHORTEST_REPORT;
            if (represents && !again && (behind.contains("审议") || behind.contains("报告"))) {
                speeches.add(at);
            }
        }
        return speeches;
    }

    private static int start(String text, List<Span> lines, int speech, int after, boolean only) {
        int line = lineOf(lines, speech);
        int title = -1;
        int top = line;
        boolean openAbove = true;
        for (int i = line; i >= 0 && i >= line - TITLE_WITHIN_LINES; i--) {
            Span span = lines.get(i);
            if (span.start() <= after || i < line && isBody(text, span)) {
                openAbove = false;
                break;
            }
            top = i;
            String words = text.substring(span.start(), i == line ? Math.max(span.start(), speech) : span.end());
            if (words.contains("工作报告")) {
                title = i;
            }
        }
        if (openAbove && top == 0) {
            return only || title < 0 ? 0 : lines.get(title).start();
        }
        int start = lines.get(title >= 0 ? title : line).start();
        return start <= after ? speech : start;
    }

    /** The end of the closing call: it stands behind the last salutation; the limit where there is none. */
    private static int closing(String text, List<Span> lines, int speech, int limit) {
        int last = Math.max(speech, text.lastIndexOf(SALUTATION, limit - 1));
        int closing = -1;
        for (int i = lineOf(lines, last); i < lines.size() && lines.get(i).start() < limit; i++) {
            String words = lines.get(i).of(text);
            boolean closed = words.endsWith("!") || words.endsWith("。");
            boolean calls = CALL.stream().anyMatch(words::contains);
            if (closed && calls || closing < 0 && words.endsWith("!") && last > speech && words.length() > 20) {
                closing = lines.get(i).end();
            }
        }
        return closing < 0 ? limit : Math.min(closing, limit);
    }

    /** The end of a report: over an annex or site text behind the call, but not over other articles of the page. */
    private static int end(String text, List<Span> lines, int closing, int limit) {
        boolean annex = false;
        boolean article = false;
        for (Span line : lines) {
            if (line.start() < closing || line.start() >= limit) {
                continue;
            }
            String words = line.of(text);
            annex |= !article && ANNEX_OPENING.stream().anyMatch(words::startsWith);
            article |= isArticle(words);
        }
        boolean last = limit == text.length();
        if (annex || last && !article) {
            return limit;
        }
        int end = closing;
        for (Span line : lines) {
            boolean next = line.start() >= end && line.start() < limit && line.start() - end <= 4;
            if (next && CREDITS.stream().anyMatch(line.of(text)::startsWith)) {
                end = line.end();
            }
        }
        return Math.min(limit, end + 1);
    }

    /** Whether a line outside a report is an article, or a paragraph of one: long, or with the dateline of news. */
    private static boolean isArticle(String words) {
        return words.length() >= ARTICLE_LENGTH || DATELINES.stream().anyMatch(words::startsWith);
    }

    /** Whether a line is body text: long, or closed like a sentence. */
    private static boolean isBody(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return line.length() > LONG_LINE || last == '。' || last == '!';
    }

    private static int lineOf(List<Span> lines, int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).end() > offset) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static void passOver(String text, List<Span> lines, int from, int to, List<Passage> passages) {
        String title = "";
        int furniture = -1;
        for (Span line : lines) {
            if (line.start() < from || line.end() > to) {
                continue;
            }
            String words = line.of(text);
            if (isArticle(words)) {
                String name = title.isEmpty() ? words.substring(0, Math.min(words.length(), 30)) : title;
                passages.add(new Passage(Passage.Kind.ARTICLE, name, line));
                title = "";
            } else {
                title = words;
                furniture = furniture < 0 ? line.start() : furniture;
            }
        }
        if (furniture >= 0) {
            passages.add(new Passage(Passage.Kind.SITE_TEXT, "", new Span(furniture, to)));
        }
    }
}
