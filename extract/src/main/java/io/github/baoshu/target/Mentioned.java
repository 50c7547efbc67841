package io.github.baoshu.target;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.TermScanner;
import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds names of catalogue indicators in running text, the longest where several overlap. Immutable. */
final class Mentioned {
    /** Says that a target is not set. */
    private static final List<String> SETS_NONE =
            List.of("没有提出", "未提出", "不提出", "没有设定", "未设定", "不设定", "不再设定", "没有确定", "没有设置", "未设置", "不设置", "不设");

    /** What stands around the name of what none is set for. */
    private static final List<String> AROUND = List.of("的", "具体", "量化", "预期", "增长", "增速", "全年", "年度", "今年", "对");

    private final Catalogue catalogue;
    private final TermScanner<Indicator> names;

    Mentioned(Catalogue catalogue) {
        this.catalogue = catalogue;
        TreeMap<String, Indicator> spellings = new TreeMap<>();
        catalogue.spellings().forEach((name, indicator) -> spellings.put(Folding.fold(name), indicator));
        this.names = new TermScanner<>(spellings);
    }

    /** An indicator and where it is named. */
    record Mention(Span span, Indicator indicator) {}

    /** The mentions of a stretch, in text order, not overlapping. */
    List<Mention> in(Document document, Span within) {
        List<Mention> found = new ArrayList<>();
        names.scan(document.reading().text(), within, (start, end, indicator) -> {
            while (!found.isEmpty() && found.get(found.size() - 1).span.start() >= start) {
                found.remove(found.size() - 1); // a shorter name within this one
            }
            if (found.isEmpty() || found.get(found.size() - 1).span.end() <= start) {
                found.add(new Mention(new Span(start, end), indicator));
            }
        });
        return found;
    }

    /** The indicators of which a stretch says that no target is set for them. */
    List<Indicator> setAside(Document document, Span within) {
        String text = within.of(document.reading().text());
        List<Indicator> found = new ArrayList<>();
        for (String words : SETS_NONE) {
            int at = text.indexOf(words);
            int end = at < 0 ? -1 : text.indexOf("目标", at);
            int stop = at < 0 ? -1 : stop(text, at);
            if (end > 0 && end < stop) {
                String behind = bare(text.substring(at + words.length(), end));
                String before = bare(text.substring(start(text, at), at));
                catalogue
                        .find(behind.isEmpty() ? before : behind, Measure.GROWTH)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static int start(String text, int to) {
        int at = to;
        while (at > 0 && ",;。:\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int stop(String text, int from) {
        int at = from;
        while (at < text.length() && ",;。:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String bare(String words) {
        String name = words;
        for (int i = 0; i < AROUND.size(); i++) {
            for (String around : AROUND) {
                name = name.startsWith(around) ? name.substring(around.length()) : name;
                name = name.endsWith(around) ? name.substring(0, name.length() - around.length()) : name;
            }
        }
        return name;
    }
}
