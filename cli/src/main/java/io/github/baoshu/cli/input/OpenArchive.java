package io.github.baoshu.cli.input;

import io.github.baoshu.formats.Archive;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An archive that stays open until each of its files has been worked on. */
final class OpenArchive implements Closeable {
    private final String name;
    private final Archive archive;
    private final Iterator<Archive.Entry> entries;
    private final AtomicInteger open;
    private int left;

    OpenArchive(String name, Archive archive) {
        this.name = name;
        this.archive = archive;
        List<Archive.Entry> all = archive.entries();
        this.entries = all.iterator();
        this.left = all.size();
        this.open = new AtomicInteger(all.size());
    }

    String name() {
        return name;
    }

    /** How many files are still to come. */
    int left() {
        return left;
    }

    /** The next file; nothing behind the last. */
    Optional<Item> next() {
        if (!entries.hasNext()) {
            return Optional.empty();
        }
        left--;
        return Optional.of(new ArchiveItem(this, entries.next()));
    }

    /** The file of a path in the archive. */
    Optional<Item> named(String path) {
        return archive.entries().stream()
                .filter(entry -> entry.name().equals(path))
                .findFirst()
                .map(entry -> new ArchiveItem(this, entry));
    }

    byte[] read(Archive.Entry entry) throws IOException {
        return archive.read(entry);
    }

    /** One of the files is done. */
    void release() throws IOException {
        if (open.decrementAndGet() == 0) {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
