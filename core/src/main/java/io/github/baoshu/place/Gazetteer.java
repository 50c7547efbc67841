package io.github.baoshu.place;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.text.CharacterSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Administrative divisions by name. Immutable; the table is {@code divisions.tsv}. */
public final class Gazetteer {
    private static final int SHORTEST_NAME = 2;

    private final Map<String, List<Row>> byName;
    private final Map<String, Place> byCode;
    /** The names of all divisions and the short names of those that are known by them; asked without cutting a text up. */
    private final Trie names;
    /** What the tree knows each name by, full names first. */
    private final List<Name> byNumber;
    /** Full names by the short names of provinces and prefectures. */
    private final Map<String, String> byShortName = new HashMap<>();
    /** The first characters of all names. */
    private final CharacterSet opening;

    /** @param words as texts write it, in full or short */
    private record Name(String words, String full) {}

    private record Row(Place place, int from, int to) {
        boolean validIn(int year) {
            return year == 0 || from <= year && year <= to;
        }
    }

    private Gazetteer(Map<String, List<Row>> byName, Map<String, Place> byCode) {
        Map<String, String> named = new LinkedHashMap<>();
        byName.keySet().forEach(name -> named.put(name, name));
        for (Place.Level level : new Place.Level[] {Place.Level.PROVINCE, Place.Level.PREFECTURE}) {
            byCode.values().stream()
                    .filter(place -> place.level() == level)
                    .sorted(Comparator.comparing(Place::code))
                    .forEach(place -> {
                        named.putIfAbsent(shortened(place), place.name());
                        byShortName.putIfAbsent(shortened(place), place.name());
                    });
        }
        StringBuilder first = new StringBuilder();
        named.keySet().forEach(name -> first.append(name.charAt(0)));
        this.opening = CharacterSet.of(first.toString());
        this.names = new Trie(named.keySet());
        this.byNumber = named.entrySet().stream()
                .map(name -> new Name(name.getKey(), name.getValue()))
                .toList();
        this.byName = byName;
        this.byCode = byCode;
    }

    /** The gazetteer that comes with this library. */
    public static Gazetteer load() {
        return load(Lexicon.ours());
    }

    /** The gazetteer of a lexicon. */
    public static Gazetteer load(Lexicon lexicon) {
        TermTable table =
                lexicon.table(Gazetteer.class, "divisions.tsv", 1, "code", "name", "level", "parent", "from", "to");
        Map<String, List<Row>> byName = new HashMap<>(table.rows().size() * 2);
        Map<String, Place> byCode = new HashMap<>(table.rows().size() * 2);
        for (TermTable.Row row : table.rows()) {
            String code = row.cell(0);
            if (code.length() != 6) {
                throw table.wrong(row, "not a six-digit code: " + code);
            }
            Place place = new Place(row.cell(1), code, table.constant(row, 2, Place.Level.class), row.cell(3));
            byName.computeIfAbsent(place.name(), name -> new ArrayList<>(1))
                    .add(new Row(place, year(row.cell(4), 0), year(row.cell(5), 9999)));
            byCode.putIfAbsent(code, place);
        }
        return new Gazetteer(byName, byCode);
    }

    private static int year(String cell, int absent) {
        return cell.isEmpty() ? absent : Integer.parseInt(cell);
    }

    /** 内蒙古 for 内蒙古自治区, 广西 for 广西壮族自治区, 营口 for 营口市. */
    private static String shortened(Place place) {
        if (place.level() != Place.Level.PROVINCE) {
            return place.shortName();
        }
        int length = place.name().startsWith("内蒙古") || place.name().startsWith("黑龙江") ? 3 : 2;
        return place.name().substring(0, length);
    }

    /**
     * The full names of the divisions that words name, as a file name does: 安徽省2002 and 2018_营口_报告. Of provinces and
     * prefectures the short name is enough.
     */
    public List<String> namedIn(String words) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int number = names.longestAt(words, at);
            int length = number < 0 ? 0 : byNumber.get(number).words().length();
            if (length >= SHORTEST_NAME) {
                found.add(byNumber.get(number).full());
                at += length;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether some division has, or had, this full name. */
    public boolean knows(String name) {
        int number = names.longestAt(name, 0);
        return number >= 0
                && number < byName.size()
                && byNumber.get(number).words().length() == name.length();
    }

    /**
     * The division of a full name in a year (0 for any). Where several have the name, the one whose parent the text
     * names most often; then the higher one.
     */
    public Optional<Place> find(String name, int year, String text) {
        List<Row> rows = byName.getOrDefault(name, List.of());
        List<Row> valid = rows.stream().filter(row -> row.validIn(year)).toList();
        return (valid.isEmpty() ? rows : valid)
                .stream()
                        .map(Row::place)
                        .max(Comparator.<Place>comparingInt(place -> parentMentions(place, text))
                                .thenComparing(place -> -place.level().ordinal()));
    }

    /** Whether some name, be it full or short, begins with a character. */
    public boolean opensWith(char first) {
        return opening.contains(first);
    }

    /** The province or prefecture of a short name; where several have had it, the province, else the first by code. */
    public Optional<Place> ofShortName(String name) {
        String full = byShortName.get(name);
        return full == null ? Optional.empty() : find(full, 0, "");
    }

    /** The province that a division lies in, itself included; empty for the nation. */
    public Optional<Place> provinceOf(Place place) {
        Place above = place;
        while (above != null && above.level() != Place.Level.PROVINCE) {
            above = byCode.get(above.parent());
        }
        return Optional.ofNullable(above);
    }

    /** The division of a six-digit code; where it had several names, the one that the table gives first. */
    public Optional<Place> at(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private int parentMentions(Place place, String text) {
        Place parent = byCode.get(place.parent());
        if (parent == null) {
            return 0;
        }
        String name = parent.shortName();
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
