package io.github.baoshu.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How all tables are written: RFC 4180, a header row always. */
final class Csv {
    private Csv() {}

    /** A printer that has written the header; with {@code bom}, a byte order mark before it. */
    static CSVPrinter printer(Writer out, boolean bom, List<String> header) throws IOException {
        if (bom) {
            out.write('\uFEFF');
        }
        return new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(header.toArray(String[]::new))
                        .get());
    }
}
