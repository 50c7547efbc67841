package io.github.baoshu.indicator;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.text.CharacterSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The canonical indicators and their spellings; the tables are {@code catalogue.tsv} and {@code aliases.tsv}. Immutable.
 *
 * <p>A name is an indicator's when it is one of its spellings once words for the whole jurisdiction (全市, 地方) and for
 * the rate itself (增速, 增幅) are taken off its ends; any other word before it makes it another indicator (海洋生产总值).
 */
public final class Catalogue {
    private final Affixes affixes;
    private final BareNames bare;
    /** The last characters of all names that are found, as most names end otherwise. */
    private final CharacterSet endings;

    private final Map<String, Indicator> byName;
    private final Map<String, Indicator> byGrowth;
    private final Map<String, Indicator> byId;
    private final Map<String, Indicator> spellings;

    private Catalogue(CatalogueNames names, BareNames bare, Affixes affixes) {
        this.affixes = affixes;
        this.bare = bare;
        this.byName = new HashMap<>(names.byName); // asked for every name; tells most absent ones by their hash alone
        this.byGrowth = new HashMap<>(names.byGrowth);
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(names.byId));
        this.spellings = Map.copyOf(names.spellings);
        this.endings = CharacterSet.of(lasts(byName.keySet())
                + lasts(byGrowth.keySet())
                + lasts(affixes.of(Affixes.Kind.RATE))
                + lasts(affixes.of(Affixes.Kind.AMOUNT))
                + bare.otherEndings());
    }

    private static String lasts(Collection<String> names) {
        StringBuilder lasts = new StringBuilder();
        names.forEach(name -> lasts.append(name.charAt(name.length() - 1)));
        return lasts.toString();
    }

    /** The catalogue that comes with this library. */
    public static Catalogue load() {
        return load(Lexicon.ours());
    }

    /**
     * The catalogue of a lexicon.
     *
     * @throws io.github.baoshu.lexicon.TermTableException if a spelling is said to be two indicators', among others; it
     *     names the user's row and both ids
     */
    public static Catalogue load(Lexicon lexicon) {
        Affixes affixes = new Affixes(lexicon);
        BareNames bare = new BareNames(lexicon, affixes);
        return new Catalogue(new CatalogueNames(lexicon, bare, affixes), bare, affixes);
    }

    /** The indicators in catalogue order. */
    public Collection<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    /** The names and other spellings of the indicators, as the table writes them. */
    public Map<String, Indicator> spellings() {
        return spellings;
    }

    /** The indicator that a folded name spells for a whole jurisdiction. */
    public Optional<Indicator> find(String name, Measure measure) {
        if (name.isEmpty() || !endings.contains(name.charAt(name.length() - 1))) {
            return Optional.empty();
        }
        String spelling = raised(bare.of(name), measure);
        Indicator growing = measure == Measure.LEVEL ? null : growing(spelling);
        if (growing != null) {
            return Optional.of(growing);
        }
        Optional<Indicator> found = spelled(spelling);
        if (found.isEmpty()) {
            found = without(Affixes.Kind.RATE, spelling);
        }
        return found.isEmpty() ? without(Affixes.Kind.AMOUNT, spelling).filter(any -> !isSector(spelling, any)) : found;
    }

    /** A name whose growth is told, without by what it came: 带动固定资产投资增长6%. */
    private String raised(String name, Measure measure) {
        int length = measure == Measure.GROWTH ? affixes.longestAt(Affixes.Kind.RAISED, name, 0) : 0;
        return name.substring(length);
    }

    /** The indicator that a bare name spells without a word of a kind at its end. */
    private Optional<Indicator> without(Affixes.Kind kind, String name) {
        Optional<Indicator> found = Optional.empty();
        if (affixes.endsAt(kind, name, name.length())) {
            for (String end : affixes.of(kind)) {
                if (found.isEmpty() && name.endsWith(end)) {
                    found = spelled(name.substring(0, name.length() - end.length()));
                }
            }
        }
        return found;
    }

    /** Whether a name is that of a sector, which stands for its value added only where nothing else of it is told. */
    private boolean isSector(String name, Indicator indicator) {
        String full = indicator.name();
        return affixes.endsAt(Affixes.Kind.VALUE, full, full.length()) && !affixes.isIn(Affixes.Kind.VALUE, name);
    }

    /** The indicator that a bare name spells where its growth is told: 经济, 全市经济增长. */
    private @Nullable Indicator growing(String name) {
        Indicator indicator = byGrowth.get(name);
        if (indicator != null || !affixes.beginsAt(Affixes.Kind.WHOLE, name, 0)) {
            return indicator;
        }
        for (String whole : affixes.of(Affixes.Kind.WHOLE)) {
            if (indicator == null && name.startsWith(whole)) {
                indicator = byGrowth.get(name.substring(whole.length()));
            }
        }
        return indicator;
    }

    private Optional<Indicator> spelled(String name) {
        Indicator indicator = byName.get(name);
        if (indicator != null) {
            return Optional.of(indicator);
        }
        if (affixes.beginsAt(Affixes.Kind.WHOLE, name, 0)) {
            for (String whole : affixes.of(Affixes.Kind.WHOLE)) {
                if (name.startsWith(whole) && name.length() > whole.length() + 1) {
                    return spelled(name.substring(whole.length()));
                }
            }
        }
        if (!affixes.beginsAt(Affixes.Kind.NEW, name, 0)) {
            return Optional.empty();
        }
        for (String fresh : affixes.of(Affixes.Kind.NEW)) {
            Indicator stock = name.startsWith(fresh) ? byName.get(name.substring(fresh.length())) : null;
            if (stock != null && stock.kind() != Indicator.Kind.STOCK) {
                return Optional.of(stock);
            }
        }
        return Optional.empty();
    }
}
