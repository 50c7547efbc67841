package io.github.baoshu.cli.input;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.UnreadableDocumentException;

/** What is already known to give no document. */
record FaultyItem(String name, String fault) implements Item {
    @Override
    public long size() {
        return 0;
    }

    @Override
    public String stamp() {
        return "";
    }

    @Override
    public Document read(DocumentReader reader) throws UnreadableDocumentException {
        throw new UnreadableDocumentException(name, fault);
    }
}
