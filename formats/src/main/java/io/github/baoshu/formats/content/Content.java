package io.github.baoshu.formats.content;

import io.github.baoshu.lexicon.TermTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Tells what bytes hold by the bytes alone. Immutable and safe to share. */
public final class Content {
    /** What can be read. */
    public enum Kind {
        /** A Word document in a zip. */
        DOCX("Word document"),
        /** A file of Office 97, which may be a Word document. */
        OLE2("Word document"),
        /** A PDF. */
        PDF("PDF"),
        /** Nothing else: text, or a web page. */
        TEXT("web page");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What messages call it. */
        public String title() {
            return title;
        }
    }

    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    /** Some programs write a few bytes before the header; readers look for it here (PDF 1.7, annex H.3). */
    private static final int PDF_HEADER_WITHIN = 1024;

    /** Where tar archives tell that they are. */
    private static final int TAR_MAGIC = 257;

    private static final int XML_WITHIN = 1024;

    private record Signature(byte[] bytes, String reason) {}

    private final List<Signature> refused = new ArrayList<>();

    /** What this module knows. */
    public Content() {
        for (TermTable.Row row : TermTable.resource(Content.class, "signatures.tsv", "signature", "kind", "reason")
                .rows()) {
            refused.add(new Signature(HexFormat.of().parseHex(row.cell(0)), row.cell(1) + "; " + row.cell(2)));
        }
    }

    /** Whether the bytes begin as zip archives do, and documents that are packed as one. */
    public static boolean isZip(byte[] bytes) {
        return starts(bytes, ZIP) || starts(bytes, EMPTY_ZIP);
    }

    /**
     * What the bytes hold.
     *
     * @throws UnreadableContentException if that is known to give no text, with what it is
     */
    public Kind of(byte[] bytes) throws UnreadableContentException {
        if (isZip(bytes)) {
            PackedContent.requireDocx(bytes);
            return Kind.DOCX;
        }
        if (starts(bytes, OLE2)) {
            return Kind.OLE2;
        }
        if (isPdf(bytes)) {
            return Kind.PDF;
        }
        for (Signature signature : refused) {
            if (starts(bytes, signature.bytes())) {
                throw new UnreadableContentException(signature.reason());
            }
        }
        if (start(bytes, TAR_MAGIC + 5).startsWith("ustar", Math.min(TAR_MAGIC, bytes.length))) {
            throw new UnreadableContentException("tar archive; unpack it, or pack it as zip");
        }
        if (isWordXml(bytes)) {
            throw new UnreadableContentException("Word XML document; save it as .docx");
        }
        return Kind.TEXT;
    }

    private static boolean isPdf(byte[] bytes) {
        if (starts(bytes, "%PDF-".getBytes(StandardCharsets.ISO_8859_1))) {
            return true;
        }
        String start = start(bytes, PDF_HEADER_WITHIN);
        return start.contains("%PDF-1.") && !start.stripLeading().startsWith("<");
    }

    private static boolean isWordXml(byte[] bytes) {
        String start = start(bytes, XML_WITHIN);
        return start.contains("<?xml") && (start.contains(":wordDocument") || start.contains("<pkg:package"));
    }

    private static String start(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
