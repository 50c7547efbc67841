package io.github.baoshu.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What bytes hold, as their first ones tell. */
enum Content {
    DOCX("Word document", ""),
    OLE2("Word document", ""),
    PDF("PDF", ""),
    TEXT("text", ""),
    ZIP("zip archive", "zip archive within an archive; unpack it first"),
    XLSX("workbook", "workbook (Excel); save its text as a document"),
    PPTX("presentation", "presentation (PowerPoint); save its text as a document"),
    ODF("OpenDocument file", "OpenDocument file; save it as .docx or text"),
    RTF("RTF", "RTF document; save it as .docx or text"),
    PACKED("packed file", "packed file (7z, RAR, gzip, bzip2 or xz); unpack it first"),
    IMAGE("picture", "picture; recognise its text first (OCR)");

    private static final int PDF_HEADER_WITHIN = 1024;
    /** How many entries of a zip are looked at to tell what it is. */
    private static final int ENTRIES = 64;

    private final String title;
    private final String reason;

    Content(String title, String reason) {
        this.title = title;
        this.reason = reason;
    }

    /** What it is called. */
    String title() {
        return title;
    }

    /** Why it gives no text; empty where it may give some. */
    String reason() {
        return reason;
    }

    static Content of(byte[] bytes) {
        if (starts(bytes, 0x50, 0x4B, 0x03, 0x04) || starts(bytes, 0x50, 0x4B, 0x05, 0x06)) {
            return ofZip(bytes);
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        if (isPdf(bytes)) {
            return PDF;
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        if (starts(bytes, '7', 'z', 0xBC, 0xAF)
                || starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, 0x1F, 0x8B)
                || starts(bytes, 'B', 'Z', 'h')
                || starts(bytes, 0xFD, '7', 'z', 'X', 'Z')) {
            return PACKED;
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')) {
            return IMAGE;
        }
        return TEXT;
    }

    /** Some programs write a few bytes before the header; readers look for it in the first 1024 (PDF 1.7, annex H.3). */
    private static boolean isPdf(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
            return true;
        }
        int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-1.") && start.indexOf('\0') >= 0;
    }

    private static Content ofZip(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            for (int i = 0; i < ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return ZIP;
                }
                Content told = byEntry(entry.getName());
                if (told != ZIP) {
                    return told;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // what cannot be looked through is no document either
        }
        return ZIP;
    }

    private static Content byEntry(String name) {
        if (name.startsWith("word/")) {
            return DOCX;
        }
        if (name.startsWith("xl/")) {
            return XLSX;
        }
        if (name.startsWith("ppt/")) {
            return PPTX;
        }
        return name.equals("mimetype") ? ODF : ZIP;
    }

    static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
