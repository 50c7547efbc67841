package io.github.baoshu.section;

/**
 * Names and years of the five-year plans. The first ran from 1953; the sixth from 1981, and every five years from then
 * on. Source: the plans as published.
 */
public final class FiveYearPlans {
    private static final int SIXTH_BEGINS = 1981;
    /** The last plan that has a name here; it begins in 2101. */
    private static final int LAST_PLAN = 30;

    private static final String[] NUMERALS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private FiveYearPlans() {}

    /** The name of the plan whose years hold the year: 十三五 for 2017; empty before 1981 and far ahead. */
    public static String nameIn(int year) {
        int ordinal = 6 + (year - SIXTH_BEGINS) / 5;
        if (year < SIXTH_BEGINS || ordinal > LAST_PLAN) {
            return "";
        }
        return numeral(ordinal) + "五";
    }

    /** The first year of a plan by the numeral before its 五 (十三); 0 if there is none. */
    public static int firstYear(String numeral) {
        int ordinal = 0;
        for (int i = 1; i <= LAST_PLAN; i++) {
            if (numeral(i).equals(numeral)) {
                ordinal = i;
            }
        }
        return switch (ordinal) {
            case 0 -> 0;
            case 1 -> 1953;
            case 2 -> 1958;
            case 3 -> 1966;
            case 4 -> 1971;
            case 5 -> 1976;
            default -> SIXTH_BEGINS + (ordinal - 6) * 5;
        };
    }

    private static String numeral(int n) {
        if (n <= 10) {
            return NUMERALS[n];
        }
        return (n >= 20 ? NUMERALS[n / 10] : "") + "十" + (n % 10 == 0 ? "" : NUMERALS[n % 10]);
    }
}
