package io.github.baoshu.formats.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the source of a web page, or of a part of one, by its tags. */
public final class Markup {
    /** As many bytes as {@link #isIn} wants to see. */
    public static final int LOOKED_AT = 4096;

    /** A part of a page has so many tags at the least near its start, or is all of an element. */
    private static final int TAGS = 3;

    /** The share of tags among the characters there. */
    private static final double SHARE = 0.1;

    /** A declaration, comments and blanks before the first tag. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*+", Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title)\\b");
    private static final Pattern ELEMENT = Pattern.compile("<(p|div|span|table|section|article|font|h[1-6])\\b[^>]*>");
    /** A first element that says in which language it is. */
    private static final Pattern NAMESPACED = Pattern.compile("<[a-z][\\w.:-]{0,60}\\s[^<>]{0,2000}?xmlns[:=]");

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|br|table|tr|td|th|a|b|strong|font|li|ul|ol|h[1-6]|img|section)\\b[^<>]*>");

    private Markup() {}

    /** Whether a text that starts so is XML and no web page. */
    public static boolean isOtherXml(String text) {
        String start = text.toLowerCase(Locale.ROOT).stripLeading();
        Matcher before = BEFORE.matcher(start);
        int from = before.find() ? before.end() : 0;
        if (!start.startsWith("<", from)
                || PAGE.matcher(start).region(from, start.length()).lookingAt()
                || ELEMENT.matcher(start).region(from, start.length()).lookingAt()) {
            return false;
        }
        return start.startsWith("<?xml ")
                || NAMESPACED.matcher(start).region(from, start.length()).lookingAt();
    }

    /** Whether a text that starts so is the source of a web page. */
    public static boolean isIn(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        Matcher before = BEFORE.matcher(start);
        int from = before.find() ? before.end() : 0;
        if (PAGE.matcher(start).region(from, start.length()).lookingAt()) {
            return true;
        }
        Matcher element = ELEMENT.matcher(start).region(from, start.length());
        if (element.lookingAt() && start.contains("</" + element.group(1) + ">")) {
            return true;
        }
        int tags = 0;
        int length = 0;
        for (Matcher tag = TAG.matcher(start); tag.find(); tags++) {
            length += tag.end() - tag.start();
        }
        return tags >= TAGS && length >= start.length() * SHARE;
    }
}
