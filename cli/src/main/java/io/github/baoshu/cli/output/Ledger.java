package io.github.baoshu.cli.output;

import java.io.IOException;

/** Is told of each document that is done. */
public interface Ledger {
    /** A document is done: all that it gives has been written. */
    void done(Done document) throws IOException;
}
