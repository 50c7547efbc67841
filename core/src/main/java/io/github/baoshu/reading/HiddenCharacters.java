package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/** Characters without width between two that have one: zero-width blanks, soft hyphens. */
final class HiddenCharacters implements Step {
    @Override
    public boolean mayApply(Signs signs) {
        return signs.hidden() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Chars.isHidden(text.charAt(i)) && text.charAt(i - 1) > ' ' && !Chars.isSpace(text.charAt(i + 1))) {
                changes.cut(i, i + 1);
            }
        }
        changes.apply();
    }
}
