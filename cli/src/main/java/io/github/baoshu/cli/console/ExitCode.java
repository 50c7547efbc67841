package io.github.baoshu.cli.console;

/** What the process says with its end. */
public final class ExitCode {
    /** All inputs done. */
    public static final int DONE = 0;
    /** Some input could not be read or gave no report; the others were done. */
    public static final int INPUT = 1;
    /** Wrong usage; nothing was done. */
    public static final int USAGE = 2;
    /** The output could not be written. */
    public static final int OUTPUT = 3;

    private ExitCode() {}
}
