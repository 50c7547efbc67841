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
        Fixture.all().forEach(fixture -> documents.addAll(dressed(fixture)));
        Stream.of(SharedText.Folder.values())
                .flatMap(folder -> folder.texts().stream())
                .forEach(text -> documents.add(read(text)));
        return documents;
    }

    /** A fixture as copies of it look: wrapped, watermarked, glossed, in traditional script. */
    private static List<Document> dressed(Fixture fixture) {
        String wrapped = fixture.text().replaceAll("(.{38})(?=.)", "$1\n");
        return List.of(
                Document.named(fixture.name() + "-wrapped").text(wrapped),
                Document.named(fixture.name() + "-marked").text(wrapped.replace("\n", "kPz\n")),
                Document.named(fixture.name() + "-glossed")
                        .text(fixture.text().replace("产", "产(chǎn)").replace("个", "个(gè)")),
                Document.named(fixture.name() + "-traditional")
                        .text(fixture.text()
                                .replace('产', '產')
                                .replace('亿', '億')
                                .replace('个', '個')
                                .replace('总', '總')));
    }

    private static Document read(SharedText text) {
        try {
            return new TextReader().read(text.path(), text.name() + ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
