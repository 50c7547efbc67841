package io.github.baoshu.section;

import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds lines of site text inside a speech: short, without a stop, with the first words of the table, between sentences. */
final class SiteText {
    private static final int LONGEST = 40;

    private final SectionWords words;

    SiteText(SectionWords words) {
        this.words = words;
    }

    /** Whether the line is site text by its own words. */
    boolean is(String line) {
        return line.length() <= LONGEST && line.indexOf('。') < 0 && words.opens(SectionWords.Kind.SITE, line, 0);
    }

    /** The sections with the site text within them cut out. */
    List<Section> cutOut(String text, Span speech, List<Section> sections) {
        List<Span> found = find(text, speech);
        List<Section> cut = new ArrayList<>();
        for (Section section : sections) {
            int at = section.span().start();
            for (Span site : found) {
                if (site.start() >= at && site.end() <= section.span().end()) {
                    cut.add(new Section(section.type(), new Span(at, site.start())));
                    cut.add(new Section(SectionType.BOILERPLATE, site));
                    at = site.end();
                }
            }
            cut.add(new Section(section.type(), new Span(at, section.span().end())));
        }
        return cut;
    }

    /** Stretches of site lines, each up to the line behind it. */
    private List<Span> find(String text, Span speech) {
        List<Span> found = new ArrayList<>();
        List<Span> lines = Lines.of(text, speech);
        for (int i = 1; i + 1 < lines.size(); i++) {
            char before = text.charAt(lines.get(i - 1).end() - 1);
            boolean behind = !found.isEmpty()
                    && found.get(found.size() - 1).end() == lines.get(i).start();
            if ((behind || "。!?;:”)".indexOf(before) >= 0)
                    && lines.get(i).length() <= LONGEST
                    && is(lines.get(i).of(text))) {
                found.add(new Span(lines.get(i).start(), lines.get(i + 1).start()));
            }
        }
        return found;
    }
}
