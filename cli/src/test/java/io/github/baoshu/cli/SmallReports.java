package io.github.baoshu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Sentences of the documents, each put into reports of 2026 of the fictitious 青岚市 that hold nothing else: one has it in its
 * review, one behind the problems at the end of the review, one in its plan, and one in its list of the year's main targets.
 */
final class SmallReports {
    private static final String FRONT =
            "青岚市2026年政府工作报告\n——2026年1月12日在青岚市第八届人民代表大会第五次会议上\n各位代表：\n" + "现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2025年工作回顾\n";
    private static final String PLAN = "\n二、2026年工作安排\n";
    private static final String IDLE = "全市上下团结奋进，各项事业稳步前进，人民生活持续改善。";
    private static final String PROBLEMS = "\n成绩来之不易。我代表市人民政府，向全市人民表示衷心的感谢！\n我们也清醒地看到，发展中还存在不少困难和不足。\n各位代表！\n";
    private static final String CLOSING = "\n各位代表，让我们携起手来，为建设富裕美丽的青岚而努力奋斗！\n";

    private SmallReports() {}

    /** Writes the reports for the sentences; a file's name begins with the place of its sentence among them. */
    static void write(Path folder, Collection<String> sentences) throws IOException {
        int i = 0;
        for (String sentence : sentences) {
            String closed = sentence.matches(".*[。！？]") ? sentence : sentence + "。";
            Files.writeString(folder.resolve(i + "-review.txt"), FRONT + closed + PLAN + IDLE + CLOSING);
            Files.writeString(
                    folder.resolve(i + "-problems.txt"), FRONT + IDLE + PROBLEMS + closed + PLAN + IDLE + CLOSING);
            Files.writeString(folder.resolve(i + "-plan.txt"), FRONT + IDLE + PLAN + closed + CLOSING);
            Files.writeString(
                    folder.resolve(i + "-targets.txt"), FRONT + IDLE + PLAN + "今年的主要预期目标是：" + closed + CLOSING);
            i++;
        }
    }

    /** The records of each sentence, wherever it stood, as {@code baoshu extract} gives them. */
    static Map<String, List<CSVRecord>> records(Path folder, Collection<String> sentences) throws IOException {
        write(folder, sentences);
        List<CSVRecord> all = Table.of(Run.of("extract", folder, "-q").out()).rows();
        Map<String, List<CSVRecord>> records = new LinkedHashMap<>();
        int i = 0;
        for (String sentence : sentences) {
            String start = i + "-";
            records.put(
                    sentence,
                    all.stream()
                            .filter(row -> Path.of(row.get("document"))
                                    .getFileName()
                                    .toString()
                                    .startsWith(start))
                            .toList());
            i++;
        }
        return records;
    }
}
