package io.github.baoshu.link;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words that tell how a name is to be read; the table is {@code name-words.tsv}. Immutable and safe to share. */
final class NameWords extends WordKinds<NameWords.Kind> {
    /** What a word tells of a name. */
    enum Kind {
        /** Behind a level: no noun that it counts. */
        MARK,
        /** Before a head: how it is taken, so that both together name nothing yet. */
        TAKEN,
        /** What is raised or lowered by so much money for each sort, at the end of a name. */
        PRICE,
        /** A verb that has a part for its object. */
        SERVING,
        /** Before the word for a part: it names none. */
        UNNAMED,
        /** What becomes of a counted noun and is no part of its name. */
        PROGRESS,
        /** A verb alone that tells who had something of the things counted before. */
        BENEFIT,
        /** Who or what measures belong to: 企业. */
        OWNER,
        /** A verb that a name may hold alone, its object told before: 改造. */
        DOING,
        /** Kinds of area that a whole is told of apart: 农村. */
        AREA,
        /** A head that sorts listed behind its first share: 以旧换新. */
        SORTED,
        /** A verb that aims at a change or gets a thing: 争取. */
        AIMING,
        /** Of what medals are, which are counted by it: 金. */
        METAL,
        /** Behind a verb: that it is done well, and what then opens a name: 好总投资. */
        WELL_DONE,
        /** Opens a name with where its bearers are: 在湘. */
        BASED,
        /** Behind what a measure is about, no part of its name: 发展. */
        PURSUIT,
        /** The grade of things, which holds for all of a list. */
        GRADE,
        /** Behind a sum of money: what it is for. */
        SPENDING,
        /** Of these, those that name no act of their own. */
        SPENDING_ONLY,
        /** A verb that gives a sum of money. */
        GIVING,
        /** A verb before a name that says no more than that it was reached. */
        DONE,
        /** Of what groups of things are called: those that are parts of the economy of the whole. */
        SECTOR,
        /** An adverb behind a counted noun, before what is told of it. */
        MANNER,
        /** What becomes of counted things and tells nothing of them, behind their noun. */
        COURSE,
        /** What belongs to the thing that the clause before was about. */
        BELONGING,
        /** What passes through the thing that a clause was about, at the end of a name. */
        TRAFFIC,
        /** A verb of what a park, port or firm does itself. */
        OWN_ACT,
        /** What an indicator climbs, counted. */
        STEP,
        /** In a comparator: somebody or something to be above or below. */
        COMPARED,
        /** Before a gap: no name but a rate of the subject in force. */
        RATE,
        /** A verb whose amount is a change of its object. */
        CHANGING,
        /** A verb whose percentage is a growth of its object. */
        SCALING,
        /** Of these verbs, those upwards. */
        RAISING,
        /** What a project's money is called. */
        INVESTED,
        /** What a facility's size is called. */
        SIZED,
        /** A verb or adverb that tells what becomes of a project, behind its name. */
        BECOMING,
        /** Behind a proportion: it goes somewhere. */
        GOING,
        /** What groups of things are called. */
        GROUP,
        /** A name that stands for the subject in force. */
        ANAPHOR,
        /** A name for a share of the subject in force. */
        SHARE_ALONE,
        /** A predicate that belongs to the name of what is counted. */
        LEAVING,
        /** A product whose bare number is its output: 钢. */
        STAPLE,
        /** A product whose bare number is an output only beside others. */
        PRODUCT,
        /** A verb of building that may stand behind what is built. */
        BUILDING,
        /** A verb that tells how an output changed: 增产. */
        YIELDING,
        /** A name that several products of the clause before share. */
        HEAD_ALONE,
        /** A name too bare to stand without the topic of its paragraph. */
        TOPICAL,
        /** A name at whose end a percentage is a growth. */
        RATE_NAME,
        /** Opens a phrase that only says where or by what means: its verb follows. */
        PREPOSITION,
        /** An adverb that opens the predicate of a counted noun. */
        ADVERB,
        /** A predicate that tells nothing of a noun but that it is done. */
        GENERAL,
        /** A noun that completes a name, so that nothing is taken from the name behind it. */
        HEAD,
        /** Begins like a word that joins numbers and is another. */
        UNJOINED,
        /** A stage that counted things reach, behind their name or alone. */
        STAGE,
        /** Where the piece of a name ends that is parallel to a shorter one before it. */
        PARALLEL_END
    }

    private NameWords(Lexicon lexicon) {
        super(lexicon, NameWords.class, "name-words.tsv", Kind.class);
    }

    static NameWords load(Lexicon lexicon) {
        return new NameWords(lexicon);
    }
}
