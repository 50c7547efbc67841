package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that several commands share: those that are hidden in the help of each command. They stand here once, each
 * group below the commands that have it.
 */
final class SharedOptions {
    private final Messages messages;
    /** The options of each group, by the names of the commands that have it. */
    private final Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();

    /** The options that the commands of a command line share. */
    SharedOptions(CommandLine root, Messages messages) {
        this.messages = messages;
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        Map<String, List<String>> commands = new TreeMap<>();
        root.getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.hidden()) {
                    options.putIfAbsent(option.longestName(), option);
                    commands.computeIfAbsent(option.longestName(), key -> new ArrayList<>())
                            .add(name);
                }
            }
        });
        int all = root.getSubcommands().size();
        options.forEach(
                (name, option) -> groups.computeIfAbsent(title(commands.get(name), all), key -> new ArrayList<>())
                        .add(option));
    }

    private String title(List<String> names, int all) {
        return names.size() == all ? messages.say("shared.every") : String.join(" ", names);
    }

    /** All groups, as lines. */
    String text() {
        StringBuilder text = new StringBuilder(messages.say("shared.intro")).append('\n');
        groups.forEach((commands, options) ->
                text.append('\n').append(commands).append(":\n").append(list(options)));
        return text.append('\n')
                .append(messages.say("shared.exit-codes"))
                .append('\n')
                .toString();
    }

    private static String list(List<OptionSpec> options) {
        CommandSpec group = CommandSpec.create();
        for (OptionSpec option : options) {
            group.addOption(OptionSpec.builder(option)
                    .hidden(false)
                    .required(false)
                    .description(option.description())
                    .build());
        }
        return new Help(group, Help.defaultColorScheme(Ansi.OFF)).optionList();
    }
}
