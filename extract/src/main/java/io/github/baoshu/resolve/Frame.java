package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Place;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The years in force while a report is read sentence by sentence: those of the section, until a heading or the head of a
 * sentence sets others (五年来, … ; 2017年是 …).
 */
public final class Frame {
    private static final int HEAD = 12;
    /** How far from the start of a sentence a span without 来 sets its years: 过去五年, but not 产量创近8年新高. */
    private static final int NEAR = 3;
    /** The most years by which a sentence sets the years of those behind it; 建国以来 sets none. */
    private static final int LONGEST_TERM = 9;

    private static final KeyedPattern TOPIC = KeyedPattern.of(
            "业济",
            "(?:今年|去年|明年)?(?:推动|推进|加快|做强|做大|壮大|发展)?([一-龥]{1,8}?(?:产业|经济|工业|制造业|服务业|旅游业|物流业|渔业|林业))(?!链|园|集群|结构|体系|发展的)");
    /** The longest topic, with what is looked at behind it. */
    private static final int LONGEST_TOPIC = 18;

    /** Another place in front of an industry makes it that place's. */
    private static final KeyedPattern PLACED = KeyedPattern.of("省市县", "[省市县]");
    /** Verbs that open a sentence about something to be done rather than about the industry they name: 拓展…产业. */
    private static final Trie TASKS = new Trie(List.of(
            "强化", "拓展", "优化", "提升", "支持", "培育", "促进", "统筹", "深化", "聚焦", "围绕", "打造", "建设", "构建", "实施", "坚持", "完善", "改造",
            "开展", "引导", "鼓励", "扩大", "落实", "用好", "抓好", "开辟", "创新", "布局", "抢占", "谋划", "加强", "持续", "着力", "大力", "积极", "全面",
            "深入", "推广", "引进", "巩固", "保持"));

    private static final Trie ONE_YEAR = new Trie(List.of("过去一年", "过去的一年", "一年来", "这一年", "刚刚过去的一年", "回顾一年"));
    /** Behind a year at the head of a sentence: the year is what is told of from there on. */
    private static final List<String> TOLD_OF_YEAR =
            List.of("是", ",是", ",面对", ",我们", ",全市上下", ",全省上下", ",全区上下", ",全县上下");

    private static final List<String> FIVE_YEARS = List.of("五年", "5年");

    /** At the head of a sentence within a section of plans: it is about what is to come. */
    private static final Trie AHEAD = new Trie(List.of("要", "将", "必须", "今后", "未来", "展望", "目标", "坚持", "综合考虑", "综合研判"));
    /** The years of a term and of a five-year plan. */
    private static final int TERM = 5;

    private final Identity identity;
    private Period period;
    private SectionType section = SectionType.OPENING;
    private boolean back;
    private String topic = "";
    private String subject = "";
    private final Abroad abroad;
    private boolean planless;
    private Period carried;
    private boolean unfinished;
    private @Nullable Period told;
    private @Nullable Period within;

    /** A frame before the first section of a report. */
    Frame(Identity identity, Abroad abroad) {
        this.identity = identity;
        this.abroad = abroad;
        this.period = Period.of(identity.reviewed());
        this.carried = present();
    }

    /** The years in force. */
    public Period period() {
        return within == null ? period : within;
    }

    /** Takes up the years that the last value told describes, for a sentence that goes on with a part of it: 其中. */
    public void told(Period years) {
        told = years;
    }

    /** The section being read. */
    public SectionType section() {
        return section;
    }

    /** Whom abroad the sentence read tells of. */
    Abroad abroad() {
        return abroad;
    }

    /** Whether the year that the paragraph goes on with is one whose end is yet to come. */
    boolean isUnfinished() {
        return unfinished && period.equals(carried);
    }

    /** Tells that no section of the report plans, so that words alone tell its plans. */
    public void withoutPlan() {
        planless = true;
    }

    /** Whether no section of the report plans. */
    boolean isPlanless() {
        return planless;
    }

    /** Whether what is read is to come: a section of plans, but not where it looks back first. */
    public boolean looksAhead() {
        return section.looksAhead() && !back;
    }

