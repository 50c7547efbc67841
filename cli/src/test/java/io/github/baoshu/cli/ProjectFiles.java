package io.github.baoshu.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files and folders of the project, but for what builds and version control leave there. */
final class ProjectFiles {
    /** Where the resources of a module lie, from the module on. */
    static final String RESOURCES = "src/main/resources/io/github/baoshu";

    private final List<String> names = new ArrayList<>();

    ProjectFiles() throws IOException {
        Files.walkFileTree(Markdown.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean built = folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"));
                return built || folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : add(folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return add(file);
            }
        });
    }

    private FileVisitResult add(Path path) {
        names.add("/" + Markdown.ROOT.relativize(path).toString().replace('\\', '/'));
        return FileVisitResult.CONTINUE;
    }

    /** Those whose names end so, beginning with a whole name: {@code units.tsv}, {@code quantity/units.tsv}. */
    List<Path> named(String end) {
        return names.stream()
                .filter(name -> name.endsWith("/" + end))
                .map(name -> Markdown.ROOT.resolve(name.substring(1)))
                .toList();
    }

    /** The tables of terms, as the documents name them: {@code quantity/units.tsv}. */
    List<String> termTables() {
        return names.stream()
                .filter(name -> name.endsWith(".tsv") && name.contains(RESOURCES) && !name.startsWith("/fixtures/"))
                .map(name -> name.substring(name.indexOf(RESOURCES) + RESOURCES.length() + 1))
                .toList();
    }
}
