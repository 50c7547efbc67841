package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;
import io.github.baoshu.text.Script;

/**
 * Traditional script, and the numeral 壹 that machines put in the place of 一 when they write it (壹般, 壹是). Offsets stay.
 */
final class SimplifiedScript implements Step {
    /** A text of which more than one character in so many is of traditional script alone is traditional as a whole. */
    private static final int THROUGHOUT = 20;

    /** Numerals that stand beside 壹 where it is written on purpose, as on cheques. */
    private static final String CHEQUE = "贰叁肆伍陆柒捌玖拾佰仟零圆貳參陸";

    @Override
    public boolean mayApply(Signs signs) {
        return signs.traditional() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        boolean throughout = isTraditional(text);
        Changes changes = sheet.change(name);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char simplified = throughout ? Script.simplifiedThroughout(c) : Script.simplified(c);
            if (throughout && c == '壹' && !isOnCheque(text, i)) {
                simplified = '一';
            }
            if (simplified != c && Chars.isHan(c)) {
                changes.put(i, simplified);
            }
        }
        changes.apply();
    }

    private static boolean isTraditional(String text) {
        int han = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han += Chars.isHan(c) ? 1 : 0;
            traditional += Script.isTraditional(c) ? 1 : 0;
        }
        return (long) traditional * THROUGHOUT > han;
    }

    private static boolean isOnCheque(String text, int at) {
        return at > 0 && CHEQUE.indexOf(text.charAt(at - 1)) >= 0
                || at + 1 < text.length() && CHEQUE.indexOf(text.charAt(at + 1)) >= 0;
    }
}
