package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Counts the bytes that go through it and sums them up, and tells failures of writing from those of reading. */
final class CountedStream extends OutputStream {
    private final String name;
    private OutputStream out;
    private CRC32 sum = new CRC32();
    private long length;

    /**
     * A stretch of bytes.
     *
     * @param length in bytes
     * @param sum CRC-32
     */
    record Chunk(long length, long sum) {}

    CountedStream(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** Writes to another stream from here on. */
    void to(OutputStream other) {
        out = other;
    }

    /** What went through since this was last asked. */
    Chunk take() {
        Chunk chunk = new Chunk(length, sum.getValue());
        sum = new CRC32();
        length = 0;
        return chunk;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        try {
            out.write(bytes, offset, count);
        } catch (IOException e) {
            throw unwritable(e);
        }
        sum.update(bytes, offset, count);
        length += count;
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UnwritableOutputException unwritable(IOException e) {
        return new UnwritableOutputException(name, Message.of("output.unwritable", Reasons.of(e)));
    }
}
