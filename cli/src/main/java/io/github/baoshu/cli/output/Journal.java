package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.output.CountedStream.Chunk;
import io.github.baoshu.document.Origin;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What has been written of an unfinished file, in a hidden file beside it, {@code .out.csv.journal}: a row for what comes
 * before the first document, then one for each document, each with the length and the sum of what it wrote. After a
 * stop of any kind the rows count as far as they are whole and the written bytes agree with them; what lies behind is
 * cut off.
 */
final class Journal implements Closeable {
    static final String SUFFIX = ".journal";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String KIND = "baoshu journal 1";
    /** Ends a row, so that one which was cut is known. */
    private static final String END = ".";

    private static final String BETWEEN_KEYS = "\u001E";

    private final Path path;
    private final String run;
    private final List<Done> before = new ArrayList<>();
    private Chunk head = new Chunk(0, 0);
    private boolean resumed;
    private boolean worthKeeping;
    private Writer out = Writer.nullWriter();

    private Journal(Path path, String run) {
        this.path = path;
        this.run = run;
    }

    /**
     * The journal of a file.
     *
     * @param resume whether to go on with what is there; else it is thrown away
     */
    static Journal of(Path target, PartFile part, String run, boolean resume) throws IOException {
        Journal journal = new Journal(PartFile.hidden(target, SUFFIX), run);
        if (resume && Files.exists(journal.path)) {
            journal.resume(part.channel());
        } else {
            part.channel().truncate(0);
        }
        return journal;
    }

    private void resume(FileChannel part) throws IOException {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            part.truncate(0);
            return;
        }
        long length = 0;
        part.position(0);
        List<Row> good = new ArrayList<>();
        for (Row row : rows) {
            if (!agrees(part, row.chunk())) {
                break;
            }
            length += row.chunk().length();
            good.add(row);
        }
        part.truncate(length);
        part.position(length);
        if (good.isEmpty()) {
            return;
        }
        resumed = true;
        worthKeeping = true;
        head = good.get(0).chunk();
        for (Row row : good.subList(1, good.size())) {
            before.add(row.done());
        }
        rewrite(good);
    }

    /** Whether the bytes at the present position are those of a chunk. */
    private static boolean agrees(FileChannel part, Chunk chunk) throws IOException {
        if (part.size() - part.position() < chunk.length()) {
            return false;
        }
        CRC32 sum = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long left = chunk.length();
        while (left > 0) {
            buffer.clear().limit((int) Math.min(left, buffer.capacity()));
            int read = part.read(buffer);
            if (read < 0) {
                return false;
            }
            left -= read;
            sum.update(buffer.flip());
        }
        return sum.getValue() == chunk.sum();
    }

    /** The rows that are whole, the first for what comes before the first document. */
    private List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord cells : parser) {
                if (!cells.get(cells.size() - 1).equals(END)) {
                    break;
                }
                if (rows.isEmpty() && !cells.get(0).equals(KIND)) {
                    throw new OtherRunException(Message.of("resume.other-version", path.toString()));
                }
                if (rows.isEmpty() && !cells.get(1).equals(run)) {
                    throw new OtherRunException(Message.of("resume.other-run", cells.get(1)));
                }
                rows.add(Row.of(cells));
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            // what cannot be read was not written to its end
        }
        return rows;
    }

    private void rewrite(List<Row> good) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (Writer to = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            for (Row row : good) {
                print(to, row.cells());
            }
        }
        Files.move(fresh, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        out = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** What was done before; nothing where this journal begins. */
    List<Done> before() {
        return List.copyOf(before);
    }

    boolean isResumed() {
        return resumed;
    }

    /** Whether there is work in it that would be lost. */
    boolean isWorthKeeping() {
        return worthKeeping;
    }

    /** Begins with what comes before the first document. */
    void begin(Chunk chunk) throws IOException {
        out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        add(List.of(KIND, run), chunk);
    }

    /** Checks that what comes before the first document is what it was. */
    void checkHead(Chunk chunk) throws OtherRunException {
        if (!chunk.equals(head)) {
            throw new OtherRunException(Message.of("resume.other-columns"));
        }
    }

    /** Adds a document and what it wrote. */
    void add(Done done, Chunk chunk) throws IOException {
        add(
                List.of(
                        done.name(),
                        done.stamp(),
                        done.origin().format(),
                        done.origin().charset(),
                        String.valueOf(done.characters()),
                        String.valueOf(done.reports()),
                        String.valueOf(done.records()),
                        done.kinds(),
                        String.valueOf(done.warnings()),
                        done.error(),
                        String.valueOf(done.milliseconds()),
                        String.join(BETWEEN_KEYS, done.reportKeys())),
                chunk);
        worthKeeping = true;
    }

    private void add(List<String> cells, Chunk chunk) throws IOException {
        List<String> all = new ArrayList<>(cells);
        all.addAll(List.of(String.valueOf(chunk.length()), String.valueOf(chunk.sum()), END));
        print(out, all);
        out.flush();
    }

    private static void print(Writer to, List<String> cells) throws IOException {
        new CSVPrinter(to, FORMAT).printRecord(cells);
    }

    /** Removes it. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A row as it stands. */
    private record Row(List<String> cells) {
        static Row of(CSVRecord record) {
            Row row = new Row(record.toList());
            row.chunk();
            return row;
        }

        Chunk chunk() {
            int size = cells.size();
            return new Chunk(Long.parseLong(cells.get(size - 3)), Long.parseLong(cells.get(size - 2)));
        }

        Done done() {
            String keys = cells.get(11);
            return new Done(
                    cells.get(0),
                    cells.get(1),
                    new Origin(cells.get(2), cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Integer.parseInt(cells.get(5)),
                    Integer.parseInt(cells.get(6)),
                    cells.get(7),
                    Integer.parseInt(cells.get(8)),
                    cells.get(9),
                    Long.parseLong(cells.get(10)),
                    keys.isEmpty() ? List.of() : Arrays.asList(keys.split(BETWEEN_KEYS)));
        }
    }
}
