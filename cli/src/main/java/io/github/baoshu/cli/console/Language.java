package io.github.baoshu.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language that help and messages are in. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    /** The variables that tell the language of messages, the first that is set (POSIX, 8.2). */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its code in ISO 639: en. */
    public String code() {
        return code;
    }

    /** The language of a code, in any case. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language that the variables of a process ask for: Chinese for zh and what begins so, else English. */
    public static Language in(Map<String, String> variables) {
        for (String variable : VARIABLES) {
            String locale = variables.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return locale.toLowerCase(Locale.ROOT).matches("zh([_.@-].*)?") ? CHINESE : ENGLISH;
            }
        }
        return ENGLISH;
    }
}
