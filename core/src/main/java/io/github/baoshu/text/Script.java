package io.github.baoshu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional script in simplified, one character for one.
 *
 * <p>The pairs are those of HanLP's table {@code t2s.txt} with one character on either side, some 4,000, taken from its jar
 * by the build. A few characters stand in simplified texts too with a meaning of their own (乾隆, 瞭望, 宫商角徵羽, and 於 as a
 * family name); they are converted only in a text that is traditional as a whole.
 */
public final class Script {
    private static final String TABLE = "t2s.txt";
    /** Of both scripts. */
    private static final CharacterSet BOTH = CharacterSet.of("乾著瞭藉徵於夥覆");

    private static final char[] SIMPLIFIED = load();

    private Script() {}

    /** Whether a character is of traditional script alone and has a simplified form. */
    public static boolean isTraditional(char c) {
        return SIMPLIFIED[c] != c && !BOTH.contains(c) && c >= '\u3400';
    }

    /** The simplified form of a character of traditional script alone; any other as it is. */
    public static char simplified(char c) {
        char simplified = SIMPLIFIED[c];
        return simplified != c && BOTH.contains(c) ? c : simplified;
    }

    /** The simplified form of a character in a text that is traditional as a whole. */
    public static char simplifiedThroughout(char c) {
        return SIMPLIFIED[c];
    }

    private static char[] load() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) i;
        }
        try (InputStream in = Script.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing beside " + Script.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 3 && line.charAt(1) == '=') {
                    forms[line.charAt(0)] = line.charAt(2);
                }
            }
            for (int i = 0; i < forms.length; i++) {
                forms[i] = forms[forms[i]]; // the form of a form
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
