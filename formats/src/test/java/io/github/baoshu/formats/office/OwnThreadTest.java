package io.github.baoshu.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OwnThreadTest {
    @Test
    void an_interrupt_of_the_caller_ends_the_work_too() throws Exception {
        Thread caller = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Semaphore never = new Semaphore(0);
        try {
            assertThatThrownBy(() -> OwnThread.call(() -> {
                        caller.interrupt();
                        try {
                            never.acquire();
                            return "done";
                        } catch (InterruptedException e) {
                            ended.countDown();
                            throw new IOException(e);
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void what_fails_in_the_work_fails_for_the_caller() {
        assertThatThrownBy(() -> OwnThread.call(() -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> OwnThread.call(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
