package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.EnumSet;
import java.util.Set;

/** Tells what the number of a bare product is of: 钢三百万吨 of its output, 胶鞋增加一倍 behind 棉布供应 of its supply. Immutable. */
final class Outputs {
    private static final String OUTPUT = "产量";
    /** The kinds of unit in which an output is told. */
    private static final Set<Unit.Kind> AMOUNTS =
            EnumSet.of(Unit.Kind.MASS, Unit.Kind.COUNT, Unit.Kind.VOLUME, Unit.Kind.LENGTH, Unit.Kind.POWER);

    private final NameWords words;

    Outputs(NameWords words) {
        this.words = words;
    }

    /** Whether a verb of output before a number tells how it changed: 夏粮减产一成. */
    boolean yields(Slot slot) {
        return slot.hasVerb(hit -> words.has(Kind.YIELDING, hit.cue().words()));
    }

    /** The output of what is named. */
    String output(String noun) {
        return noun.endsWith(OUTPUT) || noun.endsWith("生产") ? noun : noun + OUTPUT;
    }

    /** Whether a subject is a product and nothing else. */
    boolean has(Subject subject) {
        return subject.verb().isEmpty()
                && (words.has(Kind.STAPLE, subject.noun()) || words.has(Kind.PRODUCT, subject.noun()));
    }

    /** The product with what the products before it are measured by, else with its output where it is told by that. */
    Subject of(Subject product, Slot slot, Discourse discourse) {
        String head = head(discourse);
        if (!head.isEmpty()) {
            return product.withNoun(product.noun() + head);
        }
        Unit.Kind kind = slot.quantity().unit().kind();
        boolean staple = words.has(Kind.STAPLE, product.noun());
        boolean amount = AMOUNTS.contains(kind) && (staple || slot.verbs().isEmpty());
        boolean growth = staple && slot.changes() && kind != Unit.Kind.MONEY && !slot.shares();
        return amount || growth ? product.withNoun(product.noun() + OUTPUT) : product;
    }

    /** What the nearest value before of a product in the sentence is of: 产量; empty for none. */
    private String head(Discourse discourse) {
        for (int i = discourse.mentions().size() - 1; i >= 0; i--) {
            String head = headOf(discourse.mentions().get(i).noun());
            if (!head.isEmpty()) {
                return head;
            }
        }
        return "";
    }

    private String headOf(String noun) {
        String longest = "";
        for (String head : words.of(Kind.HEAD_ALONE)) {
            boolean product = noun.endsWith(head) && isProduct(noun.substring(0, noun.length() - head.length()));
            if (product && head.length() > longest.length()) {
                longest = head;
            }
        }
        return longest;
    }

    private boolean isProduct(String noun) {
        return words.has(Kind.STAPLE, noun) || words.has(Kind.PRODUCT, noun);
    }
}
