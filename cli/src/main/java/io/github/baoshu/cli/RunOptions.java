package io.github.baoshu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command over many reports takes: the inputs, their columns, where the output goes, and whether to stay quiet. */
final class RunOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文本文件；或文件夹，取其中（含各级子文件夹）的全部文件。")
    private List<String> paths = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "不提示略过的内容和缺失的地区、年份；错误照报。")
    private boolean quiet;

    /** The inputs that the paths name; notes are silenced from here on if so asked. */
    List<Input> inputs(Diagnostics diagnostics) throws IOException {
        diagnostics.silenceNotes(quiet);
        return output.inputs(paths, diagnostics);
    }

    /** A batch that reads them. */
    Batch batch(Library library, Diagnostics diagnostics) {
        return new Batch(library, diagnostics, columns.columns());
    }

    /** The output, on the standard one where none is named. */
    Output open(OutputStream standardOutput) throws IOException {
        return output.open(standardOutput);
    }
}
