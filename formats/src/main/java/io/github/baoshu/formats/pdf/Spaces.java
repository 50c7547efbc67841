package io.github.baoshu.formats.pdf;

import io.github.baoshu.lexicon.TermTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Takes out spaces that come from the setting of a line, and look-alikes of characters that fonts put in their place. */
final class Spaces {
    /** Kangxi radicals, which some programs write for the characters that look like them. */
    private static final char FIRST_RADICAL = '\u2F00';

    private static final char LAST_RADICAL = '\u2FDF';

    private static final Map<Character, String> SUPPLEMENT = supplement();

    private Spaces() {}

    /** The line with no blanks beside wide characters: 失业率 4.1% is 失业率4.1%. */
    static String without(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == ' ' || c == '\u00A0';
            if (blank
                    && (i == 0 || isWide(line.charAt(i - 1)) || i + 1 < line.length() && isWide(line.charAt(i + 1)))) {
                continue;
            }
            text.append(plain(c));
        }
        return text.toString();
    }

    private static String plain(char c) {
        if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        return SUPPLEMENT.getOrDefault(c, String.valueOf(c));
    }

    private static Map<Character, String> supplement() {
        Map<Character, String> characters = new HashMap<>();
        for (TermTable.Row row : TermTable.resource(Spaces.class, "radicals.tsv", "radical", "character", "name")
                .rows()) {
            characters.put(row.cell(0).charAt(0), row.cell(1));
        }
        return Map.copyOf(characters);
    }

    static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF || "“”‘’—…·".indexOf(c) >= 0;
    }
}
