package io.github.baoshu.formats.office;

import io.github.baoshu.formats.content.UnreadableContentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic lists of a DOCX file, and which styles put a paragraph into one. */
final class DocxLists {
    /** The list that takes paragraphs out of all lists. */
    private static final String NO_LIST = "0";
    /** What the names of the styles of a table of contents begin with. */
    private static final String CONTENTS = "toc ";
    /** More styles than this are not based on each other. */
    private static final int DEPTH = 20;

    private final Map<String, List<Numbering.Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, List<Numbering.Level>> lists = new HashMap<>();
    private final Map<String, Place> ofStyles = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    /** The styles that lists take their levels from. */
    private final Map<String, String> links = new HashMap<>();
    /** Lists that are counted apart from others of the same make, as they say where they start. */
    private final Set<String> apart = new HashSet<>();

    private final Set<String> contents = new HashSet<>();
    private final Numbering numbering = new Numbering();

    /**
     * Where a paragraph stands in a list.
     *
     * @param list its id; empty where nothing is said
     * @param level from 0; negative where nothing is said
     */
    record Place(String list, int level) {
        static final Place NOWHERE = new Place("", -1);
    }

    private DocxLists() {}

    static DocxLists of(DocxParts parts) throws XMLStreamException {
        DocxLists lists = new DocxLists();
        lists.readNumbering(parts.open(DocxParts.NUMBERING));
        lists.readStyles(parts.open(DocxParts.STYLES));
        return lists;
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        List<Numbering.Level> levels = Numbering.none();
        String list = "";
        String made = "";
        int level = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = Numbering.none();
                    made = attribute(xml, "abstractNumId");
                    abstracts.put(made, levels);
                }
                case "num" -> {
                    list = attribute(xml, "numId");
                    levels = Numbering.none();
                }
                case "abstractNumId" -> {
                    abstractOf.put(list, value(xml));
                    levels = new ArrayList<>(abstracts.getOrDefault(value(xml), Numbering.none()));
                    lists.put(list, levels);
                }
                case "lvl", "lvlOverride" -> level = number(attribute(xml, "ilvl"), -1);
                case "numStyleLink" -> links.put(made, value(xml));
                case "start" -> change(levels, level, null, null, number(value(xml), 1));
                case "startOverride" -> {
                    apart.add(list);
                    change(levels, level, null, null, number(value(xml), 1));
                }
                case "numFmt" -> change(levels, level, value(xml), null, -1);
                case "lvlText" -> change(levels, level, null, value(xml), -1);
                default -> {}
            }
        }
    }

    private static void change(
            List<Numbering.Level> levels, int level, @Nullable String format, @Nullable String text, int start) {
        if (level < 0 || level >= levels.size()) {
            return;
        }
        Numbering.Level old = levels.get(level) == null ? new Numbering.Level("decimal", "", 1) : levels.get(level);
        levels.set(
                level,
                new Numbering.Level(
                        format == null ? old.format() : format,
                        text == null ? old.text() : text,
                        start < 0 ? old.start() : start));
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = attribute(xml, "styleId");
                case "name" -> {
                    if (value(xml).toLowerCase(Locale.ROOT).startsWith(CONTENTS)) {
                        contents.add(style);
                    }
                }
                case "basedOn" -> bases.put(style, value(xml));
                case "numId" ->
                    ofStyles.merge(style, new Place(value(xml), 0), (old, now) -> new Place(now.list(), old.level()));
                case "ilvl" ->
                    ofStyles.merge(
                            style,
                            new Place("", number(value(xml), 0)),
                            (old, now) -> new Place(old.list(), now.level()));
                default -> {}
            }
        }
    }

    /** The number that a paragraph gets from its own place in a list, or from its style's. */
    String number(Place own, String style) throws UnreadableContentException {
        Place place = own;
        String of = style;
        for (int i = 0; i < DEPTH && place.list().isEmpty() && !of.isEmpty(); i++) {
            Place styled = ofStyles.getOrDefault(of, Place.NOWHERE);
            place = new Place(styled.list(), place.level() < 0 ? styled.level() : place.level());
            of = bases.getOrDefault(of, "");
        }
        if (place.list().isEmpty() || place.list().equals(NO_LIST)) {
            return "";
        }
        String list = linked(place.list());
        List<Numbering.Level> levels = lists.getOrDefault(list, Numbering.none());
        String counted = apart.contains(list) ? "num " + list : abstractOf.getOrDefault(list, list);
        return numbering.next(counted, Math.max(0, place.level()), levels);
    }

    /** The list that gives a list its levels: itself, or that of a style. */
    private String linked(String list) {
        String style = links.getOrDefault(abstractOf.getOrDefault(list, ""), "");
        String other = ofStyles.getOrDefault(style, Place.NOWHERE).list();
        return other.isEmpty() ? list : other;
    }

    /** Whether paragraphs of the style are lines of a table of contents. */
    boolean isOfContents(String style) {
        return contents.contains(style);
    }
}
