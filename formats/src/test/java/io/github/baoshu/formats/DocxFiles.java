package io.github.baoshu.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX files part by part. */
final class DocxFiles {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private DocxFiles() {}

    /** A document of plain paragraphs. */
    static byte[] of(List<String> paragraphs) {
        return ofBody(paragraphs.stream().map(DocxFiles::paragraph).collect(Collectors.joining()));
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + HtmlPages.escaped(text) + "</w:t></w:r>";
    }

    /** A paragraph that is numbered by a list. */
    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    /** A level of a list. */
    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static byte[] ofBody(String body) {
        return ofParts(parts(body));
    }

    /** A document with lists: {@code numbering} is what stands within the numbering part. */
    static byte[] ofBody(String body, String numbering, String styles) {
        Map<String, String> parts = parts(body);
        parts.put("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
        parts.put("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
        return ofParts(parts);
    }

    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document(body));
        return parts;
    }

    static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + NAMESPACES + "><w:body>" + body
                + "</w:body></w:document>";
    }

    static byte[] ofParts(Map<String, String> parts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.forEach((name, part) -> files.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return zip(files);
    }

    /** A zip archive of one file that is not packed, and whose length is told behind it and in the directory alone. */
    static byte[] storedWithDescriptor(String name, byte[] content) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(content);
        java.nio.ByteBuffer zip = java.nio.ByteBuffer.allocate(200 + 2 * path.length + content.length)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).putShort((short) 20).putShort((short) 8).put(new byte[18]);
        zip.putShort((short) path.length).putShort((short) 0).put(path).put(content);
        zip.putInt(0x08074b50)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length);
        int directory = zip.position();
        zip.putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 8)
                .put(new byte[6]);
        zip.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        zip.putShort((short) path.length).put(new byte[16]).put(path);
        int length = zip.position() - directory;
        zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        zip.putInt(length).putInt(directory).putShort((short) 0);
        return java.util.Arrays.copyOf(zip.array(), zip.position());
    }

    /** A zip archive of some files. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
