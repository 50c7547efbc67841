package io.github.baoshu.formats.pdf;

import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF: its lines joined to paragraphs, without page numbers and running heads. */
public final class PdfFile {
    /** The bytes of a PDF that are held in memory while it is read; more go to a temporary file. */
    private static final long IN_MEMORY = 32L << 20;
    /** A page with fewer characters than this is a picture, or empty. */
    private static final int WRITTEN_PAGE = 20;

    private PdfFile() {}

    /** The text of the bytes of such a file. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            List<Line> lines = new LineStripper().lines(document);
            int characters =
                    lines.stream().mapToInt(line -> line.text().length()).sum();
            if (characters < (long) WRITTEN_PAGE * document.getNumberOfPages()) {
                throw new UnreadableContentException("scanned PDF without text; recognise its text first (OCR)");
            }
            return Paragraphs.of(new RunningLines(document.getNumberOfPages()).without(lines));
        } catch (InvalidPasswordException e) {
            throw new UnreadableContentException("PDF locked by a password");
        }
    }
}
