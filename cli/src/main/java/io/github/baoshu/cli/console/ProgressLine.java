package io.github.baoshu.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A line on a terminal that is written over again: documents done, how many a second, time left. */
public final class ProgressLine implements Progress {
    private static final int MILLISECONDS = 500;

    private final ProgressBar bar;
    private long done;

    /** A line on stderr. */
    public ProgressLine(OutputStream err) {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.bar = new ProgressBarBuilder()
                .setTaskName("baoshu")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .showSpeed()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void expect(int left) {
        bar.maxHint(done + left);
    }

    @Override
    public void step() {
        done++;
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
