package io.github.baoshu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A document of the project: what stands under each of its headings. */
record Markdown(String name, List<Section> sections) {
    /** The folder of the project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** A heading and what stands below it, up to the next heading of any level. */
    record Section(
            int level, String title, List<Table> tables, List<Block> blocks, List<Words> quotes, List<Words> prose) {
        Section(int level, String title) {
            this(level, title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A table; its place is the document with the line, for messages. */
    record Table(String place, List<String> header, List<Row> rows) {
        /** The cells of a column in order. */
        List<String> column(int column) {
            return rows.stream().map(row -> row.cells().get(column)).toList();
        }
    }

    /** A row of a table; its words are those of all cells. */
    record Row(List<String> cells, Words words) {
        /** One line for messages. */
        String line() {
            return "| " + String.join(" | ", cells) + " |";
        }
    }

    /** A block of code. */
    record Block(String place, String language, String text) {}

    /** Running text, with what stands in it as code and what it links to. */
    record Words(String text, List<String> codes, List<String> links) {}

    static Markdown read(String name) {
        String text;
        try {
            text = Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Section> sections = new ArrayList<>(List.of(new Section(0, "")));
        for (Node node : children(PARSER.parse(text))) {
            if (node instanceof Heading heading) {
                sections.add(new Section(heading.getLevel(), words(heading).text()));
            } else {
                put(node, name, sections.get(sections.size() - 1));
            }
        }
        return new Markdown(name, sections);
    }

    private static void put(Node node, String name, Section section) {
        String place = name + ":" + (node.getSourceSpans().get(0).getLineIndex() + 1);
        if (node instanceof TableBlock table) {
            List<Row> rows = rows(table);
            section.tables().add(new Table(place, rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size()))));
        } else if (node instanceof FencedCodeBlock code) {
            section.blocks().add(new Block(place, code.getInfo(), code.getLiteral()));
        } else if (node instanceof Paragraph) {
            section.prose().add(words(node));
        } else {
            children(node)
                    .forEach(child ->
                            (node instanceof BlockQuote ? section.quotes() : section.prose()).add(words(child)));
        }
    }

    private static List<Row> rows(TableBlock table) {
        List<Row> rows = new ArrayList<>();
        visit(table, node -> {
            if (node instanceof TableRow row) {
                rows.add(new Row(
                        children(row).stream().map(cell -> words(cell).text()).toList(), words(row)));
            }
        });
        return rows;
    }

    private static Words words(Node within) {
        StringBuilder text = new StringBuilder();
        List<String> codes = new ArrayList<>();
        List<String> links = new ArrayList<>();
        visit(within, node -> {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
                codes.add(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof TableCell) {
                text.append(' ');
            } else if (node instanceof Link link) {
                links.add(link.getDestination());
            } else if (node instanceof FencedCodeBlock code) {
                throw new IllegalStateException("a block of code within a list: " + code.getLiteral());
            }
        });
        return new Words(text.toString().strip(), codes, links);
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Shows all nodes within one, in text order. */
    private static void visit(Node within, Consumer<Node> eye) {
        for (Node child : children(within)) {
            eye.accept(child);
            visit(child, eye);
        }
    }
}
