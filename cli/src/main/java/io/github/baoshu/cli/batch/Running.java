package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.input.Item;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An item that is worked on, or waits to be. */
final class Running<T> extends FutureTask<Outcome<T>> {
    private final Item item;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile long start;
    private @Nullable Outcome<T> outcome;

    Running(Item item, Callable<Outcome<T>> work) {
        super(work);
        this.item = item;
    }

    @Override
    public void run() {
        start = System.nanoTime();
        begun.countDown();
        super.run();
    }

    Item item() {
        return item;
    }

    /** The outcome, which is waited for once; called by the thread that runs the batch. */
    Outcome<T> outcome(Function<Running<T>, Outcome<T>> wait) {
        if (outcome == null) {
            outcome = wait.apply(this);
        }
        return outcome;
    }

    /** Waits until the work has begun, and gives the time of it, of {@link System#nanoTime}. */
    long start() throws InterruptedException {
        begun.await();
        return start;
    }
}
