package io.github.baoshu.formats.office;

import io.github.baoshu.formats.content.Unpacking;
import io.github.baoshu.formats.content.UnreadableContentException;
import io.github.baoshu.formats.content.ZipBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a DOCX file that its text is made of. */
final class DocxParts {
    static final String NUMBERING = "numbering";
    static final String STYLES = "styles";

    private static final String DOCUMENT = "officeDocument";
    /** Where the main part is where nothing says so. */
    private static final String USUAL = "word/document.xml";

    private static final String RELATIONSHIPS = "_rels/%s.rels";
    /** Releases of the JDK differ in how deep elements may nest; a stream has no need of a limit, which 0 says. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private static final byte[] NONE = "<none/>".getBytes(StandardCharsets.UTF_8);
    private static final int RELATIONSHIPS_MOST = 1 << 20;

    private final Map<String, byte[]> parts;

    private DocxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Finds the main part by what the package says of it, and the others by what the main part says. */
    static DocxParts of(byte[] docx) throws IOException {
        ZipBytes zip = new ZipBytes(docx);
        Map<String, byte[]> parts = new HashMap<>();
        int left = Unpacking.most(docx.length);
        String main = targets(zip, "", "").getOrDefault(DOCUMENT, USUAL);
        byte[] document = zip.read(main, left)
                .orElseThrow(() -> new UnreadableContentException("damaged Word document (it has no text part)"));
        parts.put(DOCUMENT, document);
        left -= document.length;
        int slash = main.lastIndexOf('/') + 1;
        Map<String, String> others = targets(zip, main.substring(0, slash), main.substring(slash));
        for (String kind : List.of(NUMBERING, STYLES)) {
            String usual = main.substring(0, slash) + kind + ".xml";
            byte[] part = zip.read(others.getOrDefault(kind, usual), left).orElse(NONE);
            parts.put(kind, part);
            left -= part.length;
        }
        return new DocxParts(parts);
    }

    /** The paths of the parts that a part is related to, by the last word of their types. */
    private static Map<String, String> targets(ZipBytes zip, String folder, String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        byte[] relationships = zip.read(folder + RELATIONSHIPS.formatted(part), RELATIONSHIPS_MOST)
                .orElse(NONE);
        try {
            XMLStreamReader xml = reader(relationships);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = DocxLists.attribute(xml, "Type");
                    String target = DocxLists.attribute(xml, "Target").replace('\\', '/');
                    targets.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        } catch (XMLStreamException e) {
            targets.clear(); // the usual places are left
        }
        return targets;
    }

    /** The main part. */
    XMLStreamReader document() throws XMLStreamException {
        return open(DOCUMENT);
    }

    /** Reads a part; one that is not there has no elements. DTDs, and so all entities, are refused. */
    XMLStreamReader open(String kind) throws XMLStreamException {
        return reader(parts.getOrDefault(kind, NONE));
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(DEPTH, "0");
        try {
            return factory.createXMLStreamReader(XmlCharacters.of(part));
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }
}
