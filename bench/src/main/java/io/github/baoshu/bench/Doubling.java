package io.github.baoshu.bench;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Doubles texts of several kinds and prints how the time of reading them grows: a ratio near 2 is linear.
 */
public final class Doubling {
    private static final int RUNS = 3;
    private static final String FRONT = "苇渡市2018年政府工作报告\n——2018年1月9日在苇渡市第五届人民代表大会第三次会议上\n市长　简书航\n各位代表：\n"
            + "现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2017年工作回顾\n";
    private static final String SENTENCE =
            "全市地区生产总值完成486亿元，增长7.2%；城镇、农村居民人均可支配收入分别增长8.1%、9.2%，新建学校12所、医院3家，" + "总投资26亿元的云渡石化项目建成投产。";

    private Doubling() {}

    /** Doubles texts of each kind; takes no arguments. */
    public static void main(String[] args) {
        Baoshu baoshu = Baoshu.create();
        kind(baoshu, "paragraphs", size -> FRONT + repeat(SENTENCE + "\n", size));
        kind(baoshu, "one line", size -> FRONT + repeat(SENTENCE, size));
        kind(baoshu, "digits", size -> FRONT + repeat("8", size) + "亿元。");
        kind(baoshu, "brackets", size -> FRONT + repeat("（", size) + "12亿元。");
        kind(baoshu, "commas 、", size -> FRONT + repeat("、", size) + "12亿元。");
        kind(baoshu, "numerals", size -> FRONT + repeat("十", size) + "亿元。");
    }

    private static void kind(Baoshu baoshu, String name, IntFunction<String> texts) {
        double before = 0;
        for (int size = 1 << 20; size <= 1 << 22; size <<= 1) {
            Document document = Document.named(name).text(texts.apply(size));
            double best = Double.MAX_VALUE;
            int records = 0;
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                records = baoshu.extract(document).stream()
                        .map(WorkReport::records)
                        .mapToInt(java.util.List::size)
                        .sum();
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            String ratio = before == 0 ? "" : String.format(Locale.ROOT, "%.2f", best / before);
            System.out.printf(
                    Locale.ROOT, "%-12s %9d characters %8d records %8.0f ms  %s%n", name, size, records, best, ratio);
            before = best;
        }
    }

    private static String repeat(String unit, int size) {
        return unit.repeat(size / unit.length() + 1).substring(0, size);
    }
}
