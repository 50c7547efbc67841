package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.document.TextReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * The files that words of the command line stand for, in the order of the words:
 *
 * <ul>
 *   <li>a file stands for itself and is called as its path is written;
 *   <li>a folder for the regular files in it and below it, in the order of their names, called by their paths from that
 *       folder with {@code /} between; hidden files and folders are left out, and folders behind a link are not entered;
 *   <li>{@code reports/**}{@code /*.txt}, where no file has that name, for the files that match, called by their paths;
 *   <li>{@code @list.txt} for the paths in its lines, each of which may be any of these but a list;
 *   <li>{@code -} for standard input, {@code @-} for a list there.
 * </ul>
 */
public final class Inputs {
    private final List<Input> found = new ArrayList<>();
    private final InputStream standard;
    private final Predicate<Path> output;

    private Inputs(InputStream standard, Predicate<Path> output) {
        this.standard = standard;
        this.output = output;
    }

    /**
     * The inputs of the words; one with a fault for each word, or folder, that cannot be read or holds no file.
     *
     * @param standard standard input
     * @param output tells files that are to be written and so are no input where a folder holds them
     */
    public static List<Input> of(List<String> words, InputStream standard, Predicate<Path> output) {
        Inputs inputs = new Inputs(standard, output);
        for (String word : words) {
            if (word.startsWith("@") && word.length() > 1) {
                inputs.list(word.substring(1));
            } else {
                inputs.add(word);
            }
        }
        return inputs.found;
    }

    /** The input of a word that stands for one document; a folder and a pattern have no meaning there. */
    public static List<Input> one(String word) {
        if (word.equals(Input.STANDARD)) {
            return List.of(Input.standard());
        }
        if (word.isEmpty()) {
            return List.of(Input.faulty("''", Message.of("reason.no-file")));
        }
        try {
            return List.of(Input.file(Path.of(word), word.replace(File.separatorChar, '/')));
        } catch (InvalidPathException e) {
            return List.of(Input.faulty(word, Message.of("input.no-name")));
        }
    }

    private void list(String name) {
        try {
            TextReader reader = new TextReader();
            String lines = name.equals(Input.STANDARD)
                    ? reader.read(name, standard).text()
                    : reader.read(Path.of(name)).text();
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::add);
        } catch (InvalidPathException e) {
            found.add(Input.faulty("@" + name, Message.of("input.no-name")));
        } catch (IOException e) {
            found.add(Input.faulty("@" + name, Reasons.of(e)));
        }
    }

    private void add(String word) {
        if (word.equals(Input.STANDARD)) {
            found.add(Input.standard());
            return;
        }
        if (word.isEmpty()) {
            found.add(Input.faulty("''", Message.of("reason.no-file")));
            return;
        }
        try {
            add(Path.of(word), word.replace(File.separatorChar, '/'));
        } catch (InvalidPathException e) { // on some systems no path may hold a *
            match(word, Message.of("input.no-name"));
        }
    }

    private void add(Path path, String name) {
        if (!Files.isDirectory(path)) {
            if (Files.notExists(path)) {
                match(name, Message.of("reason.no-file"));
            } else {
                found.add(Input.file(path, name));
            }
            return;
        }
        int before = found.size();
        boolean read = walk(path, name, "");
        if (read && found.size() == before) {
            found.add(Input.faulty(name, Message.of("input.folder.empty")));
        }
    }

    /** Takes the files that match a pattern; what is no pattern has a fault. */
    private void match(String word, Message fault) {
        if (!Glob.isPattern(word)) {
            found.add(Input.faulty(word, fault));
            return;
        }
        Glob glob;
        try {
            glob = Glob.of(word);
        } catch (PatternSyntaxException e) { // a name with a bracket that is none of a pattern's
            found.add(Input.faulty(word, fault));
            return;
        }
        int before = found.size();
        walk(glob.base(), word, glob.prefix(), glob::matches);
        if (found.size() == before) {
            found.add(Input.faulty(word, Message.of("input.no-match")));
        }
    }

    /** Takes what a folder holds; whether all of it could be read. */
    private boolean walk(Path folder, String name, String prefix) {
        return walk(folder, name, prefix, any -> true);
    }

    private boolean walk(Path folder, String name, String prefix, Predicate<String> wanted) {
        boolean read = true;
        try {
            for (Path child : children(folder)) {
                String childName = prefix + child.getFileName();
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    read &= walk(child, childName, childName + "/", wanted);
                } else if (Files.isRegularFile(child) && !output.test(child) && wanted.test(childName)) {
                    found.add(Input.file(child, childName));
                }
            }
        } catch (IOException e) {
            found.add(Input.faulty(name, Reasons.of(e)));
            return false;
        }
        return read;
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!Files.isHidden(entry)) {
                    children.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }

    /** Whether two paths name the same file, which need not be there yet. */
    public static boolean isSamePlace(Path file, Path other) {
        return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()) || isSame(file, other);
    }

    /** Whether two paths lead to one file. */
    public static boolean isSame(Path file, Path other) {
        try {
            return Files.isRegularFile(file) && Files.isRegularFile(other) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }
}
