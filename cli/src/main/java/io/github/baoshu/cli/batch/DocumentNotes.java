package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is to be told of one document: one line, however many reports it holds and however often something is to be said. */
final class DocumentNotes {
    private final List<Message> notes = new ArrayList<>();
    private final Map<Message, TreeSet<Integer>> warnings = new LinkedHashMap<>();

    /** Something about the document. */
    void note(Message note) {
        notes.add(note);
    }

    /** Something missing or damaged in the document. */
    void warn(Message warning) {
        notes.add(Message.of("warning", warning));
    }

    /** Something doubtful about the report of an ordinal; the first is 1. */
    void warn(int ordinal, Message warning) {
        warnings.computeIfAbsent(warning, key -> new TreeSet<>()).add(ordinal);
    }

    /** All of it, for a document of so many reports; nothing where there is nothing to tell. */
    Optional<Message> message(int reports) {
        List<Message> parts = new ArrayList<>(notes);
        if (!warnings.isEmpty()) {
            List<Message> all = new ArrayList<>();
            warnings.forEach((warning, ordinals) ->
                    all.add(reports == 1 ? warning : Message.of("warning.on", warning, ranges(ordinals))));
            parts.add(Message.of("warning", Message.chain(all)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Message.chain(parts));
    }

    /** Ordinals as #2 #4–#6. */
    private static String ranges(TreeSet<Integer> ordinals) {
        List<String> ranges = new ArrayList<>();
        for (int first : ordinals) {
            if (ordinals.contains(first - 1)) {
                continue;
            }
            int last = first;
            while (ordinals.contains(last + 1)) {
                last++;
            }
            ranges.add(first == last ? "#" + first : "#" + first + "–#" + last);
        }
        return String.join(" ", ranges);
    }
}
