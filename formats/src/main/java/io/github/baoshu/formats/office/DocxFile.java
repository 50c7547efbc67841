package io.github.baoshu.formats.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a DOCX file: a line for each paragraph with the number of its list, tabs between the cells of a table. What
 * was deleted is left out and what was inserted is in; notes, headers and footers, hidden text and the table of contents
 * are left out. The text of a box stands before the paragraph that it is tied to.
 */
public final class DocxFile {
    private DocxFile() {}

    /** The text of the bytes of such a file. */
    public static String text(byte[] docx) throws IOException {
        DocxParts parts = DocxParts.of(docx);
        try {
            return new DocxBody(parts.document(), DocxLists.of(parts)).read();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
