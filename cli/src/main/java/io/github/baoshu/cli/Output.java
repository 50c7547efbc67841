package io.github.baoshu.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes, in UTF-8: standard output, or a file. A file is written under a hidden name beside its own and
 * takes its name when it is whole. Each failure is an {@link UnwritableOutputException}.
 */
final class Output implements Closeable {
    private final String name;
    private final Writer writer;
    private final @Nullable Path part;
    private final @Nullable Path target;

    private Output(String name, OutputStream out, @Nullable Path part, @Nullable Path target) {
        this.name = name;
        this.writer = new BufferedWriter(new OutputStreamWriter(new Named(name, out), StandardCharsets.UTF_8));
        this.part = part;
        this.target = target;
    }

    /** The file, or standard output where none is given. */
    static Output of(@Nullable Path file, OutputStream standard) throws UnwritableOutputException {
        if (file == null) {
            return standard(standard);
        }
        try {
            return file(file);
        } catch (UnwritableOutputException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(file.toString(), e);
        }
    }

    /** Standard output. */
    static Output standard(OutputStream standard) {
        return new Output("standard output", standard, null, null);
    }

    private static Output file(Path file) throws IOException {
        String name = file.toString();
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableOutputException(name, "cannot write: no such folder: " + file.getParent());
        }
        if (Files.isDirectory(target)) {
            throw new UnwritableOutputException(name, "cannot write: is a folder");
        }
        if (exists && !Files.isWritable(target)) {
            throw new UnwritableOutputException(name, "cannot write: permission denied");
        }
        if (exists && !Files.isRegularFile(target)) {
            return new Output(
                    name, Files.newOutputStream(target, StandardOpenOption.WRITE), null, null); // a device or pipe
        }
        Path part = folder.resolve(".baoshu-" + Long.toHexString(System.nanoTime()) + ".part");
        OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
        part.toFile().deleteOnExit(); // where the process is stopped half-way
        return new Output(name, out, part, target);
    }

    /** What to write with. Closing it does not yet give a file its name. */
    Writer writer() {
        return writer;
    }

    /** Ends a whole output. */
    void finish() throws IOException {
        writer.close();
        if (part == null || target == null) {
            return;
        }
        try {
            move(part, target);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives up what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static UnwritableOutputException unwritable(String name, IOException e) {
        return new UnwritableOutputException(name, "cannot write: " + Diagnostics.reason(e));
    }

    /** Tells failures of writing from those of reading. */
    private static final class Named extends FilterOutputStream {
        private final String name;

        Named(String name, OutputStream out) {
            super(out);
            this.name = name;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }
    }
}
