package io.github.baoshu.cli.console;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Why reading or writing failed. The library gives its reasons in English; each is known again by the English text that it
 * fits among those whose keys begin with {@code reason.}, so that it can be said in another language.
 */
public final class Reasons {
    /** A document that does not fit into memory. */
    public static final Message MEMORY = Message.of("reason.memory");

    private static final String PREFIX = "reason.";
    private static final String BETWEEN_PARTS = "; ";

    private static final Map<String, MessageFormat> KNOWN = known();

    private Reasons() {}

    /** The reason of a failure, without the name of the file. */
    public static Message of(IOException e) {
        if (e instanceof ToldException failure) {
            return failure.told();
        }
        if (e instanceof UnreadableDocumentException unreadable) {
            return of(unreadable.reason());
        }
        if (e instanceof NoSuchFileException) {
            return Message.of("reason.no-file");
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("reason.denied");
        }
        String words = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return of(words == null ? e.getClass().getSimpleName() : words);
    }

    /** The message that English words are; the words as they are where there is none. */
    public static Message of(String words) {
        Optional<Message> whole = find(words);
        int between = words.indexOf(BETWEEN_PARTS);
        if (whole.isPresent() || between < 0) {
            return whole.orElseGet(() -> Message.verbatim(words));
        }
        Message first = of(words.substring(0, between));
        return Message.chain(List.of(first, of(words.substring(between + BETWEEN_PARTS.length()))));
    }

    /** The message that the words fit best: the one that leaves the fewest of them open. */
    private static Optional<Message> find(String words) {
        Optional<Message> best = Optional.empty();
        int open = words.length();
        for (Map.Entry<String, MessageFormat> each : KNOWN.entrySet()) {
            ParsePosition end = new ParsePosition(0);
            Object[] parts = ((MessageFormat) each.getValue().clone()).parse(words, end);
            if (parts == null || end.getIndex() < words.length()) {
                continue;
            }
            int length = Arrays.stream(parts)
                    .mapToInt(part -> part.toString().length())
                    .sum();
            if (length < open) {
                open = length;
                best = Optional.of(Message.of(each.getKey(), parts));
            }
        }
        return best;
    }

    private static Map<String, MessageFormat> known() {
        ResourceBundle english = Messages.bundle(Language.ENGLISH);
        Map<String, MessageFormat> known = new HashMap<>();
        for (String key : english.keySet()) {
            if (key.startsWith(PREFIX)) {
                known.put(key, new MessageFormat(english.getString(key), Locale.ROOT));
            }
        }
        return Map.copyOf(known);
    }
}
