package io.github.baoshu.formats.pdf;

import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF: its lines joined to paragraphs, without page numbers and running heads. */
public final class PdfFile {
    /** The bytes of a PDF that are held in memory while it is read; more go to a temporary file. */
    private static final long IN_MEMORY = 32L << 20;
    /** A page with fewer characters than this is a picture, or empty. */
    private static final int WRITTEN_PAGE = 20;

    /** As many pages are looked at for pictures. */
    private static final int LOOKED_AT = 20;

    private static final char REPLACEMENT = '\uFFFD';

    private PdfFile() {}

    /** The text of the bytes of such a file. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            List<Line> lines = new LineStripper().lines(document);
            int characters =
                    lines.stream().mapToInt(line -> line.text().length()).sum();
            if (characters < (long) WRITTEN_PAGE * document.getNumberOfPages()) {
                throw new UnreadableContentException(withoutText(document));
            }
            if (isGarbled(lines, characters)) {
                throw new UnreadableContentException(
                        "PDF whose fonts do not tell their characters; recognise its text (OCR)");
            }
            return Paragraphs.of(new RunningLines(document.getNumberOfPages()).without(lines));
        } catch (InvalidPasswordException e) {
            throw new UnreadableContentException("PDF locked by a password");
        }
    }

    private static String withoutText(PDDocument document) throws IOException {
        int looked = 0;
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return "scanned PDF without text; recognise its text first (OCR)";
                }
            }
            if (++looked >= LOOKED_AT) {
                break;
            }
        }
        return "PDF without text; if it shows some, recognise it first (OCR)";
    }

    /** Whether most characters are ones that only the fonts of the document know. */
    private static boolean isGarbled(List<Line> lines, int characters) {
        long unknown = lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> c == REPLACEMENT || c < ' ' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return unknown * 2 > characters;
    }
}
