package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Messages;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command has around it.
 *
 * @param library made when first needed
 * @param in standard input
 * @param out standard output
 * @param messages what help and messages say
 * @param diagnostics messages on stderr
 * @param err stderr itself
 * @param terminal whether stderr is a terminal
 */
record Environment(
        Library library,
        InputStream in,
        OutputStream out,
        Messages messages,
        Diagnostics diagnostics,
        OutputStream err,
        boolean terminal) {}
