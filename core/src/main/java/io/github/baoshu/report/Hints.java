package io.github.baoshu.report;

import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a report besides its text: region and year in the name of its file or folders, or in other columns of
 * its row. Hints help where the text is silent; where the text says something else, it is believed and the report has a
 * {@link Doubt}.
 *
 * @param regions full names of divisions, the nearest to the report first
 * @param years years, the nearest to the report first
 */
public record Hints(List<String> regions, List<Integer> years) {
    /** No hints. */
    public static final Hints NONE = new Hints(List.of(), List.of());

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=\\d{4}(?!\\d)|(?!\\d))");
    private static final Pattern NATION = Pattern.compile("国务院|全国|中央");

    /** Copies the lists. */
    public Hints {
        regions = List.copyOf(regions);
        years = List.copyOf(years);
    }

    /** What a path tells: 辽宁省/2018_营口市_政府工作报告.txt tells 营口市, then 辽宁省, and 2018. */
    public static Hints of(String path, Gazetteer gazetteer) {
        List<String> regions = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        String[] names = path.split("[/\\\\]");
        for (int i = names.length - 1; i >= 0; i--) {
            List<String> found = gazetteer.namedIn(names[i]);
            for (int j = found.size() - 1; j >= 0; j--) {
                regions.add(found.get(j));
            }
            if (found.isEmpty() && NATION.matcher(names[i]).find()) {
                regions.add(Place.NATION.name());
            }
            Matcher year = YEAR.matcher(names[i]);
            while (year.find()) {
                years.add(Integer.parseInt(year.group(1)));
            }
        }
        return new Hints(regions, years);
    }

    /** These hints but for what is given, on which nothing else counts. */
    Hints without(Given given) {
        return new Hints(given.region().isEmpty() ? regions : List.of(), given.year() == 0 ? years : List.of());
    }
}
