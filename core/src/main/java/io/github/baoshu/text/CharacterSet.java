package io.github.baoshu.text;

/** Some characters, a bit each, so that asking for one costs the same however many there are. Immutable and safe to share. */
public final class CharacterSet {
    private final long[] bits;

    private CharacterSet(long[] bits) {
        this.bits = bits;
    }

    /** The characters of a text. */
    public static CharacterSet of(String characters) {
        int highest = characters.chars().max().orElse(0);
        long[] bits = new long[highest / Long.SIZE + 1];
        characters.chars().forEach(c -> bits[c / Long.SIZE] |= 1L << c);
        return new CharacterSet(bits);
    }

    /** Whether the character is one of them. */
    public boolean contains(char c) {
        int at = c / Long.SIZE;
        return at < bits.length && (bits[at] & 1L << c) != 0;
    }

    /** Whether one of them stands between two offsets of a text. */
    public boolean isIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (contains(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
