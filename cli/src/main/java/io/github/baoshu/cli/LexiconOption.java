package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTableException;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Terms of the user's. */
final class LexiconOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description = "自己的词表：units.tsv 一类为增补，units.only.tsv 一类为替换；列与自带的词表相同。")
    private @Nullable Path folder;

    /** Our lexicon, with the user's terms where there are any. */
    Lexicon lexicon() {
        return folder == null ? Lexicon.ours() : read(folder, command);
    }

    /** The lexicon of a folder; what is wrong with it is a wrong usage. */
    static Lexicon read(Path folder, CommandSpec command) {
        try {
            return Lexicon.of(folder);
        } catch (TermTableException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        } catch (NotDirectoryException e) {
            throw new ParameterException(command.commandLine(), folder + ": no folder");
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), folder + ": " + Diagnostics.reason(e));
        }
    }
}
