package io.github.baoshu.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The steps by which a copy is undressed, in their order. To read another kind of dress, add a step here, with rows in
 * {@code undressing.tsv} of the tests. A step looks for evidence over the whole text and takes out what is foreign to it;
 * none puts in a character that the copy does not hold.
 */
final class Undressing {
    private static final Map<String, Step> STEPS = steps();

    private Undressing() {}

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("markup", new Markup()); // <U+00A0>, &nbsp;, <!-- -->
        steps.put("hidden", new HiddenCharacters()); // characters without width within words
        steps.put("pipes", new Pipes()); // lines of table bars
        steps.put("script", new SimplifiedScript()); // 產業 for 产业, 壹般 for 一般
        steps.put("gloss", new Glosses()); // 产(chǎn)业
        steps.put("watermark", new Watermarks()); // the same token at many line ends
        steps.put("note", new NoteMarks()); // 布局[2], 布局②
        steps.put("blank", new Blanks()); // 政 府 工 作 报 告, 增长 7% 左右, 187 430万元
        steps.put("break", new LineBreaks()); // lines wrapped within a paragraph, pages within a sentence
        steps.put("stop", new DoubledStops()); // 增长5%,。以内
        steps.put("mark", new DamagedMarks()); // 9。6亿元, 5℅, 46.2 :41.4
        return steps;
    }

    static ReadingCopy undress(String written) {
        Signs signs = Signs.of(written);
        Sheet sheet = new Sheet(written);
        for (Map.Entry<String, Step> step : STEPS.entrySet()) {
            if (step.getValue().mayApply(signs)) {
                step.getValue().undress(step.getKey(), sheet);
            }
        }
        return sheet.copy();
    }
}
