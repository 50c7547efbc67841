package io.github.baoshu.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The passes under JMH, each in a process of its own: for its profilers. Ratios are those of {@link Throughput}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PassBenchmark {
    /** Which pass. */
    @Param
    Pass pass = Pass.ALL;

    private Passes passes;

    /** Loads texts and tables. */
    @Setup
    public void load() throws IOException {
        passes = new Passes(Texts.load());
    }

    /** One pass over all texts. */
    @Benchmark
    public int pass() throws IOException {
        return pass.run(passes);
    }
}
