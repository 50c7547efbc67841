package io.github.baoshu.formats.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF line by line, with the places of the lines. */
final class LineStripper extends PDFTextStripper {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();

    /** The lines of a document, in the order of its pages. */
    List<Line> lines(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        endLine();
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        places.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String text = Spaces.without(words.toString().strip());
        List<TextPosition> inked = places.stream()
                .filter(place ->
                        place.getUnicode() != null && !place.getUnicode().isBlank())
                .toList();
        if (!text.isEmpty() && !inked.isEmpty()) {
            TextPosition first = inked.get(0);
            TextPosition last = inked.get(inked.size() - 1);
            lines.add(new Line(
                    getCurrentPageNo(),
                    text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() / Math.max(1, first.getPageHeight()),
                    first.getFontSizeInPt()));
        }
        words.setLength(0);
        places.clear();
    }
}
