package io.github.baoshu.formats.office;

import io.github.baoshu.formats.content.Unpacking;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a DOCX file that its text is made of. */
final class DocxParts {
    static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String STYLES = "word/styles.xml";

    private static final Set<String> WANTED = Set.of(DOCUMENT, NUMBERING, STYLES);
    private static final int ENTRIES = 10_000;
    /** Releases of the JDK differ in how deep elements may nest; a stream has no need of a limit, which 0 says. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private final Map<String, byte[]> parts;

    private DocxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static DocxParts of(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            int left = Unpacking.most(docx.length);
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; i < ENTRIES && entry != null; i++) {
                if (WANTED.contains(entry.getName())) {
                    byte[] bytes = Unpacking.read(zip, left);
                    left -= bytes.length;
                    parts.put(entry.getName(), bytes);
                }
                entry = zip.getNextEntry();
            }
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new UnreadableContentException("damaged Word document (it has no text part)");
        }
        return new DocxParts(parts);
    }

    /** Reads a part; one that is not there has no elements. DTDs, and so all entities, are refused. */
    XMLStreamReader open(String name) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(DEPTH, "0");
        byte[] none = "<none/>".getBytes(StandardCharsets.UTF_8);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(name, none)));
    }
}
