package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The grammar over one sentence: ties each of its slots to a subject, by rules tried in a fixed order. The memory across
 * clauses is the group of subjects last named, the verb they stand under, and the part of the jurisdiction in force.
 */
final class Linker {
    private static final Set<Cue.Kind> GAPS = EnumSet.of(Cue.Kind.GAP, Cue.Kind.GAP_LOW);
    private static final Set<Cue.Kind> MOVING = EnumSet.of(Cue.Kind.RISE, Cue.Kind.FALL, Cue.Kind.TO, Cue.Kind.TO_FALL);
    private static final Set<Cue.Kind> SHARES = EnumSet.of(Cue.Kind.SHARE);
    private static final Set<Cue.Kind> LEVELS = EnumSet.of(Cue.Kind.LEVEL, Cue.Kind.SHARE);
    private static final Set<Cue.Kind> CLOSING_VERBS = EnumSet.of(Cue.Kind.EACH, Cue.Kind.ADVERB, Cue.Kind.LEVEL);
    private static final List<String> GOING = List.of("投向", "用于", "来自", "投入");
    /** Words behind a level that are no noun it counts: 迈上1000亿斤新台阶. */
    private static final List<String> MARKS = List.of("台阶", "大关", "关口", "门槛", "目标", "的目标", "水平");

    private static final List<String> COMPARED = List.of(
            "全国", "全省", "全区", "全市", "平均", "水平", "预期", "目标", "经济", "上年", "同期", "城镇", "农村", "世界", "规划", "考核", "地区", "城市");
    private static final List<String> CHANGED_OBJECT = List.of("增加", "减少", "调减", "压减", "净增", "净增加", "调增", "缩减");

    private static final List<String> SCALED =
            List.of("提高", "降低", "压缩", "削减", "上调", "下调", "减少", "压减", "缩减", "增加", "调减", "调增");
    private static final List<String> RAISING = List.of("增加", "净增", "净增加", "调增", "提高", "上调");
    private static final List<String> INDUSTRIES = List.of("第一产业比重", "第二产业比重", "第三产业比重");
    private static final List<String> INVESTED = List.of("投资", "总投资", "计划投资", "计划总投资", "概算投资", "估算总投资", "规划投资");
    /** What groups of things are called. */
    private static final List<String> GROUPS = List.of(
            "企业", "项目", "集聚区", "园区", "平台", "学校", "医院", "合作社", "机构", "基地", "产业链", "开发区", "景区", "乡镇", "社区", "中心", "集群");

    /** Names that stand for the subject in force. */
    private static final List<String> ANAPHORS = List.of("总数", "总量", "总数量", "总数累计", "累计总数", "总量规模", "数量");

    private static final List<String> LEAVING = List.of("退出", "摘帽", "销号", "出列", "脱贫");
    private static final List<String> HEAD_ALONE = List.of("产量", "供应量", "产值", "销售量", "销量", "收入", "价格", "标准");
    /** Names too bare to stand without the topic of their paragraph. */
    private static final List<String> TOPICAL =
            List.of("产值", "产业规模", "产业投资", "总产值", "产业产值", "营业收入", "主营业务收入", "总产能", "产业总规模", "增加值");

    private static final List<String> SHARE_ALONE = List.of("占比", "比重", "占比重");
    private static final List<String> SINGLE = List.of("达", "为", "占", "是");
    private static final int LONGEST_COMPARATOR = 18;

    private final String text;
    private final Span sentence;
    private final Names names;
    private final String topic;
    private final Predicate<String> headline;
    private final CueHits hits;
    private final List<Mention> mentions = new ArrayList<>();

    private List<Subject> current = List.of();
    private String verb = "";
    private String part;
    private int ratio;
    private boolean ratioStarts;
    private int clause = -1;
    private String groupPart = "";
    private boolean partOfClause;
    private String wholeInForce = "";

    Linker(
            String folded,
            Span sentence,
            CueHits hits,
            Names names,
            String part,
            String topic,
            Predicate<String> headline) {
        this.text = folded;
        this.sentence = sentence;
        this.hits = hits;
        this.names = names;
        this.part = part;
        this.topic = topic;
        this.headline = headline;
    }

