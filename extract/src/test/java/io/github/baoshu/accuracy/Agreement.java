package io.github.baoshu.accuracy;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On what a record found agrees with one expected. */
final class Agreement {
    private static final double NEARLY_THE_SAME = 0.75;
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final Map<String, String> SAME_UNITS = Map.of("％", "%", "km", "公里", "个百分点", "百分点", "余个", "个");
    private static final Map<String, Integer> MAGNITUDES = magnitudes();

    /** What is compared. */
    enum Level {
        QUANTITY,
        MEASURE,
        BOUND,
        STATUS,
        PERIOD,
        SCOPE,
        NAME,
        RECORD
    }

    private Agreement() {}

    private static Map<String, Integer> magnitudes() {
        Map<String, Integer> powers = new LinkedHashMap<>();
        powers.put("万亿", 12);
        powers.put("千亿", 11);
        powers.put("百亿", 10);
        powers.put("千万", 7);
        powers.put("百万", 6);
        powers.put("亿", 8);
        powers.put("万", 4);
        powers.put("千", 3);
        powers.put("百", 2);
        return powers;
    }

    static Set<Level> between(IndicatorRecord found, Expected expected) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        String unit = bareUnit(expected.unit());
        add(
                levels,
                Level.QUANTITY,
                sameQuantity(found, expected)
                        && bareUnit(found.value().flatMap(Value::unit).orElse(""))
                                .equals(unit));
        add(levels, Level.MEASURE, sameMeasure(found.measure().name(), expected.measure(), unit));
        add(levels, Level.BOUND, found.bound().name().equals(expected.bound()));
        add(levels, Level.STATUS, found.status().name().equals(expected.status()));
        add(levels, Level.PERIOD, years(found).equals(expected.period()));
        add(levels, Level.SCOPE, (found.coverage().scope() == Scope.PART) == expected.isPart());
        add(levels, Level.NAME, sameName(found, expected));
        Set<Level> asked = expected.isPart()
                ? EnumSet.of(Level.QUANTITY, Level.MEASURE, Level.SCOPE)
                : EnumSet.complementOf(EnumSet.of(Level.RECORD));
        add(levels, Level.RECORD, levels.containsAll(asked));
        return levels;
    }

    private static void add(Set<Level> levels, Level level, boolean agrees) {
        if (agrees) {
            levels.add(level);
        }
    }

    private static String years(IndicatorRecord found) {
        return found.period().map(Period::toString).orElse("");
    }

    private static boolean sameMeasure(String found, String expected, String unit) {
        boolean proportion = unit.equals("%") || unit.equals("成");
        Set<String> alike = Set.of("LEVEL", "SHARE");
        return found.equals(expected) || proportion && alike.contains(found) && alike.contains(expected);
    }

    private static boolean sameName(IndicatorRecord found, Expected expected) {
        if (!expected.id().isEmpty()) {
            return found.indicator().id().orElse("").equals(expected.id());
        }
        return (found.indicator().id().orElse("").isEmpty() || expected.isPart())
                && sameName(found.indicator().name().orElse(""), expected.name());
    }

    static boolean sameName(String a, String b) {
        String one = clean(a);
        String other = clean(b);
        return !one.isEmpty() && !other.isEmpty() && Similarity.ratio(one, other) >= NEARLY_THE_SAME;
    }

    private static String clean(String name) {
        return name.replaceAll("(?U)[\\s的、,，。“”\"（）()全市省区县]", "");
    }

    // ---- quantities, compared after magnitude: 1.67 万人 is 16700 人

    private static boolean sameQuantity(IndicatorRecord found, Expected expected) {
        return same(
                        amount(
                                found.value().map(Value::number).orElse(null),
                                found.value().flatMap(Value::unit).orElse("")),
                        amount(number(expected.value()), expected.unit()))
                && same(
                        amount(
                                found.value().flatMap(Value::high).orElse(null),
                                found.value().flatMap(Value::unit).orElse("")),
                        amount(number(expected.high()), expected.unit()));
    }

    private static @Nullable BigDecimal number(String written) {
        return written.isEmpty() ? null : new BigDecimal(written);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == b;
        }
        return a.subtract(b).abs().compareTo(b.abs().multiply(TOLERANCE)) <= 0;
    }

    private static @Nullable BigDecimal amount(@Nullable BigDecimal value, String unit) {
        String magnitude = magnitude(plainUnit(unit));
        return value == null || magnitude.isEmpty() ? value : value.scaleByPowerOfTen(MAGNITUDES.get(magnitude));
    }

    private static String bareUnit(String unit) {
        String plain = plainUnit(unit);
        return plain.substring(magnitude(plain).length());
    }

    private static String plainUnit(String unit) {
        String plain = unit.replaceAll("(?U)[\\s余多]", "");
        return SAME_UNITS.getOrDefault(plain, plain);
    }

    private static String magnitude(String unit) {
        if (unit.startsWith("千瓦") || unit.startsWith("千米") || unit.startsWith("千克")) {
            return "";
        }
        return MAGNITUDES.keySet().stream().filter(unit::startsWith).findFirst().orElse("");
    }
}
