package io.github.baoshu.relation;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.link.TermScanner;
import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All words of relations, found in one pass; the tables are {@code relations.tsv} and {@code relation-words.tsv}.
 * Immutable and safe to share.
 */
final class RelationTerms {
    /** One of these stands in each sentence that states a relation outside a list of targets, or opens such a list. */
    private static final Set<RelationTerm.Form> SIGNS = EnumSet.of(
            RelationTerm.Form.STATE,
            RelationTerm.Form.STEP,
            RelationTerm.Form.COMPARE,
            RelationTerm.Form.PLACE,
            RelationTerm.Form.TASK,
            RelationTerm.Form.STRETCH,
            RelationTerm.Form.INTRO);

    private final TermScanner<List<RelationTerm>> scanner;
    private final Trie signs;
    private final List<RelationTerm> terms;

    private RelationTerms(TreeMap<String, List<RelationTerm>> terms) {
        this.scanner = new TermScanner<>(terms);
        this.terms = terms.values().stream().flatMap(List::stream).toList();
        this.signs = new Trie(this.terms.stream()
                .filter(term -> SIGNS.contains(term.form()) && !term.listed())
                .map(RelationTerm::words)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    static RelationTerms load(Lexicon lexicon) {
        TreeMap<String, List<RelationTerm>> terms = new TreeMap<>();
        TermTable relations = lexicon.table(
                RelationTerms.class,
                "relations.tsv",
                2,
                "words",
                "form",
                "relation",
                "where",
                "bound",
                "relative_to",
                "example");
        for (TermTable.Row row : relations.rows()) {
            RelationTerm term = new RelationTerm(
                    Folding.fold(row.cell(0)),
                    relations.constant(row, 1, RelationTerm.Form.class),
                    row.cell(2).isEmpty() ? null : relations.constant(row, 2, Relation.class),
                    row.cell(3).equals("LIST"),
                    row.cell(4).isEmpty() ? null : relations.constant(row, 4, Bound.class),
                    row.cell(5));
            add(terms, term, relations, row);
        }
        TermTable words = lexicon.table(RelationTerms.class, "relation-words.tsv", 2, "words", "kind", "example");
        for (TermTable.Row row : words.rows()) {
            RelationTerm.Form form = words.constant(row, 1, RelationTerm.Form.class);
            add(terms, new RelationTerm(Folding.fold(row.cell(0)), form, null, false, null, ""), words, row);
        }
        return new RelationTerms(terms);
    }

    private static void add(
            TreeMap<String, List<RelationTerm>> terms, RelationTerm term, TermTable table, TermTable.Row row) {
        List<RelationTerm> same = terms.computeIfAbsent(term.words(), words -> new ArrayList<>(1));
        if (same.stream().anyMatch(other -> other.form() == term.form())) {
            throw table.wrong(row, "\"" + term.words() + "\" is " + term.form() + " twice");
        }
        same.add(term);
    }

    /** Whether a stretch of folded text may state a relation, or open the list of targets, by the words in it. */
    boolean maySay(String folded, Span within) {
        return signs.beginsIn(folded, within.start(), within.end());
    }

    /** The terms in a stretch of folded text. */
    TermHits hits(String folded, Span within) {
        TermHits hits = new TermHits();
        scanner.scan(folded, within, hits::add);
        return hits;
    }

    /** The words of a form. */
    Set<String> of(RelationTerm.Form form) {
        Set<String> words = new LinkedHashSet<>();
        terms.stream().filter(term -> term.form() == form).forEach(term -> words.add(term.words()));
        return words;
    }
}
