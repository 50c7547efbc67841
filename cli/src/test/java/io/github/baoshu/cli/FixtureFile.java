package io.github.baoshu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Sample reports, copied to where a test wants them. */
final class FixtureFile {
    /** A county's report of 2019. */
    static final String COUNTY = "clean-paragraphs";
    /** A province's report of 2026. */
    static final String PROVINCE = "province-2026";
    /** A saved web page with a county's report of 2016 and a city's of 2020. */
    static final String TWO_REPORTS = "page-with-two-reports";
    /** A city's report of 2022 for five years and for one. */
    static final String FIVE_YEARS = "five-year-and-one-year";

    private FixtureFile() {}

    static Path copy(String name, Path to) throws IOException {
        try (InputStream text = FixtureFile.class.getResourceAsStream("/io/github/baoshu/fixtures/" + name + ".txt")) {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(Objects.requireNonNull(text, name), to);
        }
        return to;
    }
}
