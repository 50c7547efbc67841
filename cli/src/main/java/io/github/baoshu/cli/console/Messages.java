package io.github.baoshu.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * All texts of the command line in one language: {@code messages_en.properties} and {@code messages_zh.properties} beside
 * this class. Those below {@code help} and {@code usage} are of picocli's syntax, all others of {@link MessageFormat}'s.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in a language. */
    public static Messages in(Language language) {
        return new Messages(bundle(language));
    }

    /** The texts in a language, as they stand. */
    static ResourceBundle bundle(Language language) {
        String name = "messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The texts as they stand, for picocli. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** A message in words. */
    public String say(Message message) {
        Object[] arguments = message.arguments().stream().map(this::word).toArray();
        return new MessageFormat(bundle.getString(message.key()), Locale.ROOT).format(arguments);
    }

    /** A text in words. */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    private String word(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining(bundle.getString("list.separator")));
        }
        return argument.toString();
    }
}
