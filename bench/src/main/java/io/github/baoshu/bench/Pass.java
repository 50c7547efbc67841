package io.github.baoshu.bench;

import java.io.IOException;

/** The passes over the texts, in the order of the table. */
public enum Pass {
    /** The least there is to do. */
    FLOOR("floor: decode UTF-8, count digits", Passes::floor),
    /** Decoding and folding. */
    READ("read: bytes to documents", Passes::read),
    /** Reports, whose they are, sections. */
    SPLIT("split: documents to reports and sections", Passes::split),
    /** Sentences to records. */
    EXTRACT("extract: split reports to records", Passes::extract),
    /** The whole pipeline. */
    ALL("all: bytes to records", Passes::all),
    /** HanLP's words. */
    SEGMENT("HanLP StandardTokenizer.segment, by text", Passes::segment),
    /** HanLP's words, line by line. */
    SEGMENT_LINES("HanLP StandardTokenizer.segment, by line", Passes::segmentLines);

    private final String title;
    private final Body body;

    Pass(String title, Body body) {
        this.title = title;
        this.body = body;
    }

    private interface Body {
        int run(Passes passes) throws IOException;
    }

    String title() {
        return title;
    }

    /** One pass over all texts; gives what it counted. */
    int run(Passes passes) throws IOException {
        return body.run(passes);
    }
}
