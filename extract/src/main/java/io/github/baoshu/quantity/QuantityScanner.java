package io.github.baoshu.quantity;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text once and finds its numbers: quantities with their units, and numbers that count nothing, each with the
 * name of the rule that told. Immutable and safe to share; linear in the length of the text.
 *
 * <pre>{@code
 * List<NumberMention> numbers = new QuantityScanner().scan(document, report.span());
 * }</pre>
 */
public final class QuantityScanner {
    /** What numbers begin with. */
    private static final String OPENING = "0123456789-过翻〇零一二两三四五六七八九十百千万亿几数负壹贰叁肆伍陆柒捌玖";

    /** Where the walk stops: what numbers begin with, and the marks that tell where they stand. */
    private static final CharacterSet STOPPING = CharacterSet.of(OPENING + Stretch.MARKS);

    private final ArabicNumbers arabic;
    private final ChineseNumbers chinese;
    private final WordedNumbers worded;
    private final Signs signs;

    /** A scanner with the units and words that come with this library. */
    public QuantityScanner() {
        this(Lexicon.ours());
    }

    /** A scanner with the units and words of a lexicon. */
    public QuantityScanner(Lexicon lexicon) {
        this(UnitTable.load(lexicon), Refusals.load(lexicon), LabelWords.load(lexicon));
    }

    QuantityScanner(UnitTable units, Refusals refusals, LabelWords words) {
        Labels labels = new Labels(words);
        this.arabic = new ArabicNumbers(units, refusals, labels);
        this.chinese = new ChineseNumbers(units, refusals, labels);
        this.worded = new WordedNumbers(units);
        this.signs = new Signs(labels);
    }

    /** The numbers in a stretch of a document, in text order, not overlapping. */
    public List<NumberMention> scan(Document document, Span within) {
        Stretch stretch = new Stretch(document, within);
        List<NumberMention> found = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            char c = stretch.text().charAt(at);
            if (!STOPPING.contains(c)) {
                at++;
                continue;
            }
            stretch.pass(at);
            NumberMention last = find(stretch, at, found);
            if (last == null) {
                at++;
            } else {
                found.add(last);
                at = last.span().end();
            }
        }
        return SharedUnits.share(stretch.text(), found);
    }

    /** The last of the numbers written at the offset, or null; those before it are put to the ones found. */
    private @Nullable NumberMention find(Stretch stretch, int at, List<NumberMention> found) {
        char c = stretch.charAt(at);
        if (NumberText.isArabic(c)) {
            return arabic.at(stretch, at, found);
        }
        if (signs.isAt(stretch, at, found)) {
            return signs.signed(stretch, at, arabic.at(stretch, at + 1, new ArrayList<>()));
        }
        NumberMention mention = worded.at(stretch, at);
        return mention == null && ChineseNumbers.canOpen(c) ? chinese.at(stretch, at) : mention;
    }
}
