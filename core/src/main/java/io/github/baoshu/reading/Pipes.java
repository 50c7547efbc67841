package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/** Lines that hold nothing but the bars of a table, and bars at the ends of lines. */
final class Pipes implements Step {
    @Override
    public boolean mayApply(Signs signs) {
        return signs.pipes() > 1;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.substring(start, end).replace('|', ' ').isBlank()) {
                for (int i = start; i < end; i++) {
                    if (text.charAt(i) == '|') {
                        changes.put(i, ' ');
                    }
                }
            }
            start = end + 1;
        }
        changes.apply();
    }
}
