package io.github.baoshu.formats.pdf;

import io.github.baoshu.document.Interruption;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** The text of a PDF: its lines joined to paragraphs, without page numbers and running heads. */
public final class PdfFile {
    /** A page with fewer characters than this is a picture, or empty. */
    private static final int WRITTEN_PAGE = 20;

    /** Fewer characters than one in so many may be bullets. */
    private static final int UNKNOWN_ONE_IN = 200;

    private static final char REPLACEMENT = '\uFFFD';

    private PdfFile() {}

    /**
     * What was read of a file.
     *
     * @param text of it
     * @param warnings what could not be read, or may be read wrongly, in English
     */
    public record Contents(String text, List<String> warnings) {
        /** Copies the list. */
        public Contents {
            warnings = List.copyOf(warnings);
        }
    }

    /** The text of the bytes of such a file. */
    public static Contents read(byte[] pdf) throws IOException {
        try (PDDocument document = new BoundedParser(pdf).parse()) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableContentException("PDF locked by a password");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Contents read(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        LineStripper stripper = new LineStripper();
        List<Line> lines = stripper.lines(document);
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        long unknown = stripper.untold() + unknown(lines);
        int all = characters + stripper.untold();
        if (unknown * 2 > all) {
            throw new UnreadableContentException(
                    "PDF whose fonts do not tell their characters; recognise its text (OCR)");
        }
        List<Integer> pictures = pictures(document, lines);
        if (characters < (long) WRITTEN_PAGE * (pages - pictures.size()) || pictures.size() == pages) {
            throw new UnreadableContentException(
                    pictures.isEmpty()
                            ? "PDF without text; if it shows some, recognise it first (OCR)"
                            : "scanned PDF without text; recognise its text first (OCR)");
        }
        List<String> warnings = new ArrayList<>();
        if (!pictures.isEmpty()) {
            warnings.add(pictures.size() + " of " + pages + " pages are pictures without text");
        }
        if (unknown * UNKNOWN_ONE_IN > all) {
            warnings.add("characters that the fonts of this PDF do not tell: " + unknown);
        }
        int columns = Columns.pages(lines);
        if (columns > 0) {
            warnings.add(columns + " of " + pages + " pages are set in columns, whose lines may be mixed");
        }
        return new Contents(Paragraphs.of(new RunningLines(pages).without(lines)), warnings);
    }

    /** The pages, counted from 1, that show a picture and next to no text. */
    private static List<Integer> pictures(PDDocument document, List<Line> lines) throws IOException {
        Map<Integer, Integer> characters = new HashMap<>();
        lines.forEach(line -> characters.merge(line.page(), line.text().length(), Integer::sum));
        List<Integer> pictures = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            Interruption.check();
            number++;
            if (characters.getOrDefault(number, 0) < WRITTEN_PAGE && hasPicture(page.getResources())) {
                pictures.add(number);
            }
        }
        return pictures;
    }

    private static boolean hasPicture(@Nullable PDResources resources) {
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    /** How many characters are ones that only the fonts of the document know. */
    private static long unknown(List<Line> lines) {
        return lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> c == REPLACEMENT || c < ' ' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
    }
}
