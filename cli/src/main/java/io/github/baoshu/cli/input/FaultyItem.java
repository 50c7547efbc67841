package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;

/** What is already known to give no document. */
record FaultyItem(String name, Message fault) implements Item {
    @Override
    public long size() {
        return 0;
    }

    @Override
    public String stamp() {
        return "";
    }

    @Override
    public Document read(DocumentReader reader) throws ToldException {
        throw new ToldException(fault);
    }
}
