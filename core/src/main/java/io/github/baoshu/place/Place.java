package io.github.baoshu.place;

/**
 * An administrative division, or the nation.
 *
 * @param name full name: 营口市
 * @param code six digits of GB/T 2260, or empty for the nation
 * @param level its rank
 * @param parent code of the division above, or empty
 */
public record Place(String name, String code, Level level, String parent) {
    /** The nation, as jurisdiction of the State Council. */
    public static final Place NATION = new Place("全国", "", Level.NATION, "");

    /** Ranks of jurisdictions: 国, 省, 地, 县. */
    public enum Level {
        /** 国 */
        NATION,
        /** 省级 */
        PROVINCE,
        /** 地级 */
        PREFECTURE,
        /** 县级 */
        COUNTY
    }

    /** The name without its last rank word: 营口 for 营口市; the name itself where that would leave one character. */
    public String shortName() {
        for (String suffix : new String[] {"自治区", "自治州", "自治县", "省", "市", "县", "区", "盟", "州", "旗"}) {
            if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
