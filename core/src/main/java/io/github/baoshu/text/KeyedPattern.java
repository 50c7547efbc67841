package io.github.baoshu.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with some characters of which each match holds one at least. Most texts hold none of them and are told apart
 * by a look at their characters, without a matcher. Immutable and safe to share.
 */
public final class KeyedPattern {
    private final CharacterSet keys;
    private final Pattern pattern;

    private KeyedPattern(CharacterSet keys, Pattern pattern) {
        this.keys = keys;
        this.pattern = pattern;
    }

    /**
     * A pattern with its keys.
     *
     * @param keys characters of which every match holds one
     */
    public static KeyedPattern of(String keys, String regex) {
        return new KeyedPattern(CharacterSet.of(keys), Pattern.compile(regex));
    }

    /** The match that a stretch of a text begins with, or null. */
    public @Nullable Matcher opening(String text, int from, int to) {
        if (!keys.isIn(text, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher : null;
    }

    /** The match that a stretch of a text is, or null. */
    public @Nullable Matcher whole(String text, int from, int to) {
        if (!keys.isIn(text, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.matches() ? matcher : null;
    }

    /** The first match in a stretch of a text, or null. */
    public @Nullable Matcher first(String text, int from, int to) {
        if (!keys.isIn(text, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.find() ? matcher : null;
    }

    /** The text without the matches. */
    public String without(String text) {
        return keys.isIn(text, 0, text.length()) ? pattern.matcher(text).replaceAll("") : text;
    }
}
