package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.cli.console.ToldException;
import io.github.baoshu.formats.Archive;
import io.github.baoshu.formats.FormatReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of inputs, one after the other; opened as they come up, so that a long list takes no memory. */
public final class Items implements Closeable {
    private final Deque<Input> inputs;
    private final InputStream standard;
    private final FormatReader reader;
    private final Optional<Columns> columns;
    private @Nullable TextTable table;
    private @Nullable OpenArchive archive;
    private String stamp = "";
    private String name = "";

    /**
     * The documents of some inputs.
     *
     * @param standard standard input, for the input of that name
     * @param reader reads tables
     * @param columns those of inputs that are tables with a text in each row; nothing where each input is a document
     */
    public Items(List<Input> inputs, InputStream standard, FormatReader reader, Optional<Columns> columns) {
        this.inputs = new ArrayDeque<>(inputs);
        this.standard = standard;
        this.reader = reader;
        this.columns = columns;
    }

    /** How many documents are still to come, as far as known: an input that is not opened yet counts as one. */
    public int left() {
        return inputs.size() + (archive == null ? 0 : archive.left());
    }

    /** The next document; nothing behind the last. */
    public Optional<Item> next() {
        while (true) {
            if (table != null) {
                Optional<Item> row = nextRow(table);
                if (row.isPresent()) {
                    return row;
                }
                continue;
            }
            if (archive != null) {
                Optional<Item> file = archive.next();
                if (file.isPresent()) {
                    return file;
                }
                archive = null; // its last file closes it
                continue;
            }
            Input input = inputs.poll();
            if (input == null) {
                return Optional.empty();
            }
            boolean packed = columns.isEmpty() && input.path() != null && isArchive(input.path());
            if (!packed && (columns.isEmpty() || input.fault() != null)) {
                return Optional.of(document(input));
            }
            Optional<Item> fault = packed ? open(input) : open(input, columns.get());
            if (fault.isPresent()) {
                return fault;
            }
        }
    }

    /** What is wrong where there are tables among the inputs and no one of them has the columns asked for. */
    public static Optional<Message> lacking(List<Input> inputs, FormatReader reader, Columns columns) {
        Optional<Message> wrong = Optional.empty();
        for (Input input : inputs) {
            Path path = input.path();
            if (path == null || !Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                TextTable.open(input.name(), reader.characters(input.name(), bytes), columns)
                        .close();
                return Optional.empty();
            } catch (ToldException e) {
                wrong = Optional.of(Message.of("of-file", input.name(), e.told()));
            } catch (IOException e) {
                return Optional.empty(); // told when it is read
            }
        }
        return wrong;
    }

    /** The first input as one document; a path that goes on behind an archive is that of a file in it. */
    public Item one() {
        Input input = inputs.remove();
        Path path = input.path();
        if (path == null || Files.exists(path)) {
            return document(input);
        }
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
            if (isArchive(parent)) {
                return inArchive(parent, parent.relativize(path).toString().replace('\\', '/'), input);
            }
        }
        return document(input);
    }

    /** Whether a path is an archive; a pipe is asked nothing, for what is read of it once is gone. */
    private static boolean isArchive(Path path) {
        return Files.isRegularFile(path) && Archive.is(path);
    }

    private Item inArchive(Path file, String path, Input input) {
        try {
            OpenArchive opened = new OpenArchive(file.toString().replace('\\', '/'), Archive.open(file));
            archive = opened;
            return opened.named(path)
                    .orElseGet(() -> new FaultyItem(input.name(), Message.of("reason.not-in-archive")));
        } catch (IOException e) {
            return new FaultyItem(input.name(), Reasons.of(e));
        }
    }

    private Item document(Input input) {
        Message fault = input.fault();
        if (fault != null) {
            return new FaultyItem(input.name(), fault);
        }
        Path path = input.path();
        return path == null ? new StandardInputItem(standard) : new FileItem(path, input.name(), FileStamp.of(path));
    }

    /** Opens an archive; where that fails, the item that tells so. */
    private Optional<Item> open(Input input) {
        try {
            OpenArchive opened = new OpenArchive(input.name(), Archive.open(Objects.requireNonNull(input.path())));
            if (opened.left() == 0) {
                opened.close();
                return Optional.of(new FaultyItem(input.name(), Message.of("input.archive.empty")));
            }
            archive = opened;
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new FaultyItem(input.name(), Reasons.of(e)));
        }
    }

    /** Opens a table; where that fails, the item that tells so. */
    private Optional<Item> open(Input input, Columns of) {
        Path path = input.path();
        try {
            InputStream bytes = path == null ? standard : Files.newInputStream(path);
            table = TextTable.open(input.name(), reader.characters(input.name(), bytes), of);
            name = input.name();
            stamp = path == null ? "" : FileStamp.of(path).toString();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new FaultyItem(input.name(), Reasons.of(e)));
        }
    }

    /** The next row of the open table; nothing, and the table closed, behind its last. */
    private Optional<Item> nextRow(TextTable rows) {
        try {
            Optional<TextTable.Row> row = rows.next();
            if (row.isPresent()) {
                return Optional.of(new RowItem(row.get(), stamp));
            }
            close();
            return Optional.empty();
        } catch (IOException e) {
            closeQuietly();
            return Optional.of(new FaultyItem(name, Reasons.of(e)));
        } catch (OutOfMemoryError e) {
            closeQuietly();
            return Optional.of(new FaultyItem(name, Message.of("input.cell.too-large")));
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            // what was to be read of it was read
        }
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
        if (table != null) {
            TextTable open = table;
            table = null;
            open.close();
        }
    }
}
