package io.github.baoshu.relation;

import io.github.baoshu.link.SentenceLinker.Linked;
import io.github.baoshu.relation.RelationTerm.Form;
import java.util.List;
import java.util.Set;

/** Names what a relation is stated of: 居民收入增速|高于…, 高技术制造业增加值、新材料产值|稳步提升. Immutable. */
public final class RelationNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private final Set<String> trim;
    private final Set<String> rates;
    private final Set<String> cuts;
    private final Set<String> heads;

    RelationNames(RelationTerms terms) {
        this.trim = terms.of(Form.TRIM);
        this.rates = terms.of(Form.RATE);
        this.cuts = terms.of(Form.CUT);
        this.heads = terms.of(Form.HEAD);
    }

    /**
     * Names.
     *
     * @param names the names; none where the words name nothing that has a value
     * @param part the part of the jurisdiction that they belong to, or empty
     * @param growing whether it is their growth that the relation is stated of
     * @param goesOn whether the words name nothing new: the relation is stated of what was said before
     */
    public record Named(List<String> names, String part, boolean growing, boolean goesOn) {
        /** Copies the names. */
        public Named {
            names = List.copyOf(names);
        }
    }

    Named of(RelationPhrase phrase, Linked linked) {
        Linked.Named subject = linked.named(phrase.subject());
        String full = withoutOthers(without(trim, behindCut(subject.name())));
        String name = without(trim, withoutRate(full));
        boolean growing = name.length() < full.length();
        if (name.isEmpty()) {
            return new Named(List.of(), "", growing, true);
        }
        boolean measured = growing || linked.isHeadline(name) || heads.stream().anyMatch(name::endsWith);
        boolean named = name.length() >= SHORTEST
                && name.length() <= LONGEST * 2
                && (measured || phrase.listed() && name.length() > SHORTEST);
        List<String> names =
                named ? linked.each(name).stream().map(one -> bare(one, linked)).toList() : List.of();
        boolean apt = names.stream().allMatch(one -> one.length() >= SHORTEST && one.length() <= LONGEST);
        return new Named(apt ? names : List.of(), subject.part(), growing, false);
    }

    /** A listed name without the rate that closes it, where that leaves a catalogued indicator. */
    private String bare(String name, Linked linked) {
        String bare = without(trim, withoutRate(name));
        return !linked.isHeadline(name) && linked.isHeadline(bare) ? bare : name;
    }

    /** The words behind the last one that a name begins behind. */
    private String behindCut(String name) {
        int from = 0;
        for (String cut : cuts) {
            int at = name.lastIndexOf(cut);
            if (at >= 0 && at + cut.length() < name.length()) {
                from = Math.max(from, at + cut.length());
            }
        }
        return name.substring(from);
    }

    /** 地区生产总值等6项指标 without what is said of the others. */
    private static String withoutOthers(String name) {
        int others = name.lastIndexOf('等');
        return others >= SHORTEST && name.endsWith("指标") ? name.substring(0, others) : name;
    }

    private String withoutRate(String name) {
        String longest = "";
        for (String rate : rates) {
            if (name.endsWith(rate) && rate.length() > longest.length()) {
                longest = rate;
            }
        }
        return name.substring(0, name.length() - longest.length());
    }

    private static String without(Set<String> words, String name) {
        String bare = name;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String word : words) {
                if (bare.endsWith(word)) {
                    bare = bare.substring(0, bare.length() - word.length());
                    shorter = true;
                }
            }
        }
        return bare;
    }
}
