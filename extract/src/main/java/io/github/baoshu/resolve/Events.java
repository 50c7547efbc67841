package io.github.baoshu.resolve;

import io.github.baoshu.place.Place;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Span;

/**
 * Finds the event that a value was won or agreed at: 在第三届云渡运动会上获得|12枚, 举办云渡国际商品博览会，签约项目|12个. One
 * without a title or a place in its name is of a sort (推介会). Immutable.
 */
final class Events {
    private static final int LONGEST = 24;
    private static final String STOPS = ",;:。、\n";

    private final PartWords words;
    private final PlaceNames places;
    /** The last characters of words for events. */
    private final CharacterSet closing;

    Events(PartWords words, PlaceNames places) {
        this.words = words;
        this.places = places;
        StringBuilder lasts = new StringBuilder();
        words.of(Kind.EVENT).forEach(event -> lasts.append(event.charAt(event.length() - 1)));
        this.closing = CharacterSet.of(lasts.toString());
    }

    /** The event at which a prize is won, or something agreed, the last before a number in its sentence; empty for none. */
    String before(String text, Span sentence, Span number, boolean told, Place own) {
        if (!closing.isIn(text, sentence.start(), number.start())) {
            return "";
        }
        int outcome = told ? number.start() : outcome(text, sentence, number.start());
        for (int end = outcome; end > sentence.start(); end--) {
            if (words.endsAt(Kind.EVENT, text, end)) {
                String event = text.substring(start(text, sentence, end), end);
                boolean some = !told && text.startsWith("等", end) || isCounted(text, end, number.start());
                if (isNamed(event, own) && !some) {
                    return event;
                }
            }
        }
        return "";
    }

    /** The event that a name opens with, be it behind 在: 第三届云渡运动会签约项目; empty for none. */
    String opening(String name, Place own) {
        int start = name.startsWith("在") ? 1 : 0;
        for (int end = start + 4; end <= Math.min(name.length() - 2, LONGEST); end++) {
            boolean closed = closing.contains(name.charAt(end - 1))
                    && words.endsAt(Kind.EVENT, name, end)
                    && !words.endsAt(Kind.EVENT, name, end + 1);
            if (closed && isNamed(name.substring(start, end), own)) {
                return name.substring(start(name, new Span(0, end), end), end);
            }
        }
        return "";
    }

    /** Where the words begin that tell what came of an event, in the clause of a number; the start of the sentence for none. */
    private int outcome(String text, Span sentence, int number) {
        for (int at = number - 1; at >= sentence.start() && ",;".indexOf(text.charAt(at)) < 0; at--) {
            if (words.beginsAt(Kind.OUTCOME, text, at)) {
                return at;
            }
        }
        return sentence.start();
    }

    /** Where the name of an event begins that ends at an offset. */
    private int start(String text, Span sentence, int end) {
        int start = end - 2;
        while (start > sentence.start()
                && end - start < LONGEST
                && STOPS.indexOf(text.charAt(start - 1)) < 0
                && !words.endsAt(Kind.HOLDING, text, start)) {
            start--;
        }
        return start;
    }

    /** Whether the name of an event is one of its own: by a title, a place or its own quotes. */
    private boolean isNamed(String event, Place own) {
        if (words.beginsAt(Kind.CLASS, event, 0)) {
            return false;
        }
        if (words.isIn(Kind.TITLE, event) || event.contains(own.shortName()) || event.contains("”")) {
            return true;
        }
        for (int at = 0; at < event.length() - 2; at++) {
            if (places.longestAt(event, at, own) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether events of a sort are counted: 推介会12场. */
    private static boolean isCounted(String text, int end, int number) {
        return end < number && Character.isDigit(text.charAt(end));
    }
}
