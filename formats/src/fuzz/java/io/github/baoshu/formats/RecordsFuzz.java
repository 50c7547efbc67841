package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;

/** Any bytes give records that stand in their text, or a reason why there is none. */
class RecordsFuzz {
    private static final FormatReader READER = new FormatReader();
    private static final Baoshu BAOSHU = Baoshu.create();

    @FuzzTest
    void bytes_give_records_or_a_reason(byte[] bytes) {
        Document document;
        try {
            document = READER.read("fuzz", bytes);
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isNotBlank();
            return;
        }
        for (WorkReport report : BAOSHU.extract(document)) {
            for (IndicatorRecord record : report.records()) {
                String verbatim = document.text().substring(record.evidence().start(), record.evidence().end());
                assertThat(verbatim).endsWith(record.value().flatMap(Value::unit).orElse(""));
                assertThat(document.text()).contains(record.evidence().sentence());
            }
        }
    }
}
