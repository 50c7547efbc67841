package io.github.baoshu.cli;

/** What the process says with its end. */
final class ExitCode {
    /** All inputs done. */
    static final int DONE = 0;
    /** Some input could not be read or gave no report; the others were done. */
    static final int INPUT = 1;
    /** Wrong usage; nothing was done. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int OUTPUT = 3;

    private ExitCode() {}
}
