package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes, in UTF-8: standard output, or a file. A file is written under a hidden name beside its own and
 * takes its name when it is whole. With a journal, what is left of a run that broke off is kept, and another run goes on
 * from there. Each failure is an {@link UnwritableOutputException}.
 */
public final class Output implements Ledger, Closeable {
    private final String name;
    private final CountedStream stream;
    private final Writer writer;
    private final @Nullable PartFile part;
    private final @Nullable Journal journal;

    private Output(String name, OutputStream out, @Nullable PartFile part, @Nullable Journal journal) {
        this.name = name;
        this.stream = new CountedStream(name, out);
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.part = part;
        this.journal = journal;
    }

    /** Standard output. */
    public static Output standard(OutputStream standard) {
        return new Output("", standard, null, null);
    }

    /** The file, or standard output where none is given. What is not finished is given up. */
    public static Output of(@Nullable Path file, OutputStream standard) throws IOException {
        return file == null ? standard(standard) : open(file, null, false);
    }

    /**
     * The file, with a journal.
     *
     * @param run tells runs that write the same of the same inputs from others
     * @param resume whether to go on where an earlier run of that kind broke off; where there was none, this one begins
     * @throws OtherRunException if the earlier run was of another kind
     */
    public static Output journaled(Path file, String run, boolean resume) throws IOException {
        return open(file, run, resume);
    }

    /** Whether the work of a run that broke off is kept for a file. */
    public static boolean isKept(Path file) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            return Files.exists(PartFile.hidden(target, Journal.SUFFIX));
        } catch (IOException e) {
            return false;
        }
    }

    private static Output open(Path file, @Nullable String run, boolean resume) throws IOException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            check(file, target);
            if (Files.exists(target) && !Files.isRegularFile(target)) { // a device or pipe
                return new Output(file.toString(), Files.newOutputStream(target, StandardOpenOption.WRITE), null, null);
            }
            PartFile part = PartFile.of(target, run != null);
            try {
                Journal journal = run == null ? null : Journal.of(target, part, run, resume);
                OutputStream out =
                        journal != null && journal.isResumed() ? OutputStream.nullOutputStream() : part.stream();
                return new Output(file.toString(), out, part, journal);
            } catch (IOException | RuntimeException e) {
                part.release();
                throw e;
            }
        } catch (UnwritableOutputException | OtherRunException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(file.toString(), e);
        }
    }

    private static void check(Path file, Path target) throws UnwritableOutputException {
        String name = file.toString();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableOutputException(
                    name, cannot(Message.of("output.no-folder", String.valueOf(file.getParent()))));
        }
        if (Files.isDirectory(target)) {
            throw new UnwritableOutputException(name, cannot(Message.of("reason.folder")));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnwritableOutputException(name, cannot(Message.of("reason.denied")));
        }
    }

    /** What to write text with. Closing it does not yet give a file its name. */
    public Writer writer() {
        return writer;
    }

    /** What to write bytes with, instead of {@link #writer}. */
    public OutputStream stream() {
        return stream;
    }

    /** What the run that this one goes on with had done; nothing where this one began. */
    public List<Done> before() {
        return journal == null ? List.of() : journal.before();
    }

    /** Whether there is work of documents in it that another run can go on from. */
    public boolean holdsWork() {
        return journal != null && journal.isWorthKeeping();
    }

    /** To be called when all that comes before the first document is written, such as the header. */
    public void headed() throws IOException {
        if (journal == null || part == null) {
            return;
        }
        writer.flush();
        if (journal.isResumed()) {
            journal.checkHead(stream.take());
            stream.to(part.stream());
        } else {
            journal.begin(stream.take());
        }
    }

    @Override
    public void done(Done document) throws IOException {
        if (journal != null) {
            writer.flush();
            try {
                journal.add(document, stream.take());
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }
    }

    /** Ends a whole output. */
    public void finish() throws IOException {
        writer.close();
        if (part == null) {
            return;
        }
        try {
            part.finish();
            if (journal != null) {
                journal.delete();
            }
            part.release();
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Gives up what was not finished; where there is a journal of some work, keeps it to go on with. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (part != null && part.isFinished()) {
                part.release();
            } else if (part != null) {
                if (journal != null && journal.isWorthKeeping()) {
                    journal.close();
                    part.release();
                } else {
                    part.delete();
                    if (journal != null) {
                        journal.delete();
                    }
                }
            }
        }
    }

    private static Message cannot(Message reason) {
        return Message.of("output.unwritable", reason);
    }

    private static UnwritableOutputException unwritable(String name, IOException e) {
        return new UnwritableOutputException(name, cannot(Reasons.of(e)));
    }
}
