package io.github.baoshu.report;

import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.text.Years;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whose a report is and of which year. What the caller gives beats all; then what the text states; then the name of its
 * file, folder or row; then what the text lets us infer.
 */
final class IdentityReader {
    /** An account tells of the meeting in so many characters of its first paragraphs. */
    private static final int HEAD_OF_ACCOUNT = 600;

    private final Gazetteer gazetteer;
    private final YearReader years;
    private final PlaceReader places;

    IdentityReader(Gazetteer gazetteer, ReportWords words) {
        this.gazetteer = gazetteer;
        this.years = new YearReader(words);
        this.places = new PlaceReader(gazetteer, words);
    }

    /** An identity and what is doubtful about it. */
    record Reading(Identity identity, List<Doubt> doubts) {}

    /** @param text the reading copy that the candidate stands in */
    Reading read(String text, Candidate candidate, Hints hints, Given given) {
        int speech = candidate.speech().start();
        int frontEnd = candidate.kind() == ReportKind.SPEECH
                ? speech
                : Math.min(candidate.span().end(), speech + HEAD_OF_ACCOUNT);
        String front = Years.inArabic(text.substring(candidate.span().start(), frontEnd));
        String body = text.substring(speech, candidate.span().end());
        YearReader.Dated dated = years.read(candidate.kind(), front, body, hints, given);
        int year = dated.year();
        Place place = given.region().isEmpty()
                ? places.read(front, body, year, hints)
                : places.given(given.region(), year, body);
        int spokenIn = dated.spoken() > 0 && dated.spoken() == year - 1 ? dated.spoken() : year;
        boolean midYear = !dated.closing() && spokenIn == year && years.isMidYear(dated, body);
        Identity identity = new Identity(place, year, spokenIn, dated.closing() ? year : year - 1, midYear);
        List<Doubt> doubts = doubts(identity, hints.without(given));
        if (dated.impossible() > 0) {
            doubts.add(new Doubt(Doubt.Kind.IMPOSSIBLE_YEAR, String.valueOf(dated.impossible())));
        }
        return new Reading(identity, doubts);
    }

    private List<Doubt> doubts(Identity identity, Hints hints) {
        List<Doubt> doubts = new ArrayList<>();
        Place place = identity.place();
        if (place.name().isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.NO_REGION, ""));
        } else if (place.code().isEmpty() && place.level() != Place.Level.NATION) {
            doubts.add(new Doubt(Doubt.Kind.UNKNOWN_REGION, place.name()));
        }
        boolean other = !hints.regions().isEmpty() && !place.name().isEmpty() && !agrees(place, hints.regions());
        if (other) {
            doubts.add(new Doubt(Doubt.Kind.OTHER_REGION, hints.regions().get(0)));
        }
        int year = identity.year();
        if (year == 0) {
            doubts.add(new Doubt(Doubt.Kind.NO_YEAR, ""));
        } else if (!hints.years().isEmpty()
                && !hints.years().contains(year)
                && !hints.years().contains(identity.spokenIn())) {
            doubts.add(new Doubt(
                    Doubt.Kind.OTHER_YEAR, String.valueOf(hints.years().get(0))));
        }
        return doubts;
    }

    /** Whether one of the regions hinted at is the place, by its full or its short name. */
    private static boolean agrees(Place place, List<String> regions) {
        return regions.stream()
                .anyMatch(region -> region.equals(place.name())
                        || place.shortName().equals(new Place(region, "", place.level(), "").shortName()));
    }
}
