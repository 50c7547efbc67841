package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.cli.console.TerminalStream;
import io.github.baoshu.cli.output.UnwritableOutputException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code baoshu} command: hands the words of the command line to its commands, and their failures to stderr. */
@Command(name = "baoshu", synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final String LANGUAGE = "--lang";
    private static final String HELP = "help";

    private final Environment around;

    private Main(Environment around) {
        this.around = around;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        silenceLibraries();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(
                args,
                new FileInputStream(FileDescriptor.in),
                isTerminal("baoshu.terminal.out") ? new TerminalStream(out) : out,
                new FileOutputStream(FileDescriptor.err),
                isTerminal("baoshu.terminal"),
                language()));
    }

    /** What libraries log of damaged documents is told in our own words. */
    private static void silenceLibraries() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** Whether an output is a terminal: the launcher tells, which can see it; without it, whether this Java has a console. */
    private static boolean isTerminal(String output) {
        String told = System.getProperty(output, "");
        return told.isEmpty() ? System.console() != null : told.equals("yes");
    }

    /** The language of the user's locale: the launcher tells it where it has set another for Java. */
    private static Language language() {
        String told = System.getProperty("baoshu.locale", "");
        return Language.in(told.isEmpty() ? System.getenv() : Map.of("LC_ALL", told));
    }

    /**
     * Runs the command and gives its exit code. Both outputs get UTF-8.
     *
     * @param language of help and messages, where the words of the command line ask for none
     */
    static int run(
            String[] args, InputStream in, OutputStream out, OutputStream err, boolean terminal, Language language) {
        Messages messages = Messages.in(asked(args).orElse(language));
        Diagnostics diagnostics = new Diagnostics(err, messages);
        Environment around = new Environment(new Library(), in, out, messages, diagnostics, err, terminal);
        PrintWriter help = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Main main = new Main(around);
        try {
            int code = main.commandLine(args).setOut(help).execute(args);
            if (help.checkError()) {
                diagnostics.error(messages.say("output.standard"), Message.of("output.closed"));
                return ExitCode.OUTPUT;
            }
            return code;
        } catch (Throwable e) { // a broken Java or jar too gives a line, not a stack trace
            return main.failed("baoshu", e);
        }
    }

    /** The language that the words ask for; it is needed before they are parsed, which may go wrong. */
    private static Optional<Language> asked(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                return Language.of(args[i].substring(LANGUAGE.length() + 1));
            }
            if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                return Language.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** Making a command takes time, so only the one that is named is made; all of them where the usage may be shown. */
    private CommandLine commandLine(String[] args) {
        Optional<Commands.Entry> named = args.length == 0 ? Optional.empty() : Commands.named(args[0]);
        boolean all = named.isEmpty() || named.get().name().equals(HELP);
        named.ifPresent(command -> begin(command, args));
        CommandLine root = new CommandLine(this);
        CommandSpec spec = root.getCommandSpec();
        spec.versionProvider(() -> new String[] {"baoshu " + version()});
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
        addHelp(spec, false);
        for (Commands.Entry command : all ? Commands.ALL : List.of(named.get())) {
            CommandLine line = new CommandLine(command.factory().apply(around));
            addHelp(line.getCommandSpec(), true);
            line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
            root.addSubcommand(command.name(), line);
        }
        root.setResourceBundle(around.messages().bundle());
        root.setExpandAtFiles(false);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setParameterExceptionHandler((e, wrong) -> wrongUsage(e));
        root.setExecutionExceptionHandler((e, command, parsed) -> failed(command.getCommandName(), e));
        return root;
    }

    /** Begins to make the library where a command will need it, with our terms. */
    private void begin(Commands.Entry command, String[] args) {
        boolean otherwise = Stream.of(args)
                .anyMatch(word -> word.equals("--help") || word.equals("-h") || word.startsWith("--lexicon"));
        if (command.needsLibrary() && args.length > 1 && !otherwise) {
            around.library().begin();
        }
    }

    private static void addHelp(CommandSpec spec, boolean hidden) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .hidden(hidden)
                .build());
        spec.addOption(OptionSpec.builder(LANGUAGE)
                .paramLabel("LANGUAGE")
                .type(String.class)
                .converters(Main::language)
                .completionCandidates(List.of(Language.ENGLISH.code(), Language.CHINESE.code()))
                .hidden(hidden)
                .build());
    }

    private static String language(String code) {
        return Language.of(code)
                .orElseThrow(() -> new TypeConversionException(code))
                .code();
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private int wrongUsage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (spec.parent() != null) {
            return wrongUsage(spec, spec.name(), Mistakes.of(e));
        }
        if (e instanceof UnmatchedArgumentException unknown) {
            String key = unknown.isUnknownOption() ? "usage-error.not-an-option" : "usage-error.not-a-command";
            return wrongUsage(spec, unknown.getUnmatched().get(0), Message.of(key));
        }
        if (e.getArgSpec() != null) {
            return wrongUsage(spec, spec.name(), Mistakes.of(e));
        }
        return wrongUsage(spec, "COMMAND", Message.of("usage-error.no-command"));
    }

    private int wrongUsage(CommandSpec spec, String name, Message mistake) {
        around.diagnostics().error(name, Message.of("usage-error", mistake, spec.qualifiedName() + " --help"));
        return ExitCode.USAGE;
    }

    private int failed(String name, Throwable e) {
        UnwritableOutputException unwritable = UnwritableOutputException.behind(e);
        if (unwritable == null) {
            around.diagnostics().internalError(name, e);
            return ExitCode.INPUT;
        }
        if (!unwritable.isEndOfReader()) {
            String output = unwritable.name().isEmpty() ? around.messages().say("output.standard") : unwritable.name();
            around.diagnostics().error(output, unwritable.told());
        }
        return ExitCode.OUTPUT;
    }
}
