package io.github.baoshu.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} over folders, {@code [ab]}, and {@code {a,b}}; see
 * {@link java.nio.file.FileSystem#getPathMatcher}. {@code **}{@code /} stands for no folder too, as it does in shells.
 *
 * @param base the folder that all matches lie below
 * @param prefix how that folder is written before the names of matches: {@code reports/}, or nothing
 */
record Glob(Path base, String prefix, List<PathMatcher> matchers) {
    private static final String SPECIAL = "*?[{";

    static boolean isPattern(String word) {
        return word.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    static Glob of(String pattern) {
        int special = 0;
        while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        String prefix = pattern.substring(0, pattern.lastIndexOf('/', special) + 1);
        Path base = Path.of(prefix.isEmpty() ? "." : prefix);
        return new Glob(
                base,
                prefix,
                List.of(matcher(pattern), matcher(pattern.replace("/**/", "/")), matcher(pattern.replace("**/", ""))));
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    boolean matches(String name) {
        Path path = Path.of(name);
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }
}
