package io.github.baoshu.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.fixtures.SharedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

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

    /** A test of each text of a shared folder; one that is skipped where the folder is absent. */
    public static Stream<DynamicTest> each(SharedText.Folder folder, ThrowingConsumer<SharedText> test) {
        return folder.isPresent()
                ? folder.texts().stream().map(text -> dynamicTest(text.name(), () -> test.accept(text)))
                : Stream.of(dynamicTest("" + folder, () -> assumeTrue(false, folder.whySkipped())));
    }
}
