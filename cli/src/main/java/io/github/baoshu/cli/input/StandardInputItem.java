package io.github.baoshu.cli.input;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;

/** The document that comes through standard input. */
record StandardInputItem(InputStream in) implements Item {
    @Override
    public String name() {
        return Input.STANDARD;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public String stamp() {
        return "";
    }

    @Override
    public boolean canBeReadAgain() {
        return false;
    }

    @Override
    public Document read(DocumentReader reader) throws IOException {
        return reader.read(name(), in);
    }
}
