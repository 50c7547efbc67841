package io.github.baoshu.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PDF files object by object, with a font that is named and not embedded: a character's code is its UTF-16 unit,
 * ASCII characters are half as wide as others. So no font need be installed, and every character has a place and a meaning.
 */
final class PdfFiles {
    static final int EM = 12;
    static final int LEFT = 72;
    static final int LINE_CHARACTERS = 36;
    static final int LINES = 30;

    private static final int TOP = 750;
    private static final int LEADING = 22;
    private static final int INDENT = 2 * EM;

    private final List<StringBuilder> pages = new ArrayList<>();
    private int line = LINES;
    private String packed = "";

    private PdfFiles() {}

    /** Paragraphs with their first lines indented, broken into lines and pages, with a page number on each and a head on those of several. */
    static byte[] of(List<String> paragraphs, String head) {
        PdfFiles pdf = new PdfFiles();
        paragraphs.forEach(pdf::paragraph);
        for (int i = 0; i < pdf.pages.size(); i++) {
            text(pdf.pages.get(i), LEFT + 150, 810, pdf.pages.size() > 1 ? head : "");
            text(pdf.pages.get(i), LEFT + 200, 40, "— " + (i + 1) + " —");
        }
        return pdf.bytes();
    }

    private void paragraph(String words) {
        int from = 0;
        for (boolean first = true; from < words.length(); first = false) {
            int width = first ? (LINE_CHARACTERS - 2) * EM : LINE_CHARACTERS * EM;
            int to = from;
            int used = 0;
            while (to < words.length() && used + width(words.charAt(to)) <= width) {
                used += width(words.charAt(to++));
            }
            nextLine();
            text(page(), first ? LEFT + INDENT : LEFT, TOP - line * LEADING, words.substring(from, to));
            from = to;
        }
    }

    private void nextLine() {
        line++;
        if (line >= LINES) {
            pages.add(new StringBuilder());
            line = 0;
        }
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private static int width(char c) {
        return c < 0x80 ? EM / 2 : EM;
    }

    private static void text(StringBuilder page, int x, int y, String words) {
        page.append("BT /F1 ")
                .append(EM)
                .append(" Tf ")
                .append(x)
                .append(' ')
                .append(y)
                .append(" Td <");
        for (char c : words.toCharArray()) {
            page.append(hex(c));
        }
        page.append("> Tj ET\n");
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** A document of one page with a picture and nothing else. */
    static byte[] scan() {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >>"
                        + " /Contents 5 0 R >>",
                "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
                        + " /Length 1 >>\nstream\nA\nendstream",
                stream("q 595 0 0 842 0 0 cm /I Do Q"));
        return file(objects);
    }

    /** Paragraphs, and behind their pages as many that show a picture alone. */
    static byte[] withPictures(List<String> paragraphs, int pictures) {
        PdfFiles pdf = new PdfFiles();
        paragraphs.forEach(pdf::paragraph);
        for (int i = 0; i < pictures; i++) {
            pdf.pages.add(new StringBuilder("q 595 0 0 842 0 0 cm /I Do Q"));
        }
        return pdf.bytes();
    }

    /** A page whose lines stand in two columns, written column by column or row by row. */
    static byte[] inColumns(String words, boolean byRows) {
        PdfFiles pdf = new PdfFiles();
        StringBuilder page = new StringBuilder();
        pdf.pages.add(page);
        for (int i = 0; i < 2 * LINES; i++) {
            int column = byRows ? i % 2 : i / LINES;
            int row = byRows ? i / 2 : i % LINES;
            text(page, LEFT + column * 240, TOP - row * LEADING, words);
        }
        return pdf.bytes();
    }

    /** A page of some content. */
    static byte[] ofContent(String content) {
        PdfFiles pdf = new PdfFiles();
        pdf.pages.add(new StringBuilder(content));
        return pdf.bytes();
    }

    /** A page of some content, packed as often as filters are named. */
    static byte[] ofPacked(String content, int times) {
        PdfFiles pdf = new PdfFiles();
        pdf.pages.add(new StringBuilder());
        byte[] packed = latin1(content);
        for (int i = 0; i < times; i++) {
            packed = deflated(packed);
        }
        pdf.packed = "<< /Filter [" + "/FlateDecode ".repeat(times) + "] /Length " + packed.length + " >>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
        return pdf.bytes();
    }

    /** A document whose table of objects is packed, and has room for so many bytes. */
    static byte[] ofPackedTable(int bytes) {
        String objects = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        byte[] table = deflated(new byte[bytes]);
        return latin1(objects + "3 0 obj\n<< /Type /XRef /Size " + bytes / 4 + " /W [1 2 1] /Root 1 0 R"
                + " /Filter /FlateDecode /Length " + table.length + " >>\nstream\n"
                + new String(table, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nstartxref\n"
                + objects.length() + "\n%%EOF\n");
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        int firstPage = 7;
        for (int i = 0; i < pages.size(); i++) {
            kids.append(firstPage + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H"
                + " /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /CIDSystemInfo << /Registry (Adobe)"
                + " /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 127 500] >>");
        objects.add("<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0"
                + " /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
        objects.add(stream(toUnicode()));
        int image = firstPage + 2 * pages.size();
        int form = image + 1;
        for (StringBuilder page : pages) {
            String drawn = page.indexOf(" Do") < 0 ? "" : "/I " + image + " 0 R /X " + form + " 0 R";
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >>"
                    + " /XObject << " + drawn + " >> >> /Contents " + (objects.size() + 2) + " 0 R >>");
            objects.add(packed.isEmpty() ? stream(page.toString()) : packed);
        }
        objects.add("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
                + " /Length 1 >>\nstream\nA\nendstream");
        String itself = "/X Do /X Do /X Do";
        objects.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + form
                + " 0 R >> >> /Length " + itself.length() + " >>\nstream\n" + itself + "\nendstream");
        return file(objects);
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Invented def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n");
        for (int high = 0; high < 256; high += 64) {
            map.append("64 beginbfrange\n");
            for (int i = high; i < high + 64; i++) {
                map.append('<').append(hex(i << 8)).append("> <").append(hex(i << 8 | 0xFF));
                map.append("> <").append(hex(i << 8)).append(">\n");
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap end end").toString();
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("%PDF-1.7\n"));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes(latin1((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        int start = out.size();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            table.append("0".repeat(10 - String.valueOf(offset).length()))
                    .append(offset)
                    .append(" 00000 n \n");
        }
        table.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        out.writeBytes(latin1(table.append(start).append("\n%%EOF\n").toString()));
        return out.toByteArray();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
