package io.github.baoshu;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.SentenceLinker;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.plausibility.Plausibility;
import io.github.baoshu.quantity.QuantityScanner;
import io.github.baoshu.relation.RelationReader;
import io.github.baoshu.report.Given;
import io.github.baoshu.report.Hints;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.ReportSplitter;
import io.github.baoshu.report.Splitting;
import io.github.baoshu.resolve.RelationResolver;
import io.github.baoshu.resolve.Resolver;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.SectionSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The front door: reads a text, splits it into work reports and their sections, and gives their numbers as typed
 * records. Immutable and safe to share by threads; making one loads the term tables, so make one and keep it.
 *
 * <pre>{@code
 * Baoshu baoshu = Baoshu.create();
 * for (WorkReport report : baoshu.extract(Path.of("report.txt"))) {
 *     report.records().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Baoshu {
    /** The tables of terms to which users may add rows; each lies beside the class that reads it. */
    public static final Set<String> TABLES = Set.of(
            "aliases.tsv",
            "catalogue.tsv",
            "columns.tsv",
            "cues.tsv",
            "divisions.tsv",
            "foreign-words.tsv",
            "frame-words.tsv",
            "fused-words.tsv",
            "heading-words.tsv",
            "label-words.tsv",
            "lower-units.tsv",
            "name-affixes.tsv",
            "name-spellings.tsv",
            "name-words.tsv",
            "other-documents.tsv",
            "part-words.tsv",
            "refusals.tsv",
            "relation-words.tsv",
            "relations.tsv",
            "report-words.tsv",
            "section-cues.tsv",
            "section-words.tsv",
            "units.tsv",
            "value-words.tsv");

    private static final int COMPARED = 50_000;

    private final DocumentReader reader;
    private final Gazetteer gazetteer;
    private final ReportSplitter splitter;
    private final SectionSplitter sections;
    private final ReportExtractor extractor;
    private final Plausibility plausibility = new Plausibility();

    private Baoshu(Builder builder) {
        this.reader = builder.reader;
        Lexicon lexicon = builder.lexicon;
        lexicon.checkNames(TABLES);
        this.gazetteer = Gazetteer.load(lexicon);
        this.splitter = new ReportSplitter(gazetteer, lexicon);
        this.sections = new SectionSplitter(lexicon);
        Catalogue catalogue = Catalogue.load(lexicon);
        this.extractor = new ReportExtractor(
                gazetteer,
                new QuantityScanner(lexicon),
                new SentenceLinker(lexicon),
                new Resolver(catalogue, gazetteer, lexicon),
                new RelationReader(lexicon),
                new RelationResolver(catalogue));
    }

    /** An extractor of plain texts with the terms that come with this library. */
    public static Baoshu create() {
        return builder().build();
    }

    /** Begins an extractor that differs from {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What an extractor is made of. */
    public static final class Builder {
        private DocumentReader reader = new TextReader();

        private Lexicon lexicon = Lexicon.ours();

        private Builder() {}

        /** Reads reports with terms of the user's beside ours, or in their place. */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
            return this;
        }

        /** Reads inputs with another reader than that of plain texts. */
        public Builder reader(DocumentReader reader) {
            this.reader = Objects.requireNonNull(reader, "reader");
            return this;
        }

        /**
         * The extractor; loads the tables.
         *
         * @throws io.github.baoshu.lexicon.TermTableException if a table of the lexicon cannot be read; it names file and
         *     line
         */
        public Baoshu build() {
            return new Baoshu(this);
        }
    }

    /**
     * The work reports of a file.
     *
     * @throws io.github.baoshu.document.UnreadableDocumentException if the file gives no text; its message names the
     *     file and the reason
     */
    public Extraction extract(Path file) throws IOException {
        return extract(reader.read(file));
    }

    /**
     * The work reports in the bytes of a file.
     *
     * @param name how records and messages call it; its words are hints of region and year
     * @throws io.github.baoshu.document.UnreadableDocumentException if they give no text
     */
    public Extraction extract(String name, byte[] bytes) throws IOException {
        return extract(reader.read(name, bytes));
    }

    /**
     * The work reports in a stream of the bytes of a file, which is read to its end and left open.
     *
     * @param name how records and messages call it; its words are hints of region and year
     * @throws io.github.baoshu.document.UnreadableDocumentException if it gives no text, or more than
     *     {@link DocumentReader#LARGEST} bytes
     */
    public Extraction extract(String name, InputStream in) throws IOException {
        return extract(reader.read(name, in));
    }

    /**
     * The work reports of a document, such as a text at hand.
     *
     * <pre>{@code
     * Extraction extraction = baoshu.extract(Document.named("青岚市2026").text(text));
     * }</pre>
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile; it stays interrupted
     */
    public Extraction extract(Document document) {
        return extract(document, Given.NOTHING);
    }

    /** The work reports of a document of which the caller knows something that beats what its text says. */
    public Extraction extract(Document document, Given given) {
        Splitting splitting = split(document, given);
        return new Extraction(
                document, splitting.reports().stream().map(this::read).toList(), splitting.passedOver());
    }

    /**
     * The work reports of a document, in text order, each read when it is asked for: for documents that hold many.
     *
     * <pre>{@code
     * try (Stream<WorkReport> reports = baoshu.stream(document)) {
     *     reports.limit(10).forEach(report -> System.out.println(report.records().size()));
     * }
     * }</pre>
     */
    public Stream<WorkReport> stream(Document document) {
        return split(document).reports().stream().map(this::read);
    }

    private WorkReport read(Report report) {
        Outline outline = outline(report);
        return new WorkReport(report, outline, records(report, outline));
    }

    /** The reports of a document and what was passed over, without their records. */
    public Splitting split(Document document) {
        return splitter.split(document);
    }

    /** The reports of a document, with hints of the caller's on whose they are instead of those of the document's name. */
    public Splitting split(Document document, Hints hints) {
        return splitter.split(document, hints);
    }

    /** The reports of a document of which the caller knows something that beats what its text says. */
    public Splitting split(Document document, Given given) {
        return split(document, hints(document.name()), given);
    }

    /** The reports of a document, with hints and with what is known for certain. */
    public Splitting split(Document document, Hints hints, Given given) {
        return splitter.split(document, hints, given);
    }

    /** What words such as a path tell of region and year: 安徽省/2002.txt. */
    public Hints hints(String words) {
        return Hints.of(words, gazetteer);
    }

    /** The sections and headings of a report. */
    public Outline outline(Report report) {
        return sections.split(report);
    }

    /** The records of a report, in text order. */
    public List<IndicatorRecord> records(Report report, Outline outline) {
        List<IndicatorRecord> records = new ArrayList<>();
        records(report, outline, records::add);
        return records;
    }

    /**
     * Hands on the records of a report, in text order, and keeps none: for texts whose records would not fit into memory.
     * They are compared for flags in stretches of {@value #COMPARED} records; no report has as many.
     */
    public void records(Report report, Outline outline, Consumer<? super IndicatorRecord> taker) {
        List<IndicatorRecord> stretch = new ArrayList<>();
        extractor.extract(report, outline, record -> {
            stretch.add(record);
            if (stretch.size() == COMPARED) {
                plausibility.flagged(stretch).forEach(taker);
                stretch.clear();
            }
        });
        plausibility.flagged(stretch).forEach(taker);
    }

    /**
     * What made, or refused, the record at a place, as lines for people: report, section, heading, sentence, clause,
     * numbers, cues, years in force, and each record with its rule.
     *
     * @param offset UTF-16 offset into the document's text
     */
    public List<String> explain(Document document, int offset) {
        return explain(document, offset, Given.NOTHING);
    }

    /** What made, or refused, the record at a place of a document of which the caller knows something. */
    public List<String> explain(Document document, int offset, Given given) {
        return new Explainer(this, extractor).explain(document, offset, given);
    }
}
