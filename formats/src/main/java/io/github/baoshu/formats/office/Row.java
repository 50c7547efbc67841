package io.github.baoshu.formats.office;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while it is read: one line with tabs between its cells, or the lines of its only cell. */
final class Row {
    private final List<List<String>> cells = new ArrayList<>();

    /** Begins the next cell. */
    void cell() {
        cells.add(new ArrayList<>());
    }

    /** Takes a line of the cell. */
    void add(String line) {
        if (cells.isEmpty()) {
            cell();
        }
        cells.get(cells.size() - 1).add(line);
    }

    List<String> lines() {
        long written = cells.stream().filter(cell -> !joined(cell).isBlank()).count();
        if (cells.size() == 1 || written <= 1) {
            return cells.stream()
                    .flatMap(List::stream)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        return List.of(String.join("\t", cells.stream().map(Row::joined).toList()));
    }

    /** The lines of a cell as one, with a space only where a letter or digit meets another. */
    private static String joined(List<String> cell) {
        StringBuilder joined = new StringBuilder();
        for (String line : cell) {
            String words = line.strip().replace('\n', ' ');
            boolean narrow = !joined.isEmpty()
                    && !words.isEmpty()
                    && joined.charAt(joined.length() - 1) < 0x80
                    && words.charAt(0) < 0x80;
            joined.append(narrow ? " " : "").append(words);
        }
        return joined.toString();
    }
}
