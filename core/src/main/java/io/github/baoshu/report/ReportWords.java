package io.github.baoshu.report;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words by which reports are found and told from other texts; the table is {@code report-words.tsv}. */
final class ReportWords extends WordKinds<ReportWords.Kind> {
    /** What a word tells. */
    enum Kind {
        /** Two of them at least stand in a work report: 国民经济. */
        REPORT,
        /** In the closing call: 让我们. */
        CALL,
        /** Opens a line of credit directly behind a speech: 责任编辑. */
        CREDIT,
        /** In an account: says that a report was given, or what it says: 作政府工作报告. */
        GIVEN,
        /** Opens a paragraph of news: 本报讯. */
        DATELINE,
        /** Opens an annex: 名词解释. */
        ANNEX,
        /** Follows a year that the report looks back on: 工作回顾. */
        LOOKED_BACK_ON,
        /** In an account, stands before a year looked back on: 刚刚过去的. */
        BEFORE_LOOKED_BACK_ON,
        /** Follows the year that the report plans: 工作安排. */
        PLANNED,
        /** In an account or excerpt, the same without a heading's form: 2013年的任务. */
        PLANNED_RETOLD,
        /** In an account or excerpt, follows a year looked back on: 主要工作. */
        LOOKED_BACK_ON_RETOLD,
        /** Stands before the name of a place in a line: 在. */
        BEFORE_NAME,
        /** Calls a province the text's own: 全省. */
        OWN_PROVINCE,
        /** Calls a city or prefecture the text's own: 全市. */
        OWN_PREFECTURE,
        /** Calls a county the text's own: 全县. */
        OWN_COUNTY,
        /** Ends the office of a speaker: 市长. */
        OFFICE,
        /** A family name. */
        SURNAME
    }

    /** An article is a line of so many characters at least. */
    private static final int ARTICLE_LENGTH = 300;

    ReportWords(Lexicon lexicon) {
        super(lexicon, ReportWords.class, "report-words.tsv", Kind.class);
    }

    /** Whether a line outside a report is an article, or a paragraph of one: long, or with the dateline of news. */
    boolean isArticle(String line) {
        return line.length() >= ARTICLE_LENGTH || beginsAt(Kind.DATELINE, line, 0);
    }
}
