package io.github.baoshu.resolve;

import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Place;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.Span;

/**
 * Finds the part of the jurisdiction that a sentence is about, where its first clause tells that without a number: 提升皖北公共服务
 * 水平，新建学校|12所; 自贸试验区建设提速，形成成果|12项. Immutable.
 */
final class Topics {
    private static final int LONGEST = 14;

    private final PartWords words;
    private final PlaceNames places;

    Topics(PartWords words, PlaceNames places) {
        this.words = words;
        this.places = places;
    }

    /** The part that the clause of a mention opens with, or its sentence is about from the first clause on; empty for none. */
    String of(Mention mention, String text, Place own) {
        String way = way(text, mention);
        if (!way.isEmpty()) {
            return way;
        }
        int inner = places.innerAt(text, mention.slot().clause().start());
        if (inner > 0) {
            int start = mention.slot().clause().start();
            return text.substring(start, start + inner);
        }
        Span first = clause(text, mention.sentence().start(), mention.sentence().end());
        int at = mention.slot().clause().start();
        if (at <= first.end() || tellsOfWhole(text, first.end(), at)) {
            return "";
        }
        String region = region(text, mention.sentence());
        if (!region.isEmpty() || isNumbered(text, first)) {
            return region;
        }
        return zone(text, first, own);
    }

    /** Whether the words from a clause on are about all of the jurisdiction again, or behind a semicolon. */
    private boolean tellsOfWhole(String text, int from, int to) {
        int semicolon = text.substring(from, to).indexOf(';');
        return semicolon >= 0 || words.isIn(Kind.WHOLE, text, from, Math.min(text.length(), to + 2));
    }

    private static Span clause(String text, int start, int most) {
        int end = start;
        while (end < most && ",;。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isNumbered(String text, Span clause) {
        for (int at = clause.start(); at < clause.end(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The region of the last clause before the first number of a sentence: 提升皖北公共服务水平; empty for none. */
    private String region(String text, Span sentence) {
        Span last = clause(text, sentence.start(), sentence.end());
        Span next = last;
        while (next.start() < sentence.end() && !isNumbered(text, next)) {
            last = next;
            next = clause(text, next.end() + 1, sentence.end());
        }
        if (last.equals(next) || next.start() >= sentence.end()) {
            return "";
        }
        boolean within = text.charAt(last.start()) == '在';
        for (int at = last.start(); at < last.end() - 1; at++) {
            int length = within && at == last.start() + 1 ? places.regionAt(text, at) : places.innerAt(text, at);
            if (length > 0 && !isListed(text, at, at + length) && !words.beginsAt(Kind.WAY, text, at + length)) {
                return text.substring(at, at + length);
            }
        }
        return "";
    }

    /** Whether a name is one of a list, or of a way from it: 蒙西至云渡的通道. */
    private static boolean isListed(String text, int from, int to) {
        return from > 0 && "(、至到".indexOf(text.charAt(from - 1)) >= 0
                || to < text.length() && "、至到半".indexOf(text.charAt(to)) >= 0;
    }

    /** The zone that a clause opens with: 自贸试验区建设提速; of the nation, whose zones are a sort, only one with more before it. */
    private String zone(String text, Span clause, Place own) {
        int start = clause.start();
        Kind kind = places.longestAt(text, start, own) > 0 ? Kind.BODY : Kind.ZONE;
        for (int end = start + 3; end <= Math.min(clause.end() - 2, start + LONGEST); end++) {
            int zone = words.longestBefore(kind, text, end);
            if (zone > 0) {
                String name = text.substring(start, end);
                boolean sort = words.isIn(Kind.CLASS, name)
                        || words.isIn(Kind.ACTING, name)
                        || name.contains("等")
                        || name.contains("“");
                boolean bare = zone == name.length() && own.level() == Place.Level.NATION;
                return sort || bare || zone > name.length() ? "" : name;
            }
        }
        return "";
    }

    /** The way that the clause before that of a mention opens with, where the mention tells what goes by it; empty for none. */
    private String way(String text, Mention mention) {
        int end = mention.slot().clause().start() - 1;
        if (end <= mention.sentence().start() || !words.beginsAt(Kind.PASSING, mention.name(), 0)) {
            return "";
        }
        int start = end;
        while (start > mention.sentence().start() && ",;".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        for (int to = start + 4; to <= Math.min(end - 2, start + LONGEST); to++) {
            if (words.endsAt(Kind.WAY, text, to) && text.charAt(to) != '口') {
                return text.substring(start, to);
            }
        }
        return "";
    }
}
