package io.github.baoshu.properties;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.fixtures.SharedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that properties are held against: all fixtures, and the shared texts where they are. */
final class Texts {
    private Texts() {}

    /** Documents of all fixtures and of what is there of the shared texts. */
    static List<Document> all() {
        List<Document> documents = new ArrayList<>();
        Fixture.all()
                .forEach(fixture ->
                        documents.add(Document.named(fixture.name() + ".txt").text(fixture.text())));
        Stream.of(SharedText.Folder.values())
                .flatMap(folder -> folder.texts().stream())
                .forEach(text -> documents.add(read(text)));
        return documents;
    }

    private static Document read(SharedText text) {
        try {
            return new TextReader().read(text.path(), text.name() + ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
