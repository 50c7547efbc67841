package io.github.baoshu.text;

import java.util.Arrays;

/**
 * Folds the spellings of one character to one form without changing the length of a text, so that an offset into the
 * folded text is an offset into the text as written.
 *
 * <p>Full-width ASCII (U+FF01 to U+FF5E) becomes ASCII, the ideographic and the no-break space become a space, and the
 * ratio sign becomes a colon. Traditional forms of the characters that number words, units and cue words are made of
 * become simplified ones. NFKC is not used: it changes lengths.
 */
public final class Folding {
    /** Traditional forms, each directly before its simplified form. */
    private static final String PAIRS = "億亿萬万點点產产業业長长達达總总額额値值價价國国內内實实現现縣县區区參参貳二兩两"
            + "陸陆幣币噸吨畝亩頃顷歲岁這这來来從从較较減减為为預预計计劃划財财農农糧粮鋼钢電电門门個个條条萬万號号隻只"
            + "織织會会間间開开關关學学務务標标進进際际資资設设備备應应當当發发數数極极種种類类約约經经戶户還还發发勞劳鐵铁銀银書书師师";

    /** How web copies of scanned pages break between two of them. */
    private static final String PAGE = "\n\u200B\n";
    /** What closes a sentence or a clause of its own before a page break. */
    private static final String CLOSING = "。!?;:";

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_HEADING = 40;
    /** What opens a heading behind one. */
    private static final String OPENING = "(-";

    private static final char[] SIMPLIFIED = simplifiedForms();

    private Folding() {}

    /** The folded text; as long as the text given. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        joinPages(text, folded);
        return new String(folded);
    }

    /** Makes the break between two pages blank where it stands within a sentence: 完成74.4, a page, 万亿元. */
    private static void joinPages(String text, char[] folded) {
        int at = text.indexOf(PAGE);
        while (at >= 0) {
            int end = at + PAGE.length();
            boolean within = at > 0
                    && end < folded.length
                    && folded[at - 1] > ' '
                    && folded[end] > ' '
                    && !closes(folded, at)
                    && !endsHeading(folded, at)
                    && OPENING.indexOf(folded[end]) < 0;
            if (within) {
                Arrays.fill(folded, at, end, ' ');
            }
            at = text.indexOf(PAGE, end);
        }
    }

    /** Whether a sentence closes before the offset: with a stop, or with one and a closing quote or bracket behind it. */
    private static boolean closes(char[] folded, int end) {
        boolean closer = "”’)」』".indexOf(folded[end - 1]) >= 0;
        return CLOSING.indexOf(folded[closer && end > 1 ? end - 2 : end - 1]) >= 0;
    }

    /** Whether the line that ends at the offset is a numbered heading: 二、2018年工作安排. */
    private static boolean endsHeading(char[] folded, int end) {
        int start = end;
        while (start > 0 && folded[start - 1] != '\n' && end - start <= LONGEST_HEADING) {
            start--;
        }
        while (start < end && folded[start] == ' ') {
            start++;
        }
        int mark = start < end && folded[start] == '(' ? start + 1 : start;
        int at = mark;
        while (at < end && NUMERALS.indexOf(folded[at]) >= 0) {
            at++;
        }
        boolean numbered = at > mark && at < end && (mark > start ? folded[at] == ')' : folded[at] == '、');
        for (int i = at; numbered && i < end; i++) {
            numbered = ",;。".indexOf(folded[i]) < 0;
        }
        return numbered && end - start <= LONGEST_HEADING;
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return SIMPLIFIED[c - '\u4E00'];
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u200B', '\uFEFF' -> ' ';
            case '\u2236', '\uFE30' -> ':';
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u301C' -> '-';
            case '\u3007', '\u25CB' -> '〇';
            default -> c;
        };
    }

    private static char[] simplifiedForms() {
        char[] forms = new char['\u9FFF' - '\u4E00' + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) ('\u4E00' + i);
        }
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            forms[PAIRS.charAt(i) - '\u4E00'] = PAIRS.charAt(i + 1);
        }
        return forms;
    }
}
