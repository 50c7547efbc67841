package io.github.baoshu.link;

/**
 * What a value is said of.
 *
 * @param verb the verb kept in the name, or empty: 新建
 * @param noun the rest of the name
 * @param part the part of the jurisdiction it belongs to, or empty
 * @param led whether a verb opens the words, so that the doer is left out
 */
record Subject(String verb, String noun, String part, boolean led) {
    private static final String GAINED = "新增";

    /** Nothing named. */
    static final Subject NONE = new Subject("", "", "");

    Subject(String verb, String noun, String part) {
        this(verb, noun, part, !verb.isEmpty());
    }

    /** What was gained in all, where the words told of a gain: 绿道 of 新建绿道, 上市企业 of 上市企业新增. */
    Subject ungained() {
        String whole = noun.endsWith(GAINED) && noun.length() > GAINED.length() + 1
                ? noun.substring(0, noun.length() - GAINED.length())
                : noun;
        return new Subject(verb.startsWith("新") ? "" : verb, whole, part, led);
    }

    String name() {
        return verb.isEmpty() ? noun : verb + noun;
    }

    boolean isBlank() {
        return noun.isEmpty();
    }

    Subject withNoun(String other) {
        return new Subject(verb, other, part, led);
    }

    Subject withVerb(String other) {
        return new Subject(other, noun, part, led);
    }

    Subject withPart(String other) {
        return new Subject(verb, noun, other, led);
    }
}
