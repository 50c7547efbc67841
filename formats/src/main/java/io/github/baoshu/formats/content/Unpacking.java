package io.github.baoshu.formats.content;

import io.github.baoshu.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;

/** Reads what is packed no further than a text can grow. */
public final class Unpacking {
    /** More than so many bytes out of one is no text; deflate itself ends near 1032. */
    public static final int LARGEST_RATIO = 200;

    /** Up to here a ratio tells nothing. */
    private static final int SMALL = 1 << 20;

    private Unpacking() {}

    /** The most bytes that so many packed ones may give. */
    public static int most(long packed) {
        return (int) Math.min(DocumentReader.LARGEST, Math.max(SMALL, packed * LARGEST_RATIO));
    }

    /**
     * The bytes of a stream, at most so many.
     *
     * @throws UnreadableContentException if there are more
     */
    public static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = new InterruptibleStream(in).readNBytes(most);
        if (in.read() >= 0) {
            throw new UnreadableContentException(
                    most < DocumentReader.LARGEST
                            ? "packed more than " + LARGEST_RATIO + " to 1, no text is"
                            : "larger than " + (DocumentReader.LARGEST >> 20) + " MiB when unpacked");
        }
        return bytes;
    }
}
