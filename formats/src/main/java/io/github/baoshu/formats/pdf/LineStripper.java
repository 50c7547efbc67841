package io.github.baoshu.formats.pdf;

import io.github.baoshu.document.Interruption;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads a PDF line by line, with the places of the lines. */
final class LineStripper extends PDFTextStripper {
    /** Hundreds of pages have fewer. */
    private static final int MOST_OPERATORS = 10_000_000;

    private static final int MOST_GLYPHS = 200_000;
    /** Programs that leave states of graphics open have hundreds. */
    private static final int MOST_STATES = 10_000;
    /** Forms that draw forms, how deep. */
    private static final int MOST_FORMS = 20;
    /** In characters: what parts columns, and cells. */
    private static final float WIDE_GAP = 1.2f;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private int operators;
    private int forms;
    private int glyphs;
    private int untold;

    /** The lines of a document, in the order of its pages. */
    List<Line> lines(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        endLine();
        return lines;
    }

    /** How many characters have no meaning that their fonts tell. */
    int untold() {
        return untold;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = 0;
        page.getContentStreams().forEachRemaining(stream -> check(stream.getCOSObject()));
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        enter(form);
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        enter(form);
        try {
            super.showTransparencyGroup(form);
        } finally {
            forms--;
        }
    }

    private void enter(PDFormXObject form) {
        check(form.getCOSObject());
        if (++forms > MOST_FORMS) {
            throw tooMuch("forms within one another", MOST_FORMS);
        }
    }

    /** Checks a stream again now that it is decrypted. */
    private void check(COSStream stream) {
        if (checked.add(stream)) {
            UnpackedSize.check(stream);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Interruption.check();
        if (++operators > MOST_OPERATORS) {
            throw tooMuch("operators", MOST_OPERATORS);
        }
        if (getGraphicsStackSize() > MOST_STATES) {
            throw tooMuch("states of graphics within one another", MOST_STATES);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_GLYPHS) {
            throw tooMuch("characters on a page", MOST_GLYPHS);
        }
        if (font.toUnicode(code) == null) {
            untold++;
        }
        super.showGlyph(place, font, code, displacement);
    }

    /** Unchecked, since the library goes on behind a form that fails. */
    private static UncheckedIOException tooMuch(String what, int most) {
        return new UncheckedIOException(new UnreadableContentException("PDF of more than " + most + " " + what));
    }

    private static float gap(List<TextPosition> places) {
        float gap = 0;
        for (int i = 1; i < places.size(); i++) {
            TextPosition before = places.get(i - 1);
            float end = before.getXDirAdj() + before.getWidthDirAdj();
            float start = places.get(i).getXDirAdj();
            if (start - end > WIDE_GAP * before.getFontSizeInPt()) {
                if (gap > 0) {
                    return 0;
                }
                gap = (start + end) / 2;
            }
        }
        return gap;
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
                    first.getFontSizeInPt(),
                    gap(inked)));
        }
        words.setLength(0);
        places.clear();
    }
}
