package io.github.baoshu.cli.input;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is one document. */
record FileItem(Path path, String name, FileStamp file) implements Item {
    @Override
    public long size() {
        return file.size();
    }

    @Override
    public String stamp() {
        return file.toString();
    }

    @Override
    public boolean canBeReadAgain() {
        return Files.isRegularFile(path);
    }

    @Override
    public Document read(DocumentReader reader) throws IOException {
        return reader.read(path, name);
    }
}
