package io.github.baoshu.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how many characters a second each stage reads, on one thread once warm, beside HanLP's segmenter and the floor,
 * and how the whole stands to both. The passes take turns, so that a busy machine slows all of them: read the ratios.
 *
 * <p>Arguments: folders of plain texts.
 */
public final class Throughput {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How long each pass is run before, so that all of it is compiled. */
    private static final Duration WARMING = Duration.ofSeconds(10);

    private static final int ROUNDS = 21;

    private Throughput() {}

    /** Measures the texts of some folders. */
    public static void main(String[] folders) throws IOException {
        Texts texts = Texts.load(folders);
        print(texts, WARMING, ROUNDS, System.out);
    }

    static void print(Texts texts, Duration warming, int rounds, PrintStream out) throws IOException {
        Passes passes = new Passes(texts);
        Pass[] all = Pass.values();
        double[][] speeds = new double[all.length][rounds];
        double[] allocated = new double[all.length];
        for (Pass pass : all) {
            long end = System.nanoTime() + warming.toNanos();
            do {
                pass.run(passes);
            } while (System.nanoTime() < end);
        }
        for (int round = 0; round < rounds; round++) {
            for (Pass pass : all) {
                long bytes = allocated();
                long start = THREADS.getCurrentThreadCpuTime();
                pass.run(passes);
                double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
                speeds[pass.ordinal()][round] = passes.characters() / seconds / 1e6;
                allocated[pass.ordinal()] = (double) (allocated() - bytes) / passes.characters();
            }
        }
        out.printf(
                Locale.ROOT,
                "%d texts, %d characters: %s%nmedians of %d rounds in turn, one thread, Java %s%n%n",
                texts.texts().size(),
                passes.characters(),
                texts.source(),
                rounds,
                Runtime.version());
        out.printf(Locale.ROOT, "%-44s %10s %10s %10s%n", "", "Mchar/s", "best", "byte/char");
        for (Pass pass : all) {
            double[] sorted = speeds[pass.ordinal()];
            Arrays.sort(sorted);
            out.printf(
                    Locale.ROOT,
                    "%-44s %10.2f %10.2f %10.1f%n",
                    pass.title(),
                    sorted[rounds / 2],
                    sorted[rounds - 1],
                    allocated[pass.ordinal()]);
        }
        double whole = speeds[Pass.ALL.ordinal()][rounds / 2];
        out.printf(Locale.ROOT, "%nall / HanLP %.2f%n", whole / speeds[Pass.SEGMENT.ordinal()][rounds / 2]);
        out.printf(Locale.ROOT, "floor / all %.1f%n", speeds[Pass.FLOOR.ordinal()][rounds / 2] / whole);
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
