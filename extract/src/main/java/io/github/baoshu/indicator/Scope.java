package io.github.baoshu.indicator;

/** Whom a value describes. */
public enum Scope {
    /** the whole jurisdiction, one of its sectors or population groups */
    JURISDICTION,
    /** a named or described part, or somebody else */
    PART
}
