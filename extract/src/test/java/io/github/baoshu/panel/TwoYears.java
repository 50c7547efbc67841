package io.github.baoshu.panel;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.IndicatorRecord;
import java.util.List;
import java.util.stream.Stream;

/** The records of two years' reports of an invented city. */
public final class TwoYears {
    private TwoYears() {}

    public static List<IndicatorRecord> records() {
        Baoshu baoshu = Baoshu.create();
        return Stream.of("two-years-2021", "two-years-2022")
                .flatMap(name -> records(baoshu, name, Fixture.named(name).text()).stream())
                .toList();
    }

    public static List<IndicatorRecord> records(Baoshu baoshu, String name, String text) {
        return baoshu.extract(Document.named(name + ".txt").text(text)).records();
    }
}