    List<Mention> link(List<Slot> slots) {
        for (int i = 0; i < slots.size(); ) {
            i += linkFrom(slots, i);
        }
        return mentions;
    }

    /** Links the slot at an index and those that belong to it; how many that were. */
    private int linkFrom(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        enterClause(slot);
        if (slot.number().rule().equals("three-way-ratio")) {
            ratioStarts = ratio % 3 == 0 ? slot.has(Cue.Kind.FROM) : ratioStarts;
            Subject industry = new Subject("", INDUSTRIES.get(ratio++ % 3), part);
            addSigned(slot, industry, Measure.SHARE, false, ratioStarts, "three-way-ratio");
            return 1;
        }
        int shares = shareOfWhole(slots, i);
        if (shares > 0) {
            return shares;
        }
        if (gap(slots, i) || invested(slot) || shareGoing(slot) || moneyGoing(slot) || shareOfNoun(slot)) {
            return 1;
        }
        int group = groupSize(slots, i);
        if (group > 1) {
            return distribute(slots.subList(i, i + group));
        }
        if (isNumberFirst(slot)) {
            return numberFirst(slots, i);
        }
        Subject left = named(slot);
        if (left.isBlank()) {
            inherit(slot);
        } else {
            name(slot, left);
        }
        return 1;
    }

