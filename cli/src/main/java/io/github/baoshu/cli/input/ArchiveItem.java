package io.github.baoshu.cli.input;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.formats.Archive;
import java.io.IOException;

/** A file in an archive, called by the archive's name and its path there: reports.zip/2018/营口市.txt. */
record ArchiveItem(OpenArchive archive, Archive.Entry entry) implements Item {
    @Override
    public String name() {
        return archive.name() + "/" + entry.name();
    }

    @Override
    public long size() {
        return entry.size();
    }

    @Override
    public String stamp() {
        return entry.size() + "#" + entry.checksum();
    }

    @Override
    public Document read(DocumentReader reader) throws IOException {
        try {
            return reader.read(name(), archive.read(entry));
        } catch (UnreadableDocumentException e) {
            throw new UnreadableDocumentException(name(), e.reason());
        }
    }

    @Override
    public void close() throws IOException {
        archive.release();
    }
}
