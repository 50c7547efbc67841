package io.github.baoshu.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.report.Passage;
import io.github.baoshu.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void countsWhatWasPassedOver() {
        List<Passage> passedOver = List.of(article("一则消息"), siteText(400), article("又一则"), siteText(921));

        assertThat(said(Notes.onPassedOver(2, passedOver)))
                .hasValue("2 reports; passed over 2 articles (“一则消息”, “又一则”), 1321 characters of site text");
    }

    @Test
    void doesNotCountAnArticleAsSiteTextAroundIt() {
        assertThat(said(Notes.onPassedOver(1, List.of(article("一则消息"), siteText(6000)))))
                .hasValue("1 report; passed over 1 article (“一则消息”), 5600 characters of site text");
    }

    @Test
    void shortensTitlesAndTheirList() {
        Passage article = article("𠮷".repeat(40));

        String title = "“" + "𠮷".repeat(15) + "…”";
        assertThat(said(Notes.onPassedOver(1, List.of(article, article, article, article))))
                .hasValue("1 report; passed over 4 articles (" + String.join(", ", title, title, title) + ", …)");
    }

    @Test
    void saysNothingOfALittleSiteText() {
        assertThat(said(Notes.onPassedOver(1, List.of(siteText(300))))).isEmpty();
    }

    @Test
    void warnsOfAMissingRegionOrYear() {
        assertThat(said(Notes.onIdentity("营口市", 2017))).isEmpty();
        assertThat(said(Notes.onIdentity("营口市", 0))).hasValue("the report’s year could not be found");
        assertThat(said(Notes.onIdentity("", 2017))).hasValue("the report’s region could not be found");
        assertThat(said(Notes.onIdentity("", 0))).hasValue("the report’s region and year could not be found");
    }

    private static Optional<String> said(Optional<Message> message) {
        return message.map(Messages.in(Language.ENGLISH)::say);
    }

    private static Passage article(String title) {
        return new Passage(Passage.Kind.ARTICLE, title, new Span(5000, 5400));
    }

    private static Passage siteText(int length) {
        return new Passage(Passage.Kind.SITE_TEXT, "", new Span(0, length));
    }
}
