package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is being written, under a hidden name beside the one it is to have: {@code .out.csv.part}. No two runs write
 * one at a time.
 */
final class PartFile {
    private final Path path;
    private final Path target;
    private final FileChannel channel;
    private boolean finished;

    private PartFile(Path path, Path target, FileChannel channel) {
        this.path = path;
        this.target = target;
        this.channel = channel;
    }

    /**
     * The part of a file.
     *
     * @param kept whether it outlives a process that is stopped
     */
    static PartFile of(Path target, boolean kept) throws IOException {
        Path path = hidden(target, ".part");
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new UnwritableOutputException(
                    target.toString(), Message.of("output.unwritable", Message.of("output.taken")));
        }
        if (!kept) {
            channel.truncate(0);
            path.toFile().deleteOnExit();
        }
        return new PartFile(path, target, channel);
    }

    /** A hidden file that belongs to another. */
    static Path hidden(Path target, String suffix) {
        return target.resolveSibling("." + target.getFileName() + suffix);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // by this process
            return false;
        }
    }

    /** Reads and positions. */
    FileChannel channel() {
        return channel;
    }

    /** Writes from the present position on; closing it does nothing. */
    OutputStream stream() {
        OutputStream out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }
        };
    }

    /** Gives the file its name when all of it is on the disk, and keeps the lock until {@link #release}. */
    void finish() throws IOException {
        channel.force(true);
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
    }

    boolean holdsLock() {
        return channel.isOpen();
    }

    boolean isFinished() {
        return finished;
    }

    /** Leaves the file as it is and gives up the lock. */
    void release() throws IOException {
        channel.close();
    }

    /** Removes the file. */
    void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
