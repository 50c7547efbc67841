package io.github.baoshu.section;

import java.util.List;

/** Words by which a line without a number is told as the heading of a section. */
final class SectionWords {
    private static final List<String> NAMES = List.of(
            "回顾", "工作安排", "主要任务", "重点工作", "工作任务", "目标任务", "总体要求", "自身建设", "主要目标", "工作部署", "国内建设", "对外", "外交", "建设任务",
            "国际形势", "政府工作", "发展成就", "奋斗目标", "工作重点", "工作建议", "总体部署", "经济建设", "国内工作", "今后五年", "未来五年");

    private SectionWords() {}

    static boolean namesSection(String line) {
        return NAMES.stream().anyMatch(line::contains);
    }
}
