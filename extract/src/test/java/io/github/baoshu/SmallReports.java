package io.github.baoshu;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.IndicatorRecord;
import java.util.List;

/** Small invented reports around a sentence of a review. */
public final class SmallReports {
    private SmallReports() {}

    /** A report that tells a sentence of the year before. */
    public static Document with(String sentence) {
        return Document.named("small.txt")
                .text("青岚市2026年政府工作报告\n——2026年1月12日在青岚市第八届人民代表大会第五次会议上\n各位代表：\n"
                        + "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2025年工作回顾\n" + sentence
                        + "\n二、2026年工作安排\n我们要扎实工作。\n");
    }

    /** The records of a sentence. */
    public static List<IndicatorRecord> records(Baoshu baoshu, String sentence) {
        return baoshu.extract(with(sentence)).records();
    }
}
