package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.WordsBefore;
import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells values of some months from those of a year, by the words before them; the table is {@code part-year-words.tsv}. */
public final class PartOfYear {
    /** How far before a number its months stand. */
    private static final int REACH = 40;

    /** 1-11月, 1至10月 */
    private static final Pattern MONTHS = Pattern.compile("1月?[-—~至到](?:[2-9]|1[01])月");

    private final List<String> parts = new ArrayList<>();
    private final List<String> wholes = new ArrayList<>();

    /** A reader of the words that come with this library. */
    public PartOfYear() {
        TermTable table = TermTable.resource(PartOfYear.class, "part-year-words.tsv", "words", "kind", "example");
        for (TermTable.Row row : table.rows()) {
            switch (row.cell(1)) {
                case "PART" -> parts.add(row.cell(0));
                case "WHOLE" -> wholes.add(row.cell(0));
                default -> throw table.wrong(row, "neither PART nor WHOLE: " + row.cell(1));
            }
        }
    }

    /** Whether the value of a record is that of some months only. */
    public boolean describes(IndicatorRecord record) {
        String before = WordsBefore.before(record, REACH);
        int part = last(parts, before);
        Matcher months = MONTHS.matcher(before);
        while (months.find()) {
            part = Math.max(part, months.end());
        }
        int whole = last(wholes, before);
        if (part < 0 && whole < 0) {
            return last(parts, record.indicator().name().orElse("")) >= 0;
        }
        return part > whole && !isReached(before, part);
    }

    /** Whether a number is what another, of the months told before, came to: 从上半年5.5%降到. */
    private static boolean isReached(String before, int part) {
        return (before.endsWith("到") || before.endsWith("至"))
                && before.chars().skip(part).anyMatch(Character::isDigit);
    }

    /** Where the last of the words ends; -1 where there is none. */
    private static int last(List<String> words, String text) {
        int last = -1;
        for (String word : words) {
            int at = text.lastIndexOf(word);
            last = at < 0 ? last : Math.max(last, at + word.length());
        }
        return last;
    }
}
