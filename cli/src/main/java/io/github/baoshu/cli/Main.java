package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.output.UnwritableOutputException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code baoshu} command: hands the words of the command line to its commands, and their failures to stderr. */
@Command(name = "baoshu", description = "报数：从政府工作报告中抽取指标数据。", synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final List<String> COMMANDS =
            List.of("extract", "targets", "panel", "audit", "sections", "reports", "text", "explain", "lexicon");
    private static final List<String> NEED_LIBRARY = List.of("extract", "targets", "sections", "reports", "explain");

    private final Environment around;
    private final Diagnostics diagnostics;

    private Main(Environment around) {
        this.around = around;
        this.diagnostics = around.diagnostics();
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        silenceLibraries();
        System.exit(run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal()));
    }

    /** What libraries log of damaged documents is told in our own words. */
    private static void silenceLibraries() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** Whether stderr is a terminal: the launcher tells, which can see it; without it, whether this Java has a console. */
    private static boolean isTerminal() {
        String told = System.getProperty("baoshu.terminal", "");
        return told.isEmpty() ? System.console() != null : told.equals("yes");
    }

    /** Runs the command and gives its exit code. Both outputs get UTF-8. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        Diagnostics diagnostics = new Diagnostics(err);
        Environment around = new Environment(new Library(), in, out, diagnostics, err, terminal);
        PrintWriter help = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            int code = new Main(around).commandLine(args).setOut(help).execute(args);
            if (help.checkError()) {
                diagnostics.error("standard output", "cannot write");
                return ExitCode.OUTPUT;
            }
            return code;
        } catch (Throwable e) { // a broken Java or jar too gives a line, not a stack trace
            return failed("baoshu", e, diagnostics);
        }
    }

    /** Making a command takes time, so only the one that is named is made; all of them where the usage may be shown. */
    private CommandLine commandLine(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        if (NEED_LIBRARY.contains(first)
                && args.length > 1
                && !List.of(args).contains("--help")
                && !List.of(args).contains("--lexicon")) {
            around.library().begin();
        }
        CommandLine root = new CommandLine(this);
        root.getCommandSpec().versionProvider(() -> new String[] {"baoshu " + version()});
        root.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("显示版本。")
                        .build());
        for (String name : COMMANDS) {
            if (name.equals(first) || !COMMANDS.contains(first)) {
                root.addSubcommand(name, command(name));
            }
        }
        inChinese(root.getCommandSpec());
        for (CommandLine command : root.getSubcommands().values()) {
            inChinese(command.getCommandSpec());
        }
        root.setExpandAtFiles(false);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setParameterExceptionHandler((e, words) -> wrongUsage(e));
        root.setExecutionExceptionHandler((e, command, parsed) -> failed(command.getCommandName(), e, diagnostics));
        return root;
    }

    private Object command(String name) {
        return switch (name) {
            case "extract" -> new ExtractCommand(around);
            case "targets" -> new TargetsCommand(around);
            case "panel" -> new PanelCommand(around);
            case "audit" -> new AuditCommand(around);
            case "sections" -> new SectionsCommand(around);
            case "reports" -> new ReportsCommand(around);
            case "text" -> new TextCommand(around);
            case "lexicon" -> new LexiconCommand(around);
            default -> new ExplainCommand(around);
        };
    }

    private static void inChinese(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示帮助。")
                .build());
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(ExitCode.DONE), "全部输入处理完毕");
        codes.put(String.valueOf(ExitCode.INPUT), "有输入无法读取或其中没有政府工作报告，其余照常处理");
        codes.put(String.valueOf(ExitCode.USAGE), "用法有误");
        codes.put(String.valueOf(ExitCode.OUTPUT), "无法写出结果");
        spec.usageMessage()
                .synopsisHeading("用法：")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n")
                .exitCodeListHeading("%n退出码：%n")
                .exitCodeList(codes);
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private int wrongUsage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String hint = " (see: " + spec.qualifiedName() + " --help)";
        if (spec.parent() != null) {
            diagnostics.error(spec.name(), e.getMessage() + hint);
        } else if (e instanceof UnmatchedArgumentException unknown && !unknown.isUnknownOption()) {
            diagnostics.error(unknown.getUnmatched().get(0), "no such command" + hint);
        } else if (e instanceof UnmatchedArgumentException unknown) {
            diagnostics.error(unknown.getUnmatched().get(0), "no such option" + hint);
        } else {
            diagnostics.error("COMMAND", "missing" + hint);
        }
        return ExitCode.USAGE;
    }

    private static int failed(String name, Throwable e, Diagnostics diagnostics) {
        UnwritableOutputException unwritable = UnwritableOutputException.behind(e);
        if (unwritable != null) {
            if (!unwritable.isEndOfReader()) {
                diagnostics.error(unwritable.name(), unwritable.getMessage());
            }
            return ExitCode.OUTPUT;
        }
        diagnostics.internalError(name, e);
        return ExitCode.INPUT;
    }
}
