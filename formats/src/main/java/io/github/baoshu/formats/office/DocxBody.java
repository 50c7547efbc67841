package io.github.baoshu.formats.office;

import io.github.baoshu.document.Interruption;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the text part of a DOCX file once, and writes a line at the end of each paragraph or row. */
final class DocxBody {
    /** Deletions, where a move began, codes of fields, what older programs show instead, reading aids, old properties. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "Fallback",
            "rt",
            "sectPr",
            "pPrChange",
            "rPrChange",
            "numPrChange");

    /** Among the properties of a paragraph these say that its end is deleted. */
    private static final Set<String> MARK_DELETED = Set.of("del", "moveFrom");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final XMLStreamReader xml;
    private final DocxLists lists;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean inProperties;
    private boolean inRun;
    private boolean hidden;
    /** The words of a paragraph whose end is deleted, which belong to the next. */
    private String carried = "";

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private DocxLists.Place place = DocxLists.Place.NOWHERE;
        private String style = "";
        private boolean endDeleted;
    }

    DocxBody(XMLStreamReader xml, DocxLists lists) {
        this.xml = xml;
        this.lists = lists;
    }

    String read() throws XMLStreamException, UnreadableContentException {
        while (xml.hasNext()) {
            Interruption.check();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(String name) throws XMLStreamException {
        Paragraph paragraph = open.peek();
        if (inProperties && paragraph != null && MARK_DELETED.contains(name)) {
            paragraph.endDeleted = true;
        } else if (SKIPPED.contains(name)) {
            skip();
        } else {
            switch (name) {
                case "p" -> open.push(new Paragraph());
                case "pPr" -> inProperties = true;
                case "r" -> {
                    inRun = true;
                    hidden = false;
                }
                case "vanish" -> hidden |= inRun && !OFF.contains(DocxLists.value(xml));
                case "t" -> append(xml.getElementText());
                case "tab" -> append(inProperties ? "" : "\t");
                case "br", "cr" -> append("\n");
                case "noBreakHyphen" -> append("-");
                case "tr" -> rows.push(new Row());
                case "tc" -> {
                    if (!rows.isEmpty()) {
                        rows.peek().cell();
                    }
                }
                case "pStyle", "numId", "ilvl" -> property(name);
                default -> {}
            }
        }
    }

    private void property(String name) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        String value = DocxLists.value(xml);
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.place = new DocxLists.Place(value, paragraph.place.level());
            default -> paragraph.place = new DocxLists.Place(paragraph.place.list(), DocxLists.number(value, 0));
        }
    }

    private void end(String name) throws UnreadableContentException {
        switch (name) {
            case "pPr" -> inProperties = false;
            case "r" -> {
                inRun = false;
                hidden = false;
            }
            case "p" -> {
                if (!open.isEmpty()) {
                    end(open.pop());
                }
            }
            case "tr" -> {
                if (!rows.isEmpty()) {
                    Row row = rows.pop();
                    row.lines().forEach(this::line);
                }
            }
            default -> {}
        }
    }

    private void end(Paragraph paragraph) throws UnreadableContentException {
        String words = carried + paragraph.words;
        carried = "";
        if (lists.isOfContents(paragraph.style)) {
            return;
        }
        if (paragraph.endDeleted) {
            carried = words;
            return;
        }
        line((words.isBlank() ? "" : lists.number(paragraph.place, paragraph.style)) + words);
    }

    private void line(String line) {
        if (rows.isEmpty()) {
            text.append(line).append('\n');
        } else {
            rows.peek().add(line);
        }
    }

    private void append(String words) {
        if (open.peek() != null && !hidden) {
            open.peek().words.append(words);
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
