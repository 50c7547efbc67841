package io.github.baoshu.formats.content;

import io.github.baoshu.document.Interruption;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the work of a thread that is interrupted. */
public final class InterruptibleStream extends FilterInputStream {
    /** The same bytes. */
    public InterruptibleStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        Interruption.check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Interruption.check();
        return super.read(bytes, offset, length);
    }
}
