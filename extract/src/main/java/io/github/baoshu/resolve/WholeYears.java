package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells phrases of all of a year from those of a part of it. */
final class WholeYears {
    /** What behind a year leaves only a part of it. */
    private static final Trie PARTS_OF_YEAR = new Trie(List.of(
            "以来", "头", "初", "春", "一至", "1-", "到现在", "已", "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月",
            "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月"));

    private WholeYears() {}

    /** Whether a phrase is of all of a year, whose end is yet to come: 一九五七年的, but not 今年上半年 or 今年以来. */
    static boolean is(@Nullable TimePhrase phrase, int year, String folded) {
        if (phrase == null || phrase.kind() != TimePhrase.Kind.YEAR || phrase.to() != year) {
            return false;
        }
        int end = phrase.span().end();
        boolean part = folded.charAt(end - 1) != '年' || folded.charAt(end - 2) == '半';
        return !part && !PARTS_OF_YEAR.beginsAt(folded, end);
    }
}
