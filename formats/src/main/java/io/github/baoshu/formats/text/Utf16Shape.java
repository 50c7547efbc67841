package io.github.baoshu.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 without a byte order mark by its structure: read in the right order nearly all units are Chinese or ASCII
 * characters, and some of them the marks and digits that every text holds.
 */
final class Utf16Shape {
    private static final int LOOKED_AT = 1 << 17;
    /** A text of fewer units may hold no mark at all. */
    private static final int SHORT = 40;

    private static final double PLAUSIBLE = 0.95;
    private static final double MARKS = 0.02;
    /** A short text without a mark is told by its characters. */
    private static final double COMMON = 0.5;

    private static final String FREQUENT = "\n\r\t \u3000、。，：；的0123456789";

    private final CommonCharacters common;

    Utf16Shape(CommonCharacters common) {
        this.common = common;
    }

    /** UTF-16LE or UTF-16BE where the bytes have its structure. */
    Optional<Charset> of(byte[] bytes) {
        if (is(bytes, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return is(bytes, StandardCharsets.UTF_16BE) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private boolean is(byte[] bytes, Charset order) {
        int high = order.equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        int units = Math.min(bytes.length, LOOKED_AT) / 2;
        int plausible = 0;
        int marks = 0;
        for (int i = 0; i < units; i++) {
            char unit = (char) ((bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + 1 - high] & 0xFF);
            plausible += isPlausible(unit) ? 1 : 0;
            marks += FREQUENT.indexOf(unit) >= 0 ? 1 : 0;
        }
        if (units < 2 || plausible < units * PLAUSIBLE) {
            return false;
        }
        if (marks > 0 && marks >= units * MARKS) {
            return true;
        }
        return units < SHORT && common.share(new String(bytes, 0, units * 2, order)) >= COMMON;
    }

    private static boolean isPlausible(char unit) {
        return unit >= '\u4E00' && unit <= '\u9FFF'
                || unit >= ' ' && unit <= '~'
                || unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || unit >= '\u2000' && unit <= '\u206F'
                || unit >= '\u2460' && unit <= '\u24FF'
                || unit >= '\u3000' && unit <= '\u303F'
                || unit >= '\uFF00' && unit <= '\uFFEF';
    }
}
