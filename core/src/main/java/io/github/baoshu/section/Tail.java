package io.github.baoshu.section;

import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a report: the closing call, an annex, and site text behind. */
record Tail(int closing, List<Section> sections) {
    private static final int LONGEST_CLOSING = 900;
    private static final int SHORTEST_ANNEX = 150;
    /** Before the name of a list: 2026年苇渡市民生实事项目. */
    private static final Pattern YEAR = Pattern.compile("^\\d{4}年[一-龥]{0,8}?(?=民生实事|名词)");

    static Tail of(String text, Span speech, int end, SectionWords words) {
        List<Section> sections = new ArrayList<>();
        List<Span> behind = Lines.of(text, new Span(speech.end(), end));
        int site = behind.isEmpty() ? end : behind.get(0).start();
        int closing = closingStart(text, speech);
        if (closing < speech.end()) {
            sections.add(new Section(SectionType.CLOSING, new Span(closing, site)));
        } else {
            closing = site;
        }
        divide(text, behind, end, sections, words);
        return new Tail(closing, sections);
    }

    /** The last salutation, where it is near the end of the speech; else the sentence that says 让我们. */
    private static int closingStart(String text, Span speech) {
        int salutation = text.lastIndexOf("各位代表", speech.end());
        if (salutation > speech.start() && speech.end() - salutation < LONGEST_CLOSING) {
            return salutation;
        }
        List<Span> sentences =
                Sentences.of(text, new Span(Math.max(speech.start(), speech.end() - LONGEST_CLOSING), speech.end()));
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (sentences.get(i).of(text).contains("让我们")) {
                return sentences.get(i).start();
            }
        }
        return speech.end();
    }

    private static void divide(String text, List<Span> lines, int end, List<Section> sections, SectionWords table) {
        int at = lines.isEmpty() ? end : lines.get(0).start();
        int annex = -1;
        for (Span line : lines) {
            String words = line.of(text);
            boolean runOn = line.start() > 0 && text.charAt(line.start() - 1) != '\n' && lines.size() == 1;
            boolean opens = (words.length() < 60 || runOn)
                    && table.opens(SectionWords.Kind.ANNEX, YEAR.matcher(words).replaceFirst(""), 0);
            if (annex < 0 && opens && end - line.start() > SHORTEST_ANNEX) {
                annex = line.start();
            }
        }
        if (annex < 0) {
            if (at < end) {
                sections.add(new Section(SectionType.BOILERPLATE, new Span(at, end)));
            }
            return;
        }
        if (at < annex) {
            sections.add(new Section(SectionType.BOILERPLATE, new Span(at, annex)));
        }
        int site = end;
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).start() > annex; i--) {
            String words = lines.get(i).of(text);
            if (words.length() > 20 || words.endsWith("。") || words.startsWith("附") || words.startsWith("[")) {
                break;
            }
            site = lines.get(i).start();
        }
        sections.add(new Section(SectionType.ANNEX, new Span(annex, site)));
        if (site < end) {
            sections.add(new Section(SectionType.BOILERPLATE, new Span(site, end)));
        }
    }
}
