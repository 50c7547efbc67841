package io.github.baoshu.cli;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** CSV as the command wrote it. */
record Table(List<String> header, List<CSVRecord> rows) {
    static Table of(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            return new Table(parser.getHeaderNames(), parser.getRecords());
        }
    }

    /** The values of a column, each run of equal ones once. */
    List<String> distinct(String column) {
        return rows.stream().map(row -> row.get(column)).distinct().toList();
    }
}
