package io.github.baoshu.indicator;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;
import java.util.ArrayList;
import java.util.List;

/** Words around the name of an indicator that leave it the one it is; the table is {@code name-affixes.tsv}. Immutable. */
final class Affixes extends WordKinds<Affixes.Kind> {
    enum Kind {
        /** Before a name: whose it is or how it was reached. */
        WHOLE,
        /** Behind a name: what of it is told. */
        RATE,
        /** Behind a name: how much it is. */
        AMOUNT,
        /** Closes the names of indicators for which the name of a sector may stand. */
        VALUE,
        /** Before a name whose growth is told: by what it came. */
        RAISED,
        /** Opens a remark in brackets that makes it another indicator. */
        WITHOUT,
        /** Before the name of a flow: what came anew. */
        NEW,
        /** Behind a name that is an indicator's only where growth is told: the growth. */
        PACE,
        /** Behind that: what is aimed at. */
        AIM
    }

    Affixes(Lexicon lexicon) {
        super(lexicon, Catalogue.class, "name-affixes.tsv", Kind.class);
    }

    /** A name that is an indicator's only where growth is told, with all that may stand behind it: 经济, 经济增长预期目标. */
    List<String> growing(String name) {
        List<String> all = new ArrayList<>();
        all.add(name);
        of(Kind.PACE).forEach(pace -> all.add(name + pace));
        for (String told : List.copyOf(all)) {
            of(Kind.AIM).forEach(aim -> all.add(told + aim));
        }
        return all;
    }
}
