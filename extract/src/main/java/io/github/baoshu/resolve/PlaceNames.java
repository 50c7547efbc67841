package io.github.baoshu.resolve;

import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.CharacterSet;
import java.util.Optional;

/**
 * Finds names of places in running text: regions (京津冀, 皖北), divisions by their full names (望川县), provinces and the
 * cities of the own province by their short ones (云渡). The report's own place is none. Immutable.
 */
final class PlaceNames {
    private static final int LONGEST = 12;
    /** 城区 and 郊区 are names of divisions, too, but mostly words. */
    private static final int SHORTEST_FULL = 3;
    /** 锡林郭勒 and the like. */
    private static final int LONGEST_SHORT = 4;
    /** How full names end: 特别行政区 too. */
    private static final CharacterSet RANKS = CharacterSet.of("省市县区州盟旗");

    private final PartWords words;
    private final Gazetteer gazetteer;
    /** The first characters of all regions. */
    private final CharacterSet opening;

    PlaceNames(PartWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        StringBuilder firsts = new StringBuilder();
        for (Kind kind : new Kind[] {Kind.REGION, Kind.INNER, Kind.PROVINCE}) {
            words.of(kind).forEach(name -> firsts.append(name.charAt(0)));
        }
        this.opening = CharacterSet.of(firsts.toString());
    }

    /** The length of the longest name of a place but the own that begins at an offset; 0 for none. */
    int longestAt(String text, int at, Place own) {
        if (text.startsWith(own.name(), at)
                || text.startsWith(own.shortName(), at) && own.shortName().length() > 1) {
            return 0;
        }
        return Math.max(regionAt(text, at), divisionAt(text, at, own));
    }

    /** The length of the longest name of a region that begins at an offset, which is no division: 皖北; 0 for none. */
    int regionAt(String text, int at) {
        return opens(text, at) ? Math.max(words.longestAt(Kind.REGION, text, at), innerAt(text, at)) : 0;
    }

    /** The length of the name of a part of a single province that begins at an offset: 皖北, 关中; 0 for none. */
    int innerAt(String text, int at) {
        return opens(text, at) ? Math.max(words.longestAt(Kind.INNER, text, at), compoundAt(text, at)) : 0;
    }

    private boolean opens(String text, int at) {
        return at < text.length() && opening.contains(text.charAt(at));
    }

    /** The length of the name of a part of one province that begins at an offset, or of a division below one: 皖北, 云渡; else 0. */
    int withinAt(String text, int at, Place own) {
        int inner = innerAt(text, at);
        if (inner > 0 || longestAt(text, at, own) == 0) {
            return inner;
        }
        int length = divisionAt(text, at, own);
        Optional<Place> place = gazetteer.ofShortName(text.substring(at, at + length));
        return place.isPresent() && place.get().level() == Place.Level.PROVINCE ? 0 : length;
    }

    /** 皖北: the one character that stands for a province, and a side of it; but not 陕西, a province. */
    private int compoundAt(String text, int at) {
        int province = words.longestAt(Kind.PROVINCE, text, at);
        int side = province == 0 ? 0 : words.longestAt(Kind.SIDE, text, at + province);
        if (side == 0) {
            return 0;
        }
        boolean division = isShort(text, at, at + province + 1) || isShort(text, at - 1, at + province);
        return division ? 0 : province + side;
    }

    private boolean isShort(String text, int from, int to) {
        return from >= 0 && gazetteer.ofShortName(text.substring(from, to)).isPresent();
    }

    private int divisionAt(String text, int at, Place own) {
        if (at >= text.length() || !gazetteer.opensWith(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
            if (isDivision(text, at, at + length, own)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a stretch of a text is the name of a division that is near, but not the own. */
    private boolean isDivision(String text, int from, int to, Place own) {
        boolean full = to - from >= SHORTEST_FULL && RANKS.contains(text.charAt(to - 1));
        if (!full && to - from > LONGEST_SHORT) {
            return false;
        }
        String name = text.substring(from, to);
        Optional<Place> place =
                full && gazetteer.knows(name) ? gazetteer.find(name, 0, "") : gazetteer.ofShortName(name);
        return place.isPresent() && !place.get().equals(own) && isNear(place.get(), own);
    }

    /** Whether a stretch of a text is the name of a place but the own. */
    boolean is(String text, int from, int to, Place own) {
        boolean named = regionAt(text, from) == to - from
                || gazetteer.opensWith(text.charAt(from)) && isDivision(text, from, to, own);
        return named && longestAt(text, from, own) == to - from;
    }

    /** Whether a place is a province, or lies in the province of the own. */
    private boolean isNear(Place place, Place own) {
        return place.level() == Place.Level.PROVINCE
                || gazetteer.provinceOf(own).isPresent()
                        && gazetteer.provinceOf(own).equals(gazetteer.provinceOf(place));
    }
}
