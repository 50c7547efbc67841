package io.github.baoshu.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths stand for. A file stands for itself and is called as its path is written. A folder stands for the
 * regular files in it and below it, in the order of their names, called by their paths from that folder with {@code /}
 * between; hidden files and folders are left out, and folders behind a link are not entered.
 */
final class Inputs {
    private final List<Input> found = new ArrayList<>();
    private final Diagnostics diagnostics;
    private final @Nullable Path output;

    private Inputs(Diagnostics diagnostics, @Nullable Path output) {
        this.diagnostics = diagnostics;
        this.output = output;
    }

    /**
     * The files of the paths, in the order of the paths. A folder that cannot be read or holds no file is told.
     *
     * @param output a file that is to be written and so is no input where a folder holds it, or null
     */
    static List<Input> of(List<String> paths, @Nullable Path output, Diagnostics diagnostics) {
        Inputs inputs = new Inputs(diagnostics, output);
        for (String path : paths) {
            file(path, diagnostics).ifPresent(inputs::add);
        }
        return inputs.found;
    }

    /** The file, or folder, of a path; nothing, and told, where it can be no path. */
    static Optional<Input> file(String path, Diagnostics diagnostics) {
        if (path.isEmpty()) {
            diagnostics.error("''", "no such file");
            return Optional.empty();
        }
        try {
            return Optional.of(new Input(Path.of(path), path.replace(File.separatorChar, '/')));
        } catch (InvalidPathException e) {
            diagnostics.error(path, "not a file name in this system or locale");
            return Optional.empty();
        }
    }

    private void add(Input input) {
        if (!Files.isDirectory(input.path())) {
            found.add(input);
            return;
        }
        int before = found.size();
        boolean read = walk(input.path(), input.name(), "");
        if (read && found.size() == before) {
            diagnostics.error(input.name(), "no files in this folder");
        }
    }

    /** Takes what a folder holds; whether all of it could be read. */
    private boolean walk(Path folder, String name, String prefix) {
        boolean read = true;
        try {
            for (Path child : children(folder)) {
                String childName = prefix + child.getFileName();
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    read &= walk(child, childName, childName + "/");
                } else if (Files.isRegularFile(child) && !isOutput(child)) {
                    found.add(new Input(child, childName));
                }
            }
        } catch (IOException e) {
            diagnostics.error(name, Diagnostics.reason(e));
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

    private boolean isOutput(Path file) {
        return output != null && isSame(output, file);
    }

    /** Whether two paths lead to one file. */
    static boolean isSame(Path file, Path other) {
        try {
            return Files.isRegularFile(file) && Files.isRegularFile(other) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }
}
