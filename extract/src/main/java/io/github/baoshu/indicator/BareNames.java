package io.github.baoshu.indicator;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings names to the form in which they are compared: without blanks, quotes, 的 and bracketed remarks, their words spelled
 * in one way; the table is {@code name-spellings.tsv}. Immutable.
 */
final class BareNames {
    /** What a name is the same without: “两新”产业. */
    private static final String IGNORED_CHARACTERS = " \t\n\u000B\f\r“”\"的";

    private static final CharacterSet IGNORED = CharacterSet.of(IGNORED_CHARACTERS);

    /** 地区生产总值(现价). */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final Map<String, String> spellings = new LinkedHashMap<>();
    /** The words to be spelled otherwise, which hardly any name holds. */
    private final Trie other;

    private final Affixes affixes;

    BareNames(Lexicon lexicon, Affixes affixes) {
        this.affixes = affixes;
        TermTable table = lexicon.table(BareNames.class, "name-spellings.tsv", 1, "words", "as", "example");
        for (TermTable.Row row : table.rows()) {
            if (spellings.put(Folding.fold(row.cell(0)), Folding.fold(row.cell(1))) != null) {
                throw table.wrong(row, "\"" + row.cell(0) + "\" stands twice");
            }
        }
        this.other = new Trie(spellings.keySet());
    }

    /** The bare form of a folded name. */
    String of(String name) {
        String bare = without(name.indexOf('(') < 0 ? name : unremarked(name));
        if (!other.isIn(bare)) {
            return bare;
        }
        for (Map.Entry<String, String> spelling : spellings.entrySet()) {
            bare = bare.replace(spelling.getKey(), spelling.getValue());
        }
        return bare;
    }

    /** A name without remarks in brackets, but for one that leaves some of it out: 粮食产量(不含大豆). */
    private String unremarked(String name) {
        return BRACKETED
                .matcher(name)
                .replaceAll(remark -> affixes.beginsAt(Affixes.Kind.WITHOUT, remark.group(), 1)
                        ? Matcher.quoteReplacement(remark.group())
                        : "");
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

    /** The last characters of folded names whose bare form ends otherwise. */
    String otherEndings() {
        StringBuilder endings = new StringBuilder(IGNORED_CHARACTERS).append(')');
        spellings.keySet().forEach(words -> endings.append(words.charAt(words.length() - 1)));
        return endings.toString();
    }
}
