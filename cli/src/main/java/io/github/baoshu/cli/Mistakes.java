package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what picocli finds wrong with a command line into messages of ours. */
final class Mistakes {
    private Mistakes() {}

    /** What is wrong. */
    static Message of(ParameterException mistake) {
        if (mistake instanceof WrongUsage ours) {
            return ours.told();
        }
        if (mistake instanceof MissingParameterException missing) {
            List<Object> names = new ArrayList<>();
            missing.getMissing().forEach(each -> names.add(name(each)));
            return Message.of("usage-error.missing", names);
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return Message.of(unmatched.isUnknownOption() ? "usage-error.no-option" : "usage-error.too-many", word);
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return Message.of("usage-error.twice", name(twice.getOverwritten()));
        }
        if (mistake.getArgSpec() != null && mistake.getValue() != null) {
            return ofValue(mistake.getArgSpec(), mistake.getValue());
        }
        return Message.verbatim(String.valueOf(mistake.getMessage()));
    }

    private static Message ofValue(ArgSpec argument, String value) {
        List<Object> known = new ArrayList<>();
        if (argument.type().isEnum()) {
            for (Object constant : argument.type().getEnumConstants()) {
                known.add(constant.toString().toLowerCase(Locale.ROOT));
            }
        } else if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(known::add);
        }
        return known.isEmpty()
                ? Message.of("usage-error.no-value", name(argument), value)
                : Message.of("usage-error.none-of", name(argument), value, known);
    }

    /** An option as --at OFFSET, a parameter as PATH. */
    private static String name(ArgSpec argument) {
        boolean valued = argument.arity().max() > 0;
        return argument instanceof OptionSpec option
                ? option.longestName() + (valued ? " " + option.paramLabel() : "")
                : argument.paramLabel();
    }
}
