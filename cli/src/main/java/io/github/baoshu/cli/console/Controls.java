package io.github.baoshu.cli.console;

import java.util.Locale;

/** Characters that a terminal obeys instead of showing them: sequences of escape, and what turns the direction of writing. */
public final class Controls {
    private Controls() {}

    /** Whether a terminal obeys a character; tabs and line breaks are harmless. */
    static boolean isObeyed(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** A text with such characters written as {@code \\u001B}. */
    public static String shown(String text) {
        if (text.chars().noneMatch(Controls::isObeyed)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (isObeyed(c)) {
                shown.append(shown(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    static String shown(int c) {
        return String.format(Locale.ROOT, "\\u%04X", c);
    }
}
