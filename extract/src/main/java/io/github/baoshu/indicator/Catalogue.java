package io.github.baoshu.indicator;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.WordKinds;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The canonical indicators and their spellings; the table is {@code catalogue.tsv}. Immutable.
 *
 * <p>A name is an indicator's when it is one of its spellings once words for the whole jurisdiction (全市, 地方) and for
 * the rate itself (增速, 增幅) are taken off its ends; any other word before it makes it another indicator (海洋生产总值).
 */
public final class Catalogue {
    /** Words within names that are spelled in several ways. */
    private static final Map<String, String> SPELLINGS = Map.of("GDP", "地区生产总值", "国内生产总值", "地区生产总值", "R&D", "研发");
    /** Whose growth is that of the gross domestic product: 经济增长速度, 国民经济. */
    private static final Pattern ECONOMY =
            Pattern.compile("(?:国民)?经济(?:总量)?(?:增长|增速|增长率|增长速度|增幅|发展速度)?(?:预期|预期目标|目标)?");

    private static final String IGNORED_CHARACTERS = " \t\n\u000B\f\r“”\"的";

    /** The last characters of what {@link #ECONOMY}, {@link #SPELLINGS} and {@link #IGNORED} match. */
    private static final String OTHER_ENDINGS = "济量长速率度幅期标PD值)" + IGNORED_CHARACTERS;

    /** What a name is the same without: 地区生产总值(现价), “两新”产业. */
    private static final CharacterSet IGNORED = CharacterSet.of(IGNORED_CHARACTERS);

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|[\\s“”\"的]");

    /** The words of {@code name-affixes.tsv}. */
    private static final class Affixes extends WordKinds<Affixes.Kind> {
        enum Kind {
            /** Before a name: whose it is or how it was reached. */
            WHOLE,
            /** Behind a name: what of it is told. */
            RATE,
            /** Before a name: what came anew. */
            NEW
        }

        Affixes(Lexicon lexicon) {
            super(lexicon, Catalogue.class, "name-affixes.tsv", Kind.class);
        }
    }

    private final Affixes affixes;
    /** The last characters of all names that are found, as most names end otherwise. */
    private final CharacterSet endings;

    private final Map<String, Indicator> byName;
    private final Map<String, Indicator> byId;
    private final Map<String, Indicator> spellings;

    private Catalogue(
            Map<String, Indicator> byName,
            Map<String, Indicator> byId,
            Map<String, Indicator> spellings,
            Affixes affixes) {
        this.affixes = affixes;
        this.endings = CharacterSet.of(lasts(byName.keySet()) + lasts(affixes.of(Affixes.Kind.RATE)) + OTHER_ENDINGS);
        this.byName = Map.copyOf(byName);
        this.spellings = Map.copyOf(spellings);
        this.byId = new LinkedHashMap<>(byId);
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

    /** The catalogue of a lexicon. */
    public static Catalogue load(Lexicon lexicon) {
        TermTable table =
                lexicon.table(Catalogue.class, "catalogue.tsv", 1, "id", "name", "aliases", "category", "unit", "kind");
        Map<String, Indicator> byName = new HashMap<>();
        Map<String, Indicator> byId = new LinkedHashMap<>();
        Map<String, Indicator> spellings = new HashMap<>();
        for (TermTable.Row row : table.rows()) {
            Indicator indicator = new Indicator(
                    row.cell(0), row.cell(1), row.cell(3), row.cell(4), table.constant(row, 5, Indicator.Kind.class));
            byId.put(indicator.id(), indicator);
            spellings.put(indicator.name(), indicator);
            byName.put(bare(Folding.fold(indicator.name())), indicator);
            for (String alias : row.cell(2).split("\\|")) {
                Indicator other = alias.isEmpty() ? null : byName.put(bare(Folding.fold(alias)), indicator);
                if (other != null && other != indicator) {
                    throw table.wrong(row, "alias \"" + alias + "\" is another indicator's");
                }
                if (!alias.isEmpty()) {
                    spellings.put(alias, indicator);
                }
            }
        }
        return new Catalogue(byName, byId, spellings, new Affixes(lexicon));
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
        String bare = bare(name);
        if (measure != Measure.LEVEL && isEconomy(bare)) {
            return Optional.ofNullable(byId.get("gdp"));
        }
        Optional<Indicator> found = spelled(bare);
        if (found.isEmpty() && affixes.endsAt(Affixes.Kind.RATE, bare, bare.length())) {
            for (String rate : affixes.of(Affixes.Kind.RATE)) {
                if (found.isEmpty() && bare.endsWith(rate)) {
                    found = spelled(bare.substring(0, bare.length() - rate.length()));
                }
            }
        }
        return found;
    }

    private boolean isEconomy(String name) {
        if (!name.contains("经济")) {
            return false;
        }
        if (ECONOMY.matcher(name).matches()) {
            return true;
        }
        return affixes.beginsAt(Affixes.Kind.WHOLE, name, 0)
                && affixes.of(Affixes.Kind.WHOLE).stream()
                        .anyMatch(whole -> name.startsWith(whole)
                                && ECONOMY.matcher(name.substring(whole.length()))
                                        .matches());
    }

    private static String without(String name) {
        if (!IGNORED.isIn(name, 0, name.length())) {
            return name;
        }
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!IGNORED.contains(name.charAt(i))) {
                bare.append(name.charAt(i));
            }
        }
        return bare.toString();
    }

    /** A name without blanks, quotes, 的 and bracketed remarks, its words spelled in one way. */
    private static String bare(String name) {
        String bare =
                name.indexOf('(') < 0 ? without(name) : BRACKETED.matcher(name).replaceAll("");
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            bare = bare.replace(spelling.getKey(), spelling.getValue());
        }
        return bare;
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
            if (stock != null && stock.kind() != Indicator.Kind.STOCK && fresh.equals("新增")) {
                return Optional.of(stock);
            }
        }
        return Optional.empty();
    }
}
