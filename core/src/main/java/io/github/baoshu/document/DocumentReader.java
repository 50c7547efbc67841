package io.github.baoshu.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a document of the bytes of an input. Implementations are immutable and safe to share by threads.
 *
 * <pre>{@code
 * Document document = new TextReader().read(Path.of("report.txt"));
 * }</pre>
 */
public interface DocumentReader {
    /** The most bytes that are read of one input: 128 MiB, some hundred times the longest report. */
    int LARGEST = 1 << 27;

    /**
     * The document in some bytes, under a name of the caller's.
     *
     * @throws UnreadableDocumentException if the bytes give no text; its message names the input and the reason
     */
    Document read(String name, byte[] bytes) throws UnreadableDocumentException;

    /**
     * The document of a file, named as the path is written.
     *
     * @throws UnreadableDocumentException if the file gives no text or holds more than {@link #LARGEST} bytes
     */
    default Document read(Path path) throws IOException {
        return read(path, path.toString());
    }

    /** The document of a file under a name of the caller's. */
    default Document read(Path path, String name) throws IOException {
        if (Files.notExists(path)) {
            throw new UnreadableDocumentException(name, "no such file");
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableDocumentException(name, "is a folder");
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableDocumentException(name, "permission denied");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in);
        }
    }

    /** The document in a stream, which is read to its end and left open. */
    default Document read(String name, InputStream in) throws IOException {
        InputStream stream = new FilterInputStream(in) {}; // reads only: some streams fail at the length of a pipe
        byte[] bytes = stream.readNBytes(LARGEST);
        if (stream.read() >= 0) {
            throw new UnreadableDocumentException(name, "larger than " + (LARGEST >> 20) + " MiB");
        }
        return read(name, bytes);
    }
}
