package io.github.baoshu.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that write into a file. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写入此文件，全部完成后才出现；缺省写到标准输出。")
    private @Nullable Path file;

    /** The inputs that the paths name, without the output; an input that the output would replace is a wrong usage. */
    List<Input> inputs(List<String> paths, Diagnostics diagnostics) {
        List<Input> inputs = Inputs.of(paths, file, diagnostics);
        for (Input input : inputs) {
            if (file != null && Inputs.isSame(file, input.path())) {
                throw new ParameterException(
                        command.commandLine(), "the output would replace the input " + input.name());
            }
        }
        return inputs;
    }

    /** Opens the file, or standard output where none is given. */
    Output open(OutputStream standardOutput) throws UnwritableOutputException {
        return Output.of(file, standardOutput);
    }
}
