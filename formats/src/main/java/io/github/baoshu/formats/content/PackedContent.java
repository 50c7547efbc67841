package io.github.baoshu.formats.content;

import io.github.baoshu.lexicon.TermTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which program's document a zip archive is, by the names of its entries. */
public final class PackedContent {
    private static final List<TermTable.Row> KINDS = TermTable.resource(
                    PackedContent.class, "packed.tsv", "entry", "kind", "reason")
            .rows();

    private PackedContent() {}

    /** Whether an archive with such an entry is one document, and not an archive of documents. */
    public static boolean isOfDocument(String entry) {
        return kind(entry).isPresent();
    }

    /** Case does not count, and some programs write a backslash between folders. */
    private static Optional<TermTable.Row> kind(String entry) {
        String path = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(row -> isOf(path, row.cell(0).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isOf(String path, String known) {
        return known.endsWith("/") ? path.startsWith(known) : path.equals(known);
    }

    /** Nothing for a Word document. */
    static void requireDocx(byte[] bytes) throws UnreadableContentException {
        for (String entry : new ZipBytes(bytes).names()) {
            Optional<TermTable.Row> kind = kind(entry);
            if (kind.isPresent()) {
                String reason = kind.get().cell(2);
                if (reason.isEmpty()) {
                    return;
                }
                throw new UnreadableContentException(kind.get().cell(1) + "; " + reason);
            }
        }
        throw new UnreadableContentException("zip archive within an archive, or read as a document; unpack it first");
    }
}
