package io.github.baoshu.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.formats.FormatReader;
import io.github.baoshu.lexicon.TermTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private final Messages chinese = Messages.in(Language.CHINESE);
    private final Messages english = Messages.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no such file                                        | 没有这个文件",
                "larger than 128 MiB                                 | 超过 128 MiB",
                "PDF locked by a password                            | PDF 有密码",
                "damaged PDF (no root)                               | PDF 已损坏（no root）",
                "workbook (Excel); save its text as a document       | 工作簿（Excel）；请把其中的文字另存为文档",
                "not a text file (holds NUL characters)              | 不是文本文件（holds NUL characters）",
                "own/units.tsv:2: \"one\" is no number               | own/units.tsv:2：“one”不是数",
                "17: status is none of its words: PERHAPS            | 17：status 的值不在规定的词之中：PERHAPS",
                "what nobody has foreseen                            | what nobody has foreseen"
            })
    void are_known_by_their_english_words(String reason, String inChinese) {
        assertThat(chinese.say(Reasons.of(reason))).isEqualTo(inChinese);
        assertThat(english.say(Reasons.of(reason))).isEqualTo(reason);
    }

    @Test
    void all_kinds_of_files_that_are_refused_are_told_in_chinese() throws UnreadableDocumentException {
        List<String> signatures = new ArrayList<>();
        for (TermTable.Row row : TermTable.resource(
                        io.github.baoshu.formats.content.Content.class, "signatures.tsv", "signature", "kind", "reason")
                .rows()) {
            signatures.add(row.cell(0));
        }
        assertThat(signatures).isNotEmpty();
        for (String signature : signatures) {
            assertThat(refusal(HexFormat.of().parseHex(signature + "2020"))).doesNotContainPattern("[a-z]{3} [a-z]");
        }
        for (byte[] bytes : List.of(new byte[0], " \n".getBytes(StandardCharsets.UTF_8), new byte[] {0, 1, 2, 3})) {
            assertThat(refusal(bytes)).containsPattern("\\p{IsHan}");
        }
    }

    private String refusal(byte[] bytes) {
        try {
            return new FormatReader().read("a", bytes).text();
        } catch (UnreadableDocumentException e) {
            return chinese.say(Reasons.of(e));
        }
    }
}
