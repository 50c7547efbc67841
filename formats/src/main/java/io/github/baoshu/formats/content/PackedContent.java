package io.github.baoshu.formats.content;

import io.github.baoshu.lexicon.TermTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells which program's document a zip archive is, by the names of its entries. */
public final class PackedContent {
    /** How many entries are looked at. */
    private static final int ENTRIES = 64;

    private static final List<TermTable.Row> KINDS = TermTable.resource(
                    PackedContent.class, "packed.tsv", "entry", "kind", "reason")
            .rows();

    private PackedContent() {}

    /** Whether an archive with such an entry is one document, and not an archive of documents. */
    public static boolean isOfDocument(String entry) {
        return kind(entry).isPresent();
    }

    private static Optional<TermTable.Row> kind(String entry) {
        return KINDS.stream()
                .filter(row -> row.cell(0).endsWith("/") ? entry.startsWith(row.cell(0)) : entry.equals(row.cell(0)))
                .findFirst();
    }

    /** Nothing for a Word document. */
    static void requireDocx(byte[] bytes) throws UnreadableContentException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; i < ENTRIES && entry != null; i++) {
                Optional<TermTable.Row> kind = kind(entry.getName());
                if (kind.isPresent()) {
                    String reason = kind.get().cell(2);
                    if (reason.isEmpty()) {
                        return;
                    }
                    throw new UnreadableContentException(kind.get().cell(1) + "; " + reason);
                }
                entry = zip.getNextEntry();
            }
        } catch (UnreadableContentException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableContentException("damaged zip archive or Word document");
        }
        throw new UnreadableContentException("zip archive within an archive, or read as a document; unpack it first");
    }
}
