package io.github.baoshu.report;

/**
 * How a report was given and published, as far as its text says so; empty where it does not.
 *
 * @param title its title line: 2018年苇渡市政府工作报告
 * @param date the day on which it was given, as 2018-01-06; 2018-01 where only the month is stated
 * @param meeting the meeting: 苇渡市第五届人民代表大会第二次会议
 * @param speaker who gave it
 * @param office the speaker's office: 代市长
 * @param source who published it, by the line 来源
 */
public record Delivery(String title, String date, String meeting, String speaker, String office, String source) {}
