package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTableException;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Terms of the user's. */
final class LexiconOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--lexicon", paramLabel = "FOLDER", hidden = true)
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
            throw new WrongUsage(command, Reasons.of(String.valueOf(e.getMessage())));
        } catch (NotDirectoryException e) {
            throw new WrongUsage(command, Message.of("usage-error.no-folder", folder.toString()));
        } catch (IOException e) {
            throw new WrongUsage(command, Message.of("of-file", folder.toString(), Reasons.of(e)));
        }
    }
}
