package io.github.baoshu.formats.office;

import io.github.baoshu.document.Interruption;
import io.github.baoshu.formats.content.InterruptibleStream;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word 97 document, as old WPS files are too: a line for each paragraph with the number of its list, tabs
 * between the cells of a table, text boxes at the end. Notes, headers and footers, deleted and hidden text are left out.
 */
public final class DocFile {
    private static final String WORD_STREAM = "WordDocument";
    /** Ends a cell and a row. */
    private static final char CELL_END = '\u0007';
    /** A line break within a paragraph, and a page break. */
    private static final String BREAKS = "\u000B\f";

    /** Number formats by their numbers in MS-OSHARED, 2.2.1.3 (MSONFC). */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private DocFile() {}

    /** The text of the bytes of such a file. */
    public static String text(byte[] doc) throws IOException {
        return OwnThread.call(() -> read(doc));
    }

    private static String read(byte[] doc) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new InterruptibleStream(new ByteArrayInputStream(doc)))) {
            if (!file.getRoot().hasEntryCaseInsensitive(WORD_STREAM)) {
                throw new UnreadableContentException(otherKind(file.getRoot()));
            }
            try (HWPFDocument document = new HWPFDocument(file)) {
                return text(document.getRange()) + text(document.getMainTextboxRange());
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableContentException("Word document locked by a password");
        } catch (OldFileFormatException e) {
            throw new UnreadableContentException("Word document older than Word 97; save it as .docx");
        }
    }

    /** What a file of Office 97 is by its streams, where it is no Word document. */
    private static String otherKind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "Office document locked by a password";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "workbook (Excel); save its text as a document";
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "presentation (PowerPoint); save its text as a document";
        }
        return "Office 97 file that is no Word document; save its text as one";
    }

    private static String text(Range range) throws UnreadableContentException {
        StringBuilder text = new StringBuilder();
        Numbering numbering = new Numbering();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Interruption.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) {
                endRow(text);
                continue;
            }
            String written = shown(paragraph);
            boolean cell = paragraph.isInTable() && written.indexOf(CELL_END) >= 0;
            String words = words(written);
            text.append(words.isBlank() ? "" : number(paragraph, numbering)).append(words);
            text.append(cell ? '\t' : '\n');
        }
        return text.toString();
    }

    /** The characters of a paragraph that are neither deleted nor hidden. */
    private static String shown(Paragraph paragraph) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                shown.append(run.text());
            }
        }
        return shown.toString();
    }

    private static void endRow(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\t') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private static String words(String written) {
        String stripped = WordExtractor.stripFields(written);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (BREAKS.indexOf(c) >= 0) {
                words.append('\n');
            } else if (c == '\t' || c >= ' ') {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static String number(Paragraph paragraph, Numbering numbering) throws UnreadableContentException {
        if (!paragraph.isInList() || paragraph.getList() == null) {
            return "";
        }
        HWPFList list = paragraph.getList();
        List<Numbering.Level> levels = new ArrayList<>();
        ListLevel[] written = list.getListData() == null
                ? new ListLevel[0]
                : list.getListData().getLevels();
        for (ListLevel level : written) {
            String format = FORMATS.getOrDefault(level.getNumberFormat(), "decimal");
            levels.add(new Numbering.Level(format, placed(level.getNumberText()), Math.max(1, level.getStartAt())));
        }
        return numbering.next(String.valueOf(list.getLsid()), paragraph.getIlvl(), levels);
    }

    /** The text of a number, in which a control character stands for the number of a level, counted from 0. */
    private static String placed(@Nullable String text) {
        StringBuilder placed = new StringBuilder();
        for (char c : (text == null ? "" : text).toCharArray()) {
            if (c < Numbering.LEVELS) {
                placed.append('%').append(c + 1);
            } else {
                placed.append(c);
            }
        }
        return placed.toString();
    }
}
