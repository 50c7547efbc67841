package io.github.baoshu.formats.text;

import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import java.util.BitSet;

/** Tells a text in Chinese from one decoded in a wrong charset by the share of common characters. */
final class CommonCharacters {
    private static final int LOOKED_AT = 20_000;

    private final BitSet common = new BitSet();

    CommonCharacters() {
        for (TermTable.Row row : TermTable.resource(
                        CommonCharacters.class, "common-characters.tsv", "characters", "source")
                .rows()) {
            row.cell(0).chars().forEach(common::set);
        }
    }

    /** The share of common characters among the letters that are not ASCII, from 0 to 1; 0 where there are none. */
    double share(String text) {
        String folded = Folding.fold(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        int letters = 0;
        int found = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c > 0x7F && (Character.isLetter(c) || Character.getType(c) == Character.PRIVATE_USE)) {
                letters++;
                found += common.get(c) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) found / letters;
    }
}