    /** Looks back within a section of plans, from a sentence about the years past to one about years to come. */
    private void turn(String opening, int head, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.span().start() - head > HEAD) {
                break;
            }
            boolean past = time.to() == identity.reviewed() && time.to() - time.from() == TERM - 1;
            if (past && !AHEAD.isIn(opening)) {
                back = true;
                period = new Period(time.from(), time.to());
                return;
            }
            if (time.to() >= identity.planned()) {
                forward();
                return;
            }
        }
        if (AHEAD.isIn(opening)) {
            forward();
        }
    }

    private void forward() {
        if (back) {
            enter(section);
        }
    }

    /** Enters a section: its years are the year before, the report's year, or the five years ahead. */
    public void enter(SectionType type) {
        section = type;
        back = false;
        period = switch (type) {
            case MULTI_YEAR_PLAN -> new Period(identity.planned(), identity.planned() + 4);
            case PLAN, GOVERNMENT, ANNEX, CLOSING -> Period.of(identity.planned());
            default -> present();
        };
    }

    /** The year of what a review tells without a year. */
    private Period present() {
        return Period.of(identity.midYear() ? identity.spokenIn() : identity.reviewed());
    }

    /** Passes a heading, which may name the years of what stands under it. */
    public void heading(String words, List<TimePhrase> times) {
        forward();
        if (section == SectionType.PLAN) {
            times.stream()
                    .filter(time -> time.kind() == TimePhrase.Kind.YEAR && time.from() > identity.planned())
                    .findFirst()
                    .ifPresent(time -> period = Period.of(time.from()));
        }
        if (section != SectionType.REVIEW) {
            return;
        }
        boolean year = times.stream().anyMatch(time -> time.kind() == TimePhrase.Kind.YEAR);
        if (!year && FIVE_YEARS.stream().anyMatch(words::contains)) {
            period = new Period(identity.planned() - 5, identity.reviewed());
        } else if (year && FIVE_YEARS.stream().noneMatch(words::contains)) {
            period = Period.of(identity.reviewed());
        }
    }

    /** The head of a sentence, where phrases of time set the years in force. */
    public static Span head(Span sentence) {
        return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + 3 * HEAD));
    }

    /** What the paragraph is about: the industry that a sentence of it opens with; empty if none did. */
    public String topic() {
        return topic;
    }

    private void note(String folded, Span sentence) {
        boolean paragraph = opensParagraph(folded, sentence);
        int limit = Math.min(sentence.end(), sentence.start() + LONGEST_TOPIC);
        boolean task = TASKS.beginsAt(folded, sentence.start());
        Matcher matcher = task ? null : TOPIC.opening(folded, sentence.start(), limit);
        if (matcher != null) {
            topic = PLACED.first(folded, matcher.start(1), matcher.end(1)) == null ? matcher.group(1) : "";
        } else if (paragraph) {
            topic = "";
        }
        if (paragraph) {
            subject = "";
        }
    }

    /** The years that what follows in the paragraph describes: those of the last clause that opens with a year, if one does. */
    private Period dated(String folded, Span sentence, List<TimePhrase> times) {
        Period last = carried;
        for (TimePhrase time : times) {
            int start = time.span().start();
            boolean opens = start == sentence.start() || ",;".indexOf(folded.charAt(start - 1)) >= 0;
            if (opens && time.kind() == TimePhrase.Kind.YEAR && time.from() <= identity.spokenIn()) {
                last = Period.of(time.from());
                unfinished = WholeYears.is(time, identity.spokenIn(), folded);
            }
        }
        return last;
    }

    /** What the sentence before in the paragraph told of last; empty if nothing. */
    public String subject() {
        return subject;
    }

    /** Takes up what the mentions of a sentence told of last. */
    public void nowAbout(List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            subject = mentions.get(mentions.size() - 1).name();
        }
    }

    private static boolean opensParagraph(String folded, Span sentence) {
        return sentence.start() == 0 || folded.charAt(sentence.start() - 1) <= ' ';
    }

    /** Begins a sentence, whose head may set the years in force from there on. */
    public void sentence(String folded, Span sentence, List<TimePhrase> times) {
        boolean part =
                folded.startsWith("其中", sentence.start()) && times.isEmpty() && !opensParagraph(folded, sentence);
        within = part ? told : null;
        note(folded, sentence);
        if (identity.place().level() == Place.Level.NATION) {
            abroad.sentence(folded, sentence, opensParagraph(folded, sentence));
        }
        int head = sentence.start();
        if (folded.startsWith("各位代表", head)) {
            head += 5;
        }
        String opening = folded.substring(head, Math.max(head, Math.min(sentence.end(), head + HEAD)));
        if (section.looksAhead()) {
            turn(opening, head, times);
        }
        boolean dated = section == SectionType.REVIEW && identity.midYear();
        if (dated && opensParagraph(folded, sentence)) {
            carried = present();
            unfinished = false;
            period = carried;
        }
        if (section == SectionType.REVIEW && ONE_YEAR.isIn(opening)) {
            period = opening.contains("这一年")
                    ? Period.of(identity.reviewed())
                    : new Period(identity.reviewed(), present().to());
            return;
        }
        if (dated) {
            period = carried;
            carried = dated(folded, sentence, times);
            if (!times.isEmpty() && times.get(0).span().start() - head <= HEAD / 2) {
                period = carried;
            }
        }
        for (TimePhrase time : times) {
            if (time.span().start() - head > HEAD / 2) {
                return;
            }
            boolean heads =
                    folded.charAt(time.span().end() - 1) == '来' || time.span().start() - head <= NEAR;
            boolean term = heads
                    && time.kind() == TimePhrase.Kind.PAST_SPAN
                    && time.to() - time.from() >= 4
                    && time.to() - time.from() <= LONGEST_TERM;
            if (term && section == SectionType.REVIEW) {
                period = new Period(time.from(), time.to());
                return;
            }
            boolean yearOfParagraph = time.to() == identity.reviewed()
                    && opensParagraph(folded, sentence)
                    && folded.startsWith(",", time.span().end());
            boolean sets = time.kind() == TimePhrase.Kind.YEAR
                    && (yearOfParagraph
                            || opening.contains("过去的")
                            || TOLD_OF_YEAR.stream()
                                    .anyMatch(word ->
                                            folded.startsWith(word, time.span().end())));
            if (sets
                    && section == SectionType.REVIEW
                    && time.from() <= present().to()) {
                period = Period.of(time.from());
                return;
            }
            if (time.kind() == TimePhrase.Kind.BY && section == SectionType.MULTI_YEAR_PLAN) {
                period = new Period(identity.planned(), time.to());
                return;
            }
        }
    }
}