    /** A semicolon ends the part in force; a clause without numbers about a part sets it. */
    private void enterClause(Slot slot) {
        int at = slot.clause().start();
        if (at == clause) {
            return;
        }
        clause = at;
        groupPart = "";
        if (at > sentence.start() && text.charAt(at - 1) == ';') {
            part = "";
            return;
        }
        int end = at - 1;
        int start = end;
        while (start > sentence.start() && ",;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean numbered = !mentions.isEmpty()
                && mentions.get(mentions.size() - 1).slot().number().span().start() >= start;
        if (start > sentence.start() && start < end && !numbered && text.charAt(start - 1) == ';') {
            current = List.of();
        }
        if (start < end && !numbered) {
            String leading = names.partLeading(new Span(start, end));
            if (!leading.isEmpty()) {
                part = leading;
                partOfClause = true;
            }
        }
    }

    // ---- difference against somebody else: 高于全国0.7个百分点

    private boolean gap(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        Span before = new Span(slot.left().start(), slot.number().span().start());
        CueHits.Hit hit = hits.last(before, GAPS);
        if (hit == null || slot.has(Cue.Kind.RISE) || slot.has(Cue.Kind.FALL)) {
            return false;
        }
        String comparator = text.substring(hit.end(), before.end()).strip();
        int subjectEnd = hit.start();
        int than = text.lastIndexOf('比', hit.start());
        if (comparator.isEmpty() && than >= before.start() && hit.start() - than <= LONGEST_COMPARATOR) {
            comparator = text.substring(than + 1, hit.start());
            subjectEnd = than;
        }
        boolean compares = !comparator.isEmpty()
                && comparator.length() <= LONGEST_COMPARATOR
                && COMPARED.stream().anyMatch(comparator::contains)
                && (slot.quantity().unit().kind() == Unit.Kind.POINT
                        || slot.quantity().unit().isProportion()
                        || comparator.contains("平均"));
        if (!compares) {
            return false;
        }
        Subject subject = names.left(new Span(before.start(), subjectEnd));
        List<Subject> subjects = subject.isBlank() || isRateWord(subject) ? current : List.of(partOf(subject));
        if (subjects.isEmpty()) {
            subjects = List.of(subject);
        }
        int count = subject.isBlank() ? 1 : 1 + joinedBehind(slots, i);
        List<String> split = count > 1 ? Coordination.split(subject.noun(), count) : List.of();
        boolean low = hit.is(Cue.Kind.GAP_LOW);
        current = subjects;
        Subject one = split.size() == count && count > 1 ? subject.withNoun(split.get(0)) : subjects.get(0);
        addSigned(slot, one, Measure.GAP, low, false, "gap");
        return true;
    }

    private static boolean isRateWord(Subject subject) {
        return List.of("增速", "增幅", "涨幅", "分别", "均", "比重", "同比").contains(subject.noun());
    }

    // ---- part of a stated whole: 占出境量的51.3%, 达到支出的80%

    private int shareOfWhole(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        Unit unit = slot.quantity().unit();
        if (!unit.isProportion() && unit.kind() != Unit.Kind.MULTIPLE) {
            return 0;
        }
        Span before = new Span(slot.left().start(), slot.number().span().start());
        boolean possessive = text.charAt(Math.max(before.start(), before.end() - 1)) == '的';
        CueHits.Hit hit = lastOwn(before, possessive ? LEVELS : SHARES);
        boolean ratioName = hit != null && hit.cue().words().endsWith("占比");
        if (hit == null || ratioName && hit.end() < before.end()) {
            return 0;
        }
        String whole = possessive
                ? text.substring(hit.end(), Math.max(hit.end(), before.end() - 1))
                : text.substring(hit.end(), Math.max(hit.end(), slot.left().end()))
                        .strip();
        boolean named = whole.contains("比重") || whole.contains("比例") || whole.contains("份额");
        if (!possessive && (named || whole.length() > 24)) {
            return 0;
        }
        Subject subject = names.left(new Span(before.start(), withoutVerbs(before.start(), hit.start())));
        Subject of = subject.isBlank() ? currentOr(slot) : partOf(subject);
        int count = 1 + joinedBehind(slots, i);
        List<String> split = count > 1 ? Coordination.split(of.noun(), count) : List.of();
        boolean multiple = unit.kind() == Unit.Kind.MULTIPLE || whole.contains("平均");
        if (whole.isEmpty() || whole.equals("比")) {
            whole = text.startsWith("其中", slot.clause().start()) || !wholeInForce.isEmpty() ? wholeInForce() : "";
        }
        String ofWhole = multiple ? "" : whole.isEmpty() ? "占比" : "占" + whole + "比重";
        Measure measure = multiple ? Measure.MULTIPLE : Measure.SHARE;
        for (int j = 0; j < count; j++) {
            String noun = split.isEmpty() ? of.noun() : split.get(j);
            Subject share = of.withNoun(noun + ofWhole);
            Slot one = withBound(slots.get(i + j), hit);
            add(one, share, measure, multiple ? "multiple-of" : "share-of-whole");
            current = List.of(share);
        }
        return count;
    }

    /** The whole that the shares behind 其中 are of: the subject in force before them. */
    private String wholeInForce() {
        if (wholeInForce.isEmpty() && !current.isEmpty()) {
            wholeInForce = current.get(0).noun();
        }
        return wholeInForce;
    }

    /** The end of words without the verbs and adverbs that close them: 分别约. */
    private int withoutVerbs(int start, int end) {
        int at = end;
        CueHits.Hit hit = hits.endingAt(at, start, CLOSING_VERBS);
        while (hit != null) {
            at = hit.start();
            hit = hits.endingAt(at, start, CLOSING_VERBS);
        }
        return at;
    }

    private static Slot withBound(Slot slot, CueHits.Hit hit) {
        if (slot.bound() != null || hit.cue().value().isEmpty() || !hit.is(Cue.Kind.LEVEL)) {
            return slot;
        }
        return new Slot(
                slot.number(),
                slot.clause(),
                slot.joined(),
                slot.left(),
                slot.verbs(),
                slot.comparison(),
                Bound.valueOf(hit.cue().value()),
                hit.cue().words(),
                slot.right(),
                slot.opened());
    }

    // ---- a proportion of things: 95%以上高频事项实现“一网通办”

    private boolean shareOfNoun(Slot slot) {
        Span right = slot.right();
        boolean fits = slot.quantity().unit().isProportion()
                && !changes(slot)
                && !slot.has(Cue.Kind.FROM)
                && hits.beginningAt(right.start(), right.end(), MOVING) == null
                && right.length() >= 2
                && Measures.of(slot, "", text) != Measure.GROWTH;
        String left = slot.left().of(text).strip();
        boolean open = names.isBlank(slot.left())
                || left.endsWith("在")
                || left.endsWith("约有")
                || names.isBareVerb(slot.left())
                || left.length() <= 2;
        if (!fits || !open || MARKS.stream().anyMatch(mark -> right.of(text).startsWith(mark))) {
            return false;
        }
        int from = text.charAt(right.start()) == '的' ? right.start() + 1 : right.start();
        if (from >= right.end() || !isWord(text.charAt(from))) {
            return false;
        }
        Names.Right told = names.right(new Span(from, right.end()));
        if (told.noun().isEmpty()) {
            return false;
        }
        add(slot, new Subject(told.predicate(), told.noun() + "比重", part), Measure.SHARE, "share-of-noun");
        return true;
    }

    // ---- money and where it goes: 省级财政安排15亿元用于消费券

    private boolean moneyGoing(Slot slot) {
        String right = slot.right().of(text).strip();
        boolean goes = slot.quantity().unit().kind() == Unit.Kind.MONEY && right.startsWith("用于") && right.length() > 3;
        if (!goes) {
            return false;
        }
        String owner = slot.left().of(text).replaceAll("[\\s,]", "");
        Subject going = new Subject("", owner + right.substring(2) + "资金", part);
        current = List.of(going);
        add(slot, going, Measure.LEVEL, "money-going");
        return true;
    }

    // ---- a proportion that goes somewhere: 财政支出近八成投向民生领域

    private boolean shareGoing(Slot slot) {
        String right = slot.right().of(text);
        Subject left = named(slot);
        boolean goes =
                slot.quantity().unit().isProportion() && GOING.stream().anyMatch(right::startsWith) && !left.isBlank();
        if (goes) {
            add(slot, partOf(left).withNoun(left.noun() + right.strip() + "比重"), Measure.SHARE, "share-going");
        }
        return goes;
    }

    /** The last cue of some kinds that is no accidental part of another word. */
    private CueHits.@Nullable Hit lastOwn(Span before, Set<Cue.Kind> kinds) {
        CueHits.Hit hit = hits.last(before, kinds);
        while (hit != null && hit.length() == 1 && !SINGLE.contains(hit.cue().words())) {
            hit = hits.last(new Span(before.start(), Math.max(before.start(), hit.end() - 1)), kinds);
        }
        return hit;
    }

    // ---- a project's money: 投资437亿元的…项目

    private boolean invested(Slot slot) {
        Subject subject = names.left(slot.left());
        boolean possessive = text.startsWith("的", slot.right().start());
        int listed = subject.name().lastIndexOf('、');
        if (listed >= 0 && INVESTED.contains(subject.name().substring(listed + 1))) {
            subject = new Subject("", subject.name().substring(listed + 1), "");
        }
        if (!possessive || slot.quantity().unit().kind() != Unit.Kind.MONEY || !INVESTED.contains(subject.name())) {
            return false;
        }
        int end = slot.right().end();
        while (end < sentence.end()
                && ",;。".indexOf(text.charAt(end)) < 0
                && end - slot.right().start() < 30) {
            end++;
        }
        String project = text.substring(slot.right().start() + 1, end).strip();
        boolean named = slot.right().length() > 2;
        if (project.isEmpty() || !named) {
            return false;
        }
        Mention mention =
                mention(slot, new Subject("", subject.name(), project), Measure.LEVEL, false, false, "project-money");
        mentions.add(given(mention));
        part = slot.opened() > 0 ? project : part;
        return true;
    }

    private static Mention given(Mention m) {
        return new Mention(
                m.slot(),
                m.sentence(),
                m.name(),
                m.noun(),
                m.measure(),
                m.value(),
                m.high(),
                m.bound(),
                m.starting(),
                m.averaged(),
                m.part(),
                true,
                m.rule());
    }

    // ---- lists: A、B分别达到x、y

    /** How many slots from an index on are one list of values. */
    private int groupSize(List<Slot> slots, int i) {
        return 1 + joinedBehind(slots, i);
    }

    private int joinedBehind(List<Slot> slots, int i) {
        int count = 0;
        Unit.Kind kind = slots.get(i).quantity().unit().kind();
        for (int j = i + 1; j < slots.size(); j++) {
            Slot next = slots.get(j);
            boolean list = next.joined()
                    && names.isBlank(next.left())
                    && !changes(next)
                    && (slots.get(i).distributes()
                            || !isNumberFirst(next) && next.quantity().unit().kind() == kind);
            if (!list || next.clause().start() != slots.get(i).clause().start()) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean changes(Slot slot) {
        return slot.has(Cue.Kind.RISE)
                || slot.has(Cue.Kind.FALL)
                || slot.has(Cue.Kind.TO)
                || slot.has(Cue.Kind.TO_FALL)
                || slot.distributes();
    }

    private int distribute(List<Slot> group) {
        Slot first = group.get(0);
        Subject left = named(first);
        List<Subject> subjects;
        if (left.isBlank()) {
            subjects = current.size() == group.size() ? current : lastNames(group.size());
        } else {
            Subject named = partOf(left);
            subjects = Coordination.split(named.noun(), group.size()).stream()
                    .map(named::withNoun)
                    .toList();
            if (subjects.isEmpty()) {
                subjects = java.util.Collections.nCopies(group.size(), named);
            }
        }
        if (subjects.isEmpty()) {
            subjects = java.util.Collections.nCopies(group.size(), currentOr(first));
        }
        boolean starting = first.has(Cue.Kind.FROM);
        for (int i = 0; i < group.size(); i++) {
            Slot slot = group.get(i).verbs().isEmpty() || i == 0 ? withVerbs(group.get(i), first) : group.get(i);
            Subject subject = subjects.get(i);
            Measure measure = Measures.of(slot, subject.name(), text);
            addSigned(
                    slot,
                    subject,
                    measure,
                    Measures.falls(slot),
                    starting,
                    starting ? "distributed-from" : "distributed");
        }
        current = List.copyOf(subjects);
        return group.size();
    }

    /** The slot with the verbs of the first of its list, its own bound kept. */
    private static Slot withVerbs(Slot slot, Slot first) {
        if (slot == first) {
            return slot;
        }
        return new Slot(
                slot.number(),
                slot.clause(),
                slot.joined(),
                slot.left(),
                first.verbs(),
                first.comparison(),
                slot.bound() != null ? slot.bound() : Slot.boundOf(first.verbs()),
                slot.modifier(),
                slot.right(),
                slot.opened());
    }

    /** The last so many different names of the sentence. */
    private List<Subject> lastNames(int count) {
        List<Subject> last = new ArrayList<>();
        for (int i = mentions.size() - 1; i >= 0 && last.size() < count; i--) {
            Subject subject =
                    new Subject("", mentions.get(i).name(), mentions.get(i).part());
            if (!last.contains(subject)) {
                last.add(0, subject);
            }
        }
        return last.size() == count ? last : List.of();
    }

    // ---- number before noun: 300户企业实现转型发展

    private boolean isNumberFirst(Slot slot) {
        Unit.Kind kind = slot.quantity().unit().kind();
        if (slot.quantity().unit().isProportion()
                || kind == Unit.Kind.POINT
                || kind == Unit.Kind.MULTIPLE
                || kind == Unit.Kind.RANK
                || kind == Unit.Kind.AGE
                || changes(slot)
                || slot.has(Cue.Kind.FROM)) {
            return false;
        }
        String behind = slot.right().of(text);
        if (kind != Unit.Kind.COUNT && MARKS.stream().anyMatch(mark -> behind.length() < 8 && behind.contains(mark))) {
            return false;
        }
        int at = slot.right().start();
        if (at >= slot.right().end()) {
            return false;
        }
        if (text.charAt(at) == '的' && names.isBareVerb(slot.left())) {
            return true;
        }
        boolean noun = !names.right(slot.right()).noun().isEmpty();
        boolean nominal = isWord(text.charAt(at)) && noun;
        boolean fresh = names.isBlank(slot.left()) && slot.verbs().isEmpty() && kind == Unit.Kind.COUNT;
        return nominal || fresh && slot.right().length() > 2;
    }

    private static boolean isWord(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' && c != '的' || c == '“' || c >= 'A' && c <= 'z';
    }

    private int numberFirst(List<Slot> slots, int i) {
        List<Slot> list = new ArrayList<>(List.of(slots.get(i)));
        for (int j = i + 1;
                j < slots.size()
                        && slots.get(j).joined()
                        && names.isBlank(slots.get(j).left())
                        && isNumberFirst(slots.get(j))
                        && slots.get(j).verbs().isEmpty();
                j++) {
            list.add(slots.get(j));
        }
        List<Names.Right> rights =
                list.stream().map(slot -> names.right(slot.right())).toList();
        List<String> nouns = rights.stream().map(Names.Right::noun).toList();
        if (list.size() > 1 && nouns.get(0).endsWith("级")) {
            nouns = Coordination.expand(nouns);
        }
        Slot last = slots.get(i + list.size() - 1);
        boolean goesOn = last.opened() > 0
                && i + list.size() < slots.size()
                && !slots.get(i + list.size()).joined();
        String predicate = last.opened() == 0 ? rights.get(rights.size() - 1).predicate() : "";
        Subject before = names.left(slots.get(i).left());
        part = before.part().isEmpty() ? part : before.part();
        String lead = leadOf(slots.get(i));
        Subject subject = new Subject("", "", part);
        for (int j = 0; j < list.size(); j++) {
            boolean measured = j + 1 == list.size() && goesOn;
            subject = counted(list.get(j), nouns.get(j), lead, predicate, measured);
            add(list.get(j), subject, Measures.of(list.get(j), subject.name(), text), "number-before-noun");
        }
        verb = lead;
        current = List.of(subject);
        if (!before.isBlank()
                && !slots.get(i).verbs().isEmpty()
                && before.verb().isEmpty()) {
            current = List.of(before.withPart(part));
        }
        if (goesOn && part.isEmpty() && predicate.isEmpty()) {
            groupPart = text.substring(
                    last.number().span().start(), Math.max(last.number().span().end(), groupEnd(last)));
        }
        return list.size();
    }

    /** The name of a counted noun: with the verb before it, or with what is told of it. */
    private Subject counted(Slot slot, String noun, String lead, String predicate, boolean measured) {
        String name = noun;
        if (measured) {
            int end = groupEnd(slot);
            name = end > slot.right().start() ? text.substring(slot.right().start(), end) : noun;
        }
        if (name.isEmpty()) {
            boolean told = !predicate.isEmpty() && current.isEmpty();
            return told
                    ? new Subject("", predicate.replaceFirst("^实现", ""), part)
                    : new Subject(
                            predicate, current.isEmpty() ? "" : current.get(0).noun(), part);
        }
        if (LEAVING.contains(predicate)) {
            return new Subject("", name + predicate, part);
        }
        String told = predicate.replaceFirst("^(?:实施|实行)", "");
        return new Subject(told.isEmpty() ? lead : told, name, part);
    }

    /** Where the noun of a group of things ends that the clause goes on to measure. */
    private int groupEnd(Slot slot) {
        Span right = slot.right();
        int end = right.start() + names.right(right).noun().length();
        for (int at = right.start() + 2; at <= Math.min(end, right.end()); at++) {
            int to = at;
            if (GROUPS.stream().anyMatch(group -> text.startsWith(group, to - group.length()))) {
                return at;
            }
        }
        return Math.min(end, right.end());
    }

    /** The verb or the words before a number that its noun takes into the name. */
    private String leadOf(Slot slot) {
        String bare = names.bareVerb(slot.left());
        if (!bare.isEmpty() && bare.length() <= 8) {
            return bare;
        }
        Subject left = names.left(slot.left());
        if (slot.joined() && left.isBlank()) {
            return verb;
        }
        boolean whole = !left.verb().isEmpty()
                && !left.noun().endsWith("等")
                && !left.noun().contains("、")
                && left.name().length() <= 24;
        return whole ? left.name() : left.verb();
    }

    // ---- a name left of the number

    /** The subject in the words left of a number, with the verb of its list or of its 其中. */
    private Subject named(Slot slot) {
        Subject left = names.left(slot.left());
        if (left.isBlank()) {
            return left;
        }
        if (TOPICAL.contains(left.noun()) && left.verb().isEmpty() && current.isEmpty() && !topic.isEmpty()) {
            boolean repeated = topic.endsWith("产业") && left.noun().startsWith("产业");
            return left.withNoun(topic + (repeated ? left.noun().substring(2) : left.noun()));
        }
        if (!current.isEmpty() && left.verb().isEmpty()) {
            Subject inForce = current.get(0);
            if (SHARE_ALONE.contains(left.noun())) {
                return inForce.withVerb("").withNoun(inForce.noun() + "占比");
            }
            if (ANAPHORS.contains(left.noun()) || left.noun().matches("(?:这个|这一|该|其)(?:比重|比例|数字|指标|比率)")) {
                return inForce.withVerb("");
            }
            boolean money = INVESTED.contains(left.noun()) || left.noun().endsWith("完成投资");
            if (money && (inForce.noun().endsWith("项目") || inForce.noun().endsWith("工程"))) {
                return inForce.withVerb("").withNoun(inForce.noun() + "完成投资");
            }
        }
        boolean continues = slot.joined() || text.startsWith("其中", slot.clause().start());
        if (left.verb().isEmpty()
                && continues
                && !verb.isEmpty()
                && slot.verbs().isEmpty()) {
            left = left.withVerb(verb);
        }
        return left;
    }

    private void name(Slot slot, Subject left) {
        Subject subject = partOf(left);
        verb = slot.verbs().isEmpty() ? left.verb() : "";
        boolean proportion = slot.quantity().unit().isProportion();
        boolean scales = proportion ? SCALED.contains(left.verb()) : CHANGED_OBJECT.contains(left.verb());
        if (scales && !slot.isPredicated()) {
            boolean less = !RAISING.contains(left.verb());
            Subject changed = subject.withVerb("");
            current = List.of(changed);
            addSigned(slot, changed, proportion ? Measure.GROWTH : Measure.CHANGE, less, false, "changed-object");
            return;
        }
        if (SCALED.contains(left.verb())) {
            subject = subject.withVerb("");
        }
        int changed = changedInside(subject.noun());
        if (changed > 0
                && left.verb().isEmpty()
                && slot.verbs().isEmpty()
                && !slot.quantity().unit().isProportion()) {
            boolean less = !subject.noun().startsWith("增", changed);
            Subject object = subject.withNoun(
                    subject.noun().substring(0, changed) + subject.noun().substring(changed + 2));
            current = List.of(object);
            addSigned(slot, object, Measure.CHANGE, less, false, "changed-object");
            return;
        }
        List<String> listed = Coordination.listedIndicators(subject.noun());
        boolean standards = subject.noun().endsWith("标准")
                && Coordination.parts(subject.noun()).size() == 2;
        if (slot.shares() && HEAD_ALONE.contains(subject.noun())) {
            Subject head = subject;
            listed = Coordination.listed(names.left(previousClause(slot)).name()).stream()
                    .map(product -> product + head.noun())
                    .toList();
        }
        if (slot.shares() || slot.distributes() || standards || !listed.isEmpty()) {
            List<Subject> all = listed.isEmpty()
                    ? each(subject)
                    : listed.stream().map(subject::withNoun).toList();
            for (Subject one : all) {
                addSigned(slot, one, Measures.of(slot, one.name(), text), Measures.falls(slot), false, "shared");
            }
            current = all;
            return;
        }
        boolean starting = slot.has(Cue.Kind.FROM);
        Measure measure = Measures.of(slot, subject.name(), text);
        current = List.of(subject);
        addSigned(slot, subject, measure, Measures.falls(slot), starting, starting ? "name-from" : "name-before");
    }

    /** Where 减少 or 增加 stands between a doer and its object; 0 for nowhere. */
    private static int changedInside(String noun) {
        for (String change : List.of("减少", "增加", "压减")) {
            int at = noun.indexOf(change);
            if (at > 1 && at + 4 < noun.length() && !noun.startsWith("值", at + 2)) {
                return at;
            }
        }
        return 0;
    }

    /** The subjects that share one value. */
    private static List<Subject> each(Subject subject) {
        List<String> listed = Coordination.listed(subject.noun());
        if (!listed.isEmpty()) {
            return listed.stream().map(subject::withNoun).toList();
        }
        int count = Coordination.parts(subject.noun()).size();
        for (int tried : count > 1 ? new int[] {count} : new int[] {2, 3}) {
            List<String> split = Coordination.split(subject.noun(), tried);
            if (!split.isEmpty()) {
                return split.stream().map(subject::withNoun).toList();
            }
        }
        return List.of(subject);
    }

    // ---- no name at all: the subject in force

    private void inherit(Slot slot) {
        List<Subject> subjects = current.isEmpty() ? List.of(currentOr(slot)) : current;
        if (subjects.size() == 1 && slot.shares() && mentions.isEmpty()) {
            subjects = each(subjects.get(0));
        }
        boolean all =
                slot.shares() || slot.distributes() || subjects.size() > 1 && slot.has(Cue.Kind.RISE) && !slot.joined();
        if (!subjects.get(0).isBlank()) {
            current = subjects;
        }
        for (Subject subject : all ? subjects : subjects.subList(0, 1)) {
            Measure measure = Measures.of(slot, subject.name(), text);
            addSigned(slot, subject, measure, Measures.falls(slot), slot.has(Cue.Kind.FROM), "inherited");
        }
    }

    /** The clause before the one of a slot; empty at the start of the sentence. */
    private Span previousClause(Slot slot) {
        int end = slot.clause().start();
        while (end > sentence.start() && ",;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > sentence.start() && ",;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, end);
    }

    /** The subject in force, or what the clause before is about. */
    private Subject currentOr(Slot slot) {
        if (!current.isEmpty()) {
            return current.get(0);
        }
        Span clauseBefore = previousClause(slot);
        int start = clauseBefore.start();
        int end = clauseBefore.end();
        if (start < end) {
            String noun = names.right(new Span(start, end)).noun();
            Subject before = names.left(new Span(start, Math.min(end, start + Math.max(noun.length(), 0))));
            if (!before.isBlank()) {
                return partOf(before);
            }
        }
        return new Subject("", "", part);
    }

    /** The subject with the part in force where it names none and stands in the wake of one. */
    private Subject partOf(Subject subject) {
        if (!subject.part().isEmpty()) {
            part = subject.part();
            partOfClause = false;
            return subject;
        }
        if (!groupPart.isEmpty()) {
            return subject.withPart(groupPart);
        }
        boolean own = !subject.isBlank()
                && (subject.led() ? partOfClause : subject.noun().length() >= 6 || headline.test(subject.noun()));
        if (own && Coordination.listedIndicators(subject.noun()).isEmpty()) {
            part = "";
        }
        return subject.withPart(part);
    }

    // ---- mentions

    private void add(Slot slot, Subject subject, Measure measure, String rule) {
        addSigned(slot, subject, measure, false, false, rule);
    }

    private void addSigned(
            Slot slot, Subject subject, Measure measure, boolean negative, boolean starting, String rule) {
        mentions.add(mention(slot, subject, measure, negative, starting, rule));
    }

    private Mention mention(
            Slot slot, Subject subject, Measure measure, boolean negative, boolean starting, String rule) {
        Quantity quantity = slot.quantity();
        boolean minus = negative && measure != Measure.LEVEL && measure != Measure.SHARE && measure != Measure.RANK;
        BigDecimal value = minus ? quantity.value().negate() : quantity.value();
        @Nullable
        BigDecimal high =
                quantity.high() == null ? null : minus ? quantity.high().negate() : quantity.high();
        Bound bound = Measures.bound(slot);
        return new Mention(
                slot,
                sentence,
                subject.name(),
                subject.noun(),
                measure,
                value,
                high,
                bound,
                starting,
                slot.has(Cue.Kind.AVERAGE),
                subject.part(),
                false,
                rule);
    }

    /** The part of the jurisdiction in force at the end of the sentence. */
    String part() {
        return part;
    }
}
