package io.github.baoshu.reading;

/** One kind of dress and how it is taken off. Immutable and safe to share. */
interface Step {
    /** Whether the step can find something to do; asked before it is, for most texts wear no dress. */
    boolean mayApply(Signs signs);

    /** Takes the dress off a sheet, under the name of the step. */
    void undress(String name, Sheet sheet);
}
