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
    /** Nothing named. */
    static final Subject NONE = new Subject("", "", "");

    Subject(String verb, String noun, String part) {
        this(verb, noun, part, !verb.isEmpty());
    }

    String name() {
        return verb + noun;
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
