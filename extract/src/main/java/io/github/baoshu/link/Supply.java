package io.github.baoshu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Products listed with what is done with them: 供应的鲜蛋、活鸡等副食品.
 *
 * @param products the products; empty where none are listed
 * @param head what their amounts are called (供应量); empty where nothing is said to be done with them
 */
record Supply(List<String> products, String head) {
    private static final Pattern DONE = Pattern.compile("^.{0,2}(供应|销售|生产|收购|出口|进口|消费)的(?=.)");

    /** The products listed in a name. */
    static Supply of(String name) {
        List<String> listed = new ArrayList<>(Listing.listed(name));
        Matcher done = listed.isEmpty() ? null : DONE.matcher(listed.get(0));
        if (done == null || !done.find()) {
            return new Supply(listed, "");
        }
        listed.set(0, listed.get(0).substring(done.end()));
        return new Supply(List.copyOf(listed), done.group(1) + "量");
    }
}
