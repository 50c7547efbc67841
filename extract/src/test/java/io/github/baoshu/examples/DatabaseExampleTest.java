package io.github.baoshu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that writes the records of many reports to a database through JDBC. */
class DatabaseExampleTest {
    @TempDir
    private Path folder;

    private static void insert(PreparedStatement into, IndicatorRecord record) throws SQLException {
        into.setString(1, record.source().document());
        into.setString(2, record.source().region().orElse(""));
        into.setInt(3, record.source().reportYear().orElse(0));
        into.setString(4, record.indicator().id().orElse(""));
        into.setString(5, record.indicator().name().orElse(""));
        into.setString(6, record.measure().name());
        into.setObject(
                7,
                record.value().isEmpty()
                        ? null
                        : record.value().map(Value::number).orElse(null).toPlainString());
        into.setString(8, record.value().flatMap(Value::unit).orElse(""));
        into.setString(9, record.status().name());
        into.setInt(10, record.period().map(Period::from).orElse(0));
        into.setInt(11, record.evidence().start());
        into.setInt(12, record.evidence().end());
        into.addBatch();
    }

    @Test
    void writes_all_records_and_finds_them_again() throws SQLException {
        Baoshu baoshu = Baoshu.create();
        int written = 0;
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("records.db"));
                Statement statement = database.createStatement()) {
            statement.execute("create table record (document text, region text, report_year int, indicator_id text,"
                    + " indicator text, measure text, value numeric, unit text, status text, period_start int,"
                    + " start_offset int, end_offset int)");
            database.setAutoCommit(false);
            try (PreparedStatement into =
                    database.prepareStatement("insert into record values (?,?,?,?,?,?,?,?,?,?,?,?)")) {
                for (Fixture fixture : Fixture.all()) {
                    for (WorkReport report :
                            baoshu.extract(Document.named(fixture.name()).text(fixture.text()))) {
                        for (IndicatorRecord record : report.records()) {
                            insert(into, record);
                            written++;
                        }
                    }
                    into.executeBatch();
                }
            }
            database.commit();

            try (ResultSet all = statement.executeQuery("select count(*) from record")) {
                assertThat(all.getInt(1)).isEqualTo(written).isPositive();
            }
            try (ResultSet gdp = statement.executeQuery("select value, unit from record where document ="
                    + " 'clean-paragraphs' and indicator_id = 'gdp' and measure = 'LEVEL' and period_start = 2018")) {
                assertThat(gdp.next()).isTrue();
                assertThat(gdp.getBigDecimal(1)).isEqualByComparingTo("98.6");
                assertThat(gdp.getString(2)).isEqualTo("亿元");
            }
        }
    }
}
