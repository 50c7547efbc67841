package io.github.baoshu.cli.output;

import io.github.baoshu.document.Origin;
import java.util.List;

/**
 * One document that is done.
 *
 * @param name how output and messages call it
 * @param stamp what changes when its file is changed
 * @param origin how it was stored; empty texts where it could not be read
 * @param characters of its text, in UTF-16 units
 * @param reports found in it
 * @param records written of it
 * @param kinds in what forms it gives them, blank between: SPEECH ACCOUNT
 * @param warnings told of it
 * @param error why it gave nothing; empty where it gave something
 * @param milliseconds that it took
 * @param reportKeys what its reports are known by
 */
public record Done(
        String name,
        String stamp,
        Origin origin,
        int characters,
        int reports,
        int records,
        String kinds,
        int warnings,
        String error,
        long milliseconds,
        List<String> reportKeys) {
    /** Copies the list. */
    public Done {
        reportKeys = List.copyOf(reportKeys);
    }
}
