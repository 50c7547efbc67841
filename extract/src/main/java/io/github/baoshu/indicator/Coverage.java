package io.github.baoshu.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom or what a value describes.
 *
 * @param scope whether that is the whole jurisdiction
 * @param subject who or what it is, with {@link Scope#PART}; empty where the text does not say
 */
public record Coverage(Scope scope, Optional<String> subject) {
    /** The whole jurisdiction. */
    public static final Coverage WHOLE = new Coverage(Scope.JURISDICTION, Optional.empty());

    /** Takes empty words for absent ones. */
    public Coverage {
        Objects.requireNonNull(scope, "scope");
        subject = Absent.ifEmpty(subject);
    }

    /** A part, or somebody else. */
    public static Coverage part(String subject) {
        return new Coverage(Scope.PART, Optional.of(subject));
    }

    /** Whether it is the whole jurisdiction. */
    public boolean isWhole() {
        return scope == Scope.JURISDICTION;
    }
}
