package io.github.baoshu.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.fixtures.SharedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents that tests of this module look at. */
public final class Texts {
    private Texts() {}

    /** The document of a fixture, under a name that tells nothing. */
    public static Document of(Fixture fixture) {
        return Document.named("fixture.txt").text(fixture.text());
    }

    /** The document of a shared text, under a name that tells nothing. */
    public static Document of(SharedText text) {
        try {
            return new TextReader().read(text.path(), "shared.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a shared folder; where it is absent, the test that asks is skipped. */
    public static List<SharedText> in(SharedText.Folder folder) {
        assumeTrue(folder.isPresent(), folder.whySkipped());
        return folder.texts();
    }
}
