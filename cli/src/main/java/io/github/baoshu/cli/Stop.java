package io.github.baoshu.cli;

import java.io.Closeable;

/** Says something where the process is stopped from outside (Ctrl-C) before this is closed. */
final class Stop implements Closeable {
    private volatile Runnable words = () -> {};
    private final Thread hook = new Thread(() -> words.run(), "stop");

    Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Chooses what to say. */
    void say(Runnable chosen) {
        words = chosen;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being stopped
        }
    }
}
