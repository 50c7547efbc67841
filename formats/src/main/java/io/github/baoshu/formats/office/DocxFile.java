package io.github.baoshu.formats.office;

import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a DOCX file: a line for each paragraph with the number of its list, tabs between the cells of a table. What
 * was deleted is left out and what was inserted is in; notes, headers and footers, hidden text and the table of contents
 * are left out. The text of a box stands before the paragraph that it is tied to.
 */
public final class DocxFile {
    /** What the parser of the JDK says before what is wrong. */
    private static final Pattern PLACE_AND_CODE = Pattern.compile("^ParseError at .*\\R(?:Message: )?(?:JAXP\\d+: *)?");

    private DocxFile() {}

    /** The text of the bytes of such a file. */
    public static String text(byte[] docx) throws IOException {
        DocxParts parts = DocxParts.of(docx);
        try {
            return new DocxBody(parts.document(), DocxLists.of(parts)).read();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException unread) {
                throw unread;
            }
            throw new IOException(
                    PLACE_AND_CODE.matcher(String.valueOf(e.getMessage())).replaceFirst(""), e);
        }
    }
}
