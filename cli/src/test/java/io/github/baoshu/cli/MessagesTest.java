package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.audit.Attainment;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.panel.LeftOut;
import io.github.baoshu.report.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Both languages say all there is to say, and nothing is said but by them. */
class MessagesTest {
    private static final ResourceBundle ENGLISH = Messages.in(Language.ENGLISH).bundle();
    private static final ResourceBundle CHINESE = Messages.in(Language.CHINESE).bundle();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<=[\\s;{])//[^\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Beginnings of keys that end with a constant or the like. */
    private static final List<String> BEGINNINGS = List.of("left-out.", "verdict.", "passed.", "doubt.no-", "reason.");

    @Test
    void bothHaveTheSameKeys() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void bothSayTheSameOfTheSame() {
        for (String key : messages()) {
            assertThat(places(CHINESE.getString(key))).as(key).isEqualTo(places(ENGLISH.getString(key)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachIsInItsLanguage() {
        Pattern word = Pattern.compile("[A-Za-z]{2}");
        for (String key : ENGLISH.keySet()) {
            assertThat(ENGLISH.getString(key)).as(key).doesNotContainPattern(HAN);
            boolean says =
                    word.matcher(ENGLISH.getString(key).replaceAll("%n", "")).find();
            if (says) {
                assertThat(CHINESE.getString(key)).as(key).containsPattern(HAN);
            }
        }
    }

    @Test
    void eachMessageCanBeFormatted() {
        for (ResourceBundle bundle : List.of(ENGLISH, CHINESE)) {
            for (String key : messages()) {
                String text = bundle.getString(key);
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"0", "1", "2", "3"}))
                        .as(key)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void eachConstantThatIsToldHasItsWords() {
        for (Enum<?> reason : LeftOut.values()) {
            assertThat(ENGLISH.keySet()).contains("left-out." + reason.name());
        }
        Stream.concat(Arrays.stream(Comparison.Verdict.values()), Arrays.stream(Attainment.Outcome.values()))
                .forEach(verdict -> assertThat(ENGLISH.keySet()).contains("verdict." + verdict.name()));
        for (Passage.Kind kind : Passage.Kind.values()) {
            if (kind != Passage.Kind.ARTICLE && kind != Passage.Kind.SITE_TEXT) {
                assertThat(ENGLISH.keySet()).contains("passed." + kind.name());
            }
        }
    }

    @Test
    void eachCommandOptionAndParameterIsDescribed() {
        for (Commands.Entry entry : Commands.ALL) {
            assertThat(ENGLISH.keySet()).contains("baoshu." + entry.name() + ".usage.description");
            for (ArgSpec argument : arguments(entry)) {
                String key = key(argument);
                assertThat(ENGLISH.keySet()).containsAnyOf(key, "baoshu." + entry.name() + "." + key);
            }
        }
    }

    private static List<ArgSpec> arguments(Commands.Entry entry) {
        Messages messages = Messages.in(Language.ENGLISH);
        OutputStream nowhere = OutputStream.nullOutputStream();
        Environment around = new Environment(
                new Library(),
                InputStream.nullInputStream(),
                nowhere,
                messages,
                new Diagnostics(nowhere, messages),
                nowhere,
                false);
        CommandSpec spec = CommandSpec.forAnnotatedObject(entry.factory().apply(around));
        return spec.args();
    }

    private static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().substring(2)
                : ((PositionalParamSpec) argument).descriptionKey();
    }

    @Test
    void eachMessageIsSaidSomewhereAndEachThatIsSaidIsThere() {
        Set<String> literals = literals();
        for (String key : messages()) {
            boolean begun = BEGINNINGS.stream().anyMatch(key::startsWith);
            assertThat(begun || literals.contains(key.replaceFirst("\\.one$", "")))
                    .as(key)
                    .isTrue();
        }
        Set<String> firsts = messages().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        for (String literal : literals) {
            boolean looksLikeKey = firsts.stream().anyMatch(literal::startsWith);
            if (looksLikeKey && !BEGINNINGS.contains(literal)) {
                assertThat(ENGLISH.keySet()).contains(literal);
            }
        }
    }

    @Test
    void nothingIsSaidInTheCodeItself() {
        Pattern words = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
        List<String> said = literals().stream()
                .filter(text -> HAN.matcher(text).find() || words.matcher(text).find())
                .toList();
        assertThat(said)
                .as("the journal's mark, words of the system, options, and what only a fault of ours would show")
                .allMatch(text -> text.equals("baoshu journal 1")
                        || text.equals("Broken pipe")
                        || text.startsWith("--")
                        || text.startsWith("interrupted while "));
    }

    /** Keys that are not picocli's. */
    private static Set<String> messages() {
        Set<String> keys = new TreeSet<>(ENGLISH.keySet());
        keys.removeIf(key -> key.startsWith("usage.") || key.startsWith("baoshu."));
        for (Commands.Entry entry : Commands.ALL) {
            arguments(entry).forEach(argument -> keys.remove(key(argument)));
        }
        keys.removeAll(List.of("help", "version", "lang"));
        return keys;
    }

    /** The texts in the code of the command line, comments apart. */
    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        for (String code : code()) {
            Matcher literal = LITERAL.matcher(COMMENT.matcher(code).replaceAll(""));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        assertThat(literals).isNotEmpty();
        return literals;
    }

    private static List<String> code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> code = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.add(Files.readString(file));
            }
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
