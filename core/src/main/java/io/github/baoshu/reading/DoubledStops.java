package io.github.baoshu.reading;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.reading.ReadingWords.Kind;
import io.github.baoshu.reading.Sheet.Changes;

/**
 * Stops that stand side by side, of which the last counts (增长12%,;财政), and those between a number and the word that bounds it
 * (6.8%,。以内), of which none does.
 */
final class DoubledStops implements Step {
    private final ReadingWords words = new ReadingWords(Lexicon.ours());

    @Override
    public boolean mayApply(Signs signs) {
        return signs.doubled() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%' && text.charAt(at - 1) == '%') {
                changes.cut(at, at + 1);
            } else if (Chars.isStop(c) && Chars.isStop(text.charAt(at - 1))) {
                int end = at + 1;
                while (end < text.length() && Chars.isStop(text.charAt(end))) {
                    end++;
                }
                boolean within = words.beginsAt(Kind.BOUND, text, end);
                changes.cut(at - 1, within ? end : end - 1);
                at = end;
            }
        }
        changes.apply();
    }
}
