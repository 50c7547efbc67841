package io.github.baoshu.cli.console;

import java.util.List;

/**
 * Something to say, in no language yet.
 *
 * @param key of its text in {@link Messages}
 * @param arguments what to put into the text: texts, whole numbers, messages, or lists of these
 */
public record Message(String key, List<Object> arguments) {
    private static final String VERBATIM = "verbatim";
    private static final String ONE = ".one";

    /** Copies the list. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with what is to be put into its text. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** So many of something: 1 report, 2 reports. */
    public static Message count(int number, String key) {
        return of(number == 1 ? key + ONE : key, number);
    }

    /** Messages one behind the other: a; b; c. */
    public static Message chain(List<Message> messages) {
        return messages.stream()
                .reduce((before, after) -> of("chain", before, after))
                .orElseThrow();
    }

    /** Words of others, such as those of the operating system, in whatever language they are. */
    public static Message verbatim(String text) {
        return of(VERBATIM, text);
    }
}
