package io.github.baoshu.link;

/**
 * A noun right of a number and the predicate behind it.
 *
 * @param noun the noun; may be empty
 * @param predicate a predicate that tells what happens to the noun, without its adverbs; may be empty
 */
record CountedNoun(String noun, String predicate) {
    /** Nothing counted. */
    static final CountedNoun NONE = new CountedNoun("", "");
}
