package io.github.baoshu.relation;

import io.github.baoshu.text.Span;
import java.util.List;

/**
 * What a sentence says without numbers.
 *
 * @param phrases the relations it states, in text order
 * @param stretches second, softer ambitions on a number before them: 在实际工作中努力争取更好结果
 */
public record Relations(List<RelationPhrase> phrases, List<Span> stretches) {
    /** Nothing said. */
    static final Relations NONE = new Relations(List.of(), List.of());

    /** Copies the lists. */
    public Relations {
        phrases = List.copyOf(phrases);
        stretches = List.copyOf(stretches);
    }
}
