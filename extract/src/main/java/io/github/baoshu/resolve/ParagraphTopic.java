package io.github.baoshu.resolve;

import io.github.baoshu.link.Mention;
import java.util.List;

/** What a paragraph is about: the industry that a sentence of it opened with, and what was told of last. */
final class ParagraphTopic {
    /** The most characters of an industry's name before its last word. */
    private static final int LONGEST_NAME = 8;

    private final FrameWords words;
    private String topic = "";
    private String subject = "";

    ParagraphTopic(FrameWords words) {
        this.words = words;
    }

    /** The industry; empty if no sentence opened with one. */
    String topic() {
        return topic;
    }

    /** What the sentence before told of last; empty if nothing. */
    String subject() {
        return subject;
    }

    void nowAbout(List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            subject = mentions.get(mentions.size() - 1).name();
        }
    }

    void begin(SentenceHead head) {
        if (head.opensParagraph()) {
            topic = "";
            subject = "";
        }
        String industry = industry(head);
        if (!industry.isEmpty()) {
            topic = words.isIn(FrameWords.Kind.PLACED, industry) ? "" : industry;
        }
    }

    private String industry(SentenceHead head) {
        String text = head.text();
        int at = head.sentence().start();
        if (words.beginsAt(FrameWords.Kind.TASK, text, at)) {
            return "";
        }
        int year = at + words.longestAt(FrameWords.Kind.TOPIC_YEAR, text, at);
        int verb = year + words.longestAt(FrameWords.Kind.TOPIC_VERB, text, year);
        for (int start : new int[] {verb, year, at}) {
            int end = endOfIndustry(text, start, head.sentence().end());
            if (end > 0) {
                return text.substring(start, end);
            }
        }
        return "";
    }

    /** Where the shortest name of an industry ends that begins at an offset; 0 for none. */
    private int endOfIndustry(String text, int start, int limit) {
        for (int at = start + 1; at <= start + LONGEST_NAME && at < limit && isHan(text.charAt(at - 1)); at++) {
            int end = at + words.longestAt(FrameWords.Kind.INDUSTRY, text, at);
            if (end > at && end <= limit && !words.beginsAt(FrameWords.Kind.NO_INDUSTRY, text, end)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '龥';
    }
}
