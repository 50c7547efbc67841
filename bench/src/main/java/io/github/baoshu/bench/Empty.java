package io.github.baoshu.bench;

/** A bare JVM: what every process costs. */
public final class Empty {
    private Empty() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
