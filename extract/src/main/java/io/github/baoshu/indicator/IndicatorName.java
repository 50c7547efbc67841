package io.github.baoshu.indicator;

import java.util.Optional;

/**
 * Which indicator a statement is about.
 *
 * @param id its id in the catalogue; empty for one that the catalogue does not have, and for a part of the jurisdiction
 * @param name its name as resolved from the text; empty where the text gives none
 */
public record IndicatorName(Optional<String> id, Optional<String> name) {
    /** Takes empty words for absent ones. */
    public IndicatorName {
        id = Absent.ifEmpty(id);
        name = Absent.ifEmpty(name);
    }

    /** A name that may be one of the catalogue's. */
    public static IndicatorName of(Optional<Indicator> indicator, String name) {
        return new IndicatorName(indicator.map(Indicator::id), Optional.of(name));
    }

    /** Whether it is the catalogue indicator of this id. */
    public boolean is(String other) {
        return id.isPresent() && id.get().equals(other);
    }

    /** The name, or nothing at all: never absent. */
    String words() {
        return name.orElse("");
    }
}
