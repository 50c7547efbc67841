package io.github.baoshu.bench;

import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One pass of each kind over the same texts, on one thread. What a pass gives back keeps the compiler from leaving it out. */
final class Passes {
    private final TextReader reader = new TextReader();
    private final Baoshu baoshu = Baoshu.create();
    private final List<Texts.Text> texts;
    private final List<Document> documents = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();
    private final long characters;

    private record Split(Report report, Outline outline) {}

    Passes(Texts texts) throws IOException {
        this.texts = texts.texts();
        long sum = 0;
        for (Texts.Text text : this.texts) {
            Document document = reader.read(text.name(), text.bytes());
            documents.add(document);
            sum += document.text().length();
            for (Report report : baoshu.split(document).reports()) {
                splits.add(new Split(report, baoshu.outline(report)));
            }
        }
        this.characters = sum;
    }

    /** The characters that a pass goes over: all, the text between reports too. */
    long characters() {
        return characters;
    }

    /** The floor: the bytes decoded and their digits counted. */
    int floor() {
        int digits = 0;
        for (Texts.Text text : texts) {
            String decoded = new String(text.bytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < decoded.length(); i++) {
                char c = decoded.charAt(i);
                if (c >= '0' && c <= '9') {
                    digits++;
                }
            }
        }
        return digits;
    }

    /** Bytes to folded documents; gives their length. */
    int read() throws IOException {
        int length = 0;
        for (Texts.Text text : texts) {
            length += reader.read(text.name(), text.bytes()).reading().text().length();
        }
        return length;
    }

    /** Documents to reports with their sections; gives the number of sections. */
    int split() {
        int sections = 0;
        for (Document document : documents) {
            for (Report report : baoshu.split(document).reports()) {
                sections += baoshu.outline(report).sections().size();
            }
        }
        return sections;
    }

    /** Split reports to records; gives their number. */
    int extract() {
        int records = 0;
        for (Split split : splits) {
            records += baoshu.records(split.report(), split.outline()).size();
        }
        return records;
    }

    /** Bytes to records; gives their number. */
    int all() throws IOException {
        int records = 0;
        for (Texts.Text text : texts) {
            for (WorkReport report : baoshu.extract(reader.read(text.name(), text.bytes()))) {
                records += report.records().size();
            }
        }
        return records;
    }

    /** Decoded texts to HanLP's words, one call a text; gives their number. */
    int segment() {
        int words = 0;
        for (Document document : documents) {
            List<Term> terms = StandardTokenizer.segment(document.text());
            words += terms.size();
        }
        return words;
    }

    /** Decoded texts to HanLP's words, one call a line; gives their number. */
    int segmentLines() {
        int words = 0;
        for (Document document : documents) {
            for (String line : document.text().split("\n")) {
                words += StandardTokenizer.segment(line).size();
            }
        }
        return words;
    }
}
