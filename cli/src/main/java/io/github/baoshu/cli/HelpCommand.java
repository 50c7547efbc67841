package io.github.baoshu.cli;

import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the help of a command, or on the options that commands share. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private static final String OPTIONS = "options";

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TOPIC", arity = "0..1", descriptionKey = "topic")
    private @Nullable String topic;

    HelpCommand(Environment around) {
        this.messages = around.messages();
    }

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        PrintWriter out = root.getOut();
        if (topic == null) {
            root.usage(out);
        } else if (topic.equals(OPTIONS)) {
            out.print(new SharedOptions(root, messages).text());
        } else if (root.getSubcommands().containsKey(topic)) {
            root.getSubcommands().get(topic).usage(out);
        } else {
            throw new WrongUsage(spec, Message.of("usage-error.no-topic", topic));
        }
        return ExitCode.DONE;
    }
}
