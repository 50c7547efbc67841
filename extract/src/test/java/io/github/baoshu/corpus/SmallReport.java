package io.github.baoshu.corpus;

/**
 * A report of 苇渡市 that is as short as a report can be, with one sentence of interest in one of its sections; JUNE is one
 * given in the course of the year, NATION one of the State Council.
 */
final class SmallReport {
    private static final String IDLE = "全市上下团结奋进，各项事业稳步前进，人民生活持续改善。";

    private SmallReport() {}

    /** The report up to the sentence; the rest follows in {@link #behind}. */
    static String before(String section, int year) {
        String front = "苇渡市" + year + "年政府工作报告\n——" + year + "年1月9日在苇渡市第五届人民代表大会第三次会议上\n市长　简书航\n"
                + "各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n";
        String review = "一、" + (year - 1) + "年工作回顾\n";
        return switch (section) {
            case "REVIEW" -> front + review;
            case "FIVE" -> front + "一、过去五年工作回顾\n";
            case "JUNE" -> front.replace("1月9日", "6月9日").replace("现在，我代表市人民政府，", "我代表市人民政府，") + "一、关于工农业生产\n";
            case "NATION" -> "各位代表：\n我代表国务院，向第五届全国人民代表大会第二次会议作政府工作报告，请予审议。\n一、" + (year - 1) + "年工作回顾\n";
            case "PLAN" -> front + review + IDLE + "\n二、" + year + "年工作安排\n";
            case "MULTI_YEAR_PLAN" -> front + review + IDLE + "\n二、今后五年的奋斗目标\n";
            default -> throw new IllegalArgumentException("no such section: " + section);
        };
    }

    /** The report behind the sentence. */
    static String behind(String section, int year) {
        if (section.equals("JUNE")) {
            return "\n二、关于城乡人民生活\n" + IDLE + "\n";
        }
        String plan = "\n" + (section.equals("MULTI_YEAR_PLAN") ? "三" : "二") + "、" + year + "年工作安排\n" + IDLE;
        return (section.equals("PLAN") ? "" : plan) + "\n各位代表，让我们携起手来，为建设富裕美丽的新苇渡而努力奋斗！\n";
    }
}
