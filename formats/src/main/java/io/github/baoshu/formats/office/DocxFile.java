package io.github.baoshu.formats.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a DOCX file: a line for each paragraph with the number of its list, tabs between the cells of a table. What
 * was deleted is left out and what was inserted is in; notes, headers and footers are left out.
 */
public final class DocxFile {
    /** What is not to be read: deletions, the source of moves, codes of fields, and what older programs show instead. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "sectPr", "pPrChange", "rPrChange");

    private final XMLStreamReader xml;
    private final DocxLists lists;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inProperties;
    private int cells;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private DocxLists.Place place = DocxLists.Place.NOWHERE;
        private String style = "";
    }

    private DocxFile(XMLStreamReader xml, DocxLists lists) {
        this.xml = xml;
        this.lists = lists;
    }

    /** The text of the bytes of such a file. */
    public static String text(byte[] docx) throws IOException {
        DocxParts parts = DocxParts.of(docx);
        try {
            return new DocxFile(parts.open(DocxParts.DOCUMENT), DocxLists.of(parts)).read();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private String read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(String name) throws XMLStreamException {
        if (SKIPPED.contains(name)) {
            skip();
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "pPr" -> inProperties = true;
            case "t" -> append(xml.getElementText());
            case "tab" -> append(inProperties ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tr" -> cells = 0;
            case "tc" -> {
                if (cells++ > 0) {
                    endLineOfCell();
                }
            }
            case "pStyle", "numId", "ilvl" -> property(name);
            default -> {}
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

    private void end(String name) {
        if (name.equals("pPr")) {
            inProperties = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            Paragraph paragraph = open.pop();
            String words = paragraph.words.toString();
            String number = words.isBlank() ? "" : lists.number(paragraph.place, paragraph.style);
            text.append(number).append(words).append('\n');
        }
    }

    private void append(String words) {
        if (open.peek() != null) {
            open.peek().words.append(words);
        }
    }

    /** A cell ends its last line with a tab instead of a line break. */
    private void endLineOfCell() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setCharAt(text.length() - 1, '\t');
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
