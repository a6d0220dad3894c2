package org.wellkept.ui.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.FigureRead;
import org.wellkept.core.update.UpdateRead;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.challenge.QuestionLine;
import org.wellkept.ui.evidence.EvidenceLine;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.PaceChart;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.meeting.DecisionLine;
import org.wellkept.ui.reply.MarkLine;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The public page of one promise.
 *
 * @param asked whether the body takes part here and was ever asked; otherwise the page tells what was published and no more
 * @param role in which role it is promised, such as "as an employer"; null for what is no anchor action
 * @param answers the three answers, side by side; empty for a body that nobody has asked
 * @param remarks what follows from the answers, in plain sentences
 * @param passage who made it and who carries it now; empty where it has been with one body all along
 * @param marks what is unfavourable, with what the body says beside it
 * @param closing how it ended and why, or null while it stands
 * @param source where an as-published promise comes from
 */
public record CommitmentPage(
        Frame frame,
        String reference,
        String title,
        Link owner,
        boolean asked,
        @Nullable String role,
        List<String> statement,
        List<Answer> answers,
        List<Remark> remarks,
        List<Line> passage,
        List<MarkLine> marks,
        @Nullable Closing closing,
        @Nullable Source source,
        List<Fact> facts,
        List<ThemeGroup> themes,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Update> updates,
        List<AskLine> asks,
        List<DecisionLine> decisions,
        List<QuestionLine> questions,
        List<Check> checks,
        List<Change> changes,
        Contact contact)
        implements PublicPage {

    private static final String TOLD_FIRST = "The partner was told first, and may reply before it is public.";

    public CommitmentPage {
        statement = List.copyOf(statement);
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
        passage = List.copyOf(passage);
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        updates = List.copyOf(updates);
        asks = List.copyOf(asks);
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
        changes = List.copyOf(changes);
    }

    /** Whether there is enough to tell that the facts go beside it. */
    public boolean besideFacts() {
        return asked || !measures.isEmpty() || !milestones.isEmpty();
    }

    public record Link(String words, @Nullable String href) {}

    /** @param mark null for the third answer, which is words alone */
    public record Answer(String who, @Nullable Mark mark, String word, String because) {}

    public record Remark(
            String words, @Nullable String more, @Nullable String href) {}

    public record Closing(
            String how, @Nullable String on, @Nullable String reason) {}

    public record Source(
            String plan, @Nullable String source, @Nullable String sourceRef) {}

    public record Fact(String term, List<Line> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /** @param note small, beside it */
    public record Line(
            String words, @Nullable String href, @Nullable String note) {}

    public record ThemeGroup(String framework, List<String> labels) {
        public ThemeGroup {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A measure.
     *
     * @param id where on the page it stands
     * @param terms how it reads: from where to where, at which pace
     * @param chart null where nothing was counted yet
     */
    public record Measure(
            String id, String name, String terms, @Nullable PaceChart chart, List<Seen> figures) {
        public Measure {
            figures = List.copyOf(figures);
        }
    }

    public record Seen(String on, String value, @Nullable String note) {}

    /** @param standing null for a body that nobody has asked */
    public record Milestone(
            String title,
            String due,
            @Nullable Mark mark,
            @Nullable String standing) {}

    public record Update(
            String id,
            String heading,
            String posted,
            Mark mark,
            String rating,
            List<Told> told,
            List<String> figures,
            List<EvidenceLine> evidence) {
        public Update {
            told = List.copyOf(told);
            figures = List.copyOf(figures);
            evidence = List.copyOf(evidence);
        }
    }

    /** One part of an update: what was done, what comes next. */
    public record Told(String what, List<String> paragraphs) {
        public Told {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A check.
     *
     * @param made who made it, when and what they found, and which interests they declared
     */
    public record Check(String answer, String made, List<String> note, List<EvidenceLine> evidence) {
        public Check {
            note = List.copyOf(note);
            evidence = List.copyOf(evidence);
        }
    }

    public record Change(String on, String what, String effect, String before, String after, String reason) {}

    /**
     * The page of a promise.
     *
     * @param passage its way from body to body
     * @param asks what its organisation asked of boards with its updates, latest first
     * @param decisions what boards decided about it, latest first
     * @param questions what others asked about it, latest first
     * @param marks what is unfavourable and the reader may know
     * @param notices what the partnership's pages say of it, and of quiet periods
     * @param contact where to write about corrections
     */
    public static CommitmentPage of(
            CommitmentDetails promise,
            Passage passage,
            List<AskRead> asks,
            List<DecisionRead> decisions,
            List<ChallengeRead> questions,
            List<MarkRead> marks,
            List<String> notices,
            Contact contact) {
        CommitmentSummary summary = promise.summary();
        Terms terms = promise.terms();
        Answers answers = summary.organisation().joined() ? summary.answers() : null;
        // a draft is seen by its own people alone: nobody has asked yet, but somebody will
        boolean asked = answers != null || summary.state() == State.DRAFT;
        return new CommitmentPage(
                Frame.of(
                                summary.title(),
                                "A promise by " + summary.organisation().name() + ": " + summary.title(),
                                Place.AREAS)
                        .noticing(notices),
                summary.reference(),
                summary.title(),
                partner(summary.organisation()),
                asked,
                terms.anchor() == null ? null : terms.anchor().dimension().role(),
                paragraphs(terms.statement()),
                answers == null ? List.of() : answers(answers, promise.checks()),
                answers == null ? List.of() : remarks(answers, promise.paused()),
                PassageLines.of(summary, passage),
                marks.stream().map(MarkLine::of).toList(),
                closing(promise),
                asked ? null : source(promise),
                facts(promise, asked),
                themes(promise.themes()),
                measures(promise, asked),
                milestones(terms.milestones(), asked),
                asked ? promise.updates().stream().map(CommitmentPage::update).toList() : List.of(),
                asks.stream().map(ask -> AskLine.of(ask, Links::commitment)).toList(),
                decisions.stream().map(DecisionLine::of).toList(),
                questions.stream().map(QuestionLine::of).toList(),
                asked ? promise.checks().stream().map(CommitmentPage::check).toList() : List.of(),
                asked ? promise.changes().stream().map(CommitmentPage::change).toList() : List.of(),
                contact);
    }

    private static List<Answer> answers(Answers answers, List<CheckRead> checks) {
        return List.of(
                new Answer(
                        "The partner says",
                        Mark.of(answers.said()),
                        answers.said().words(),
                        saidBecause(answers)),
                new Answer(
                        "Figures show",
                        Mark.of(answers.shown().answer()),
                        answers.shown().answer().words(),
                        Words.stopped(answers.shown().because())),
                checked(answers, checks));
    }

    private static String saidBecause(Answers answers) {
        LocalDate on = answers.saidOn();
        return switch (answers.said()) {
            case GREEN -> "It expects to keep the promise" + since(on);
            case AMBER -> "It may slip" + since(on);
            case RED -> "It won’t be kept as things are" + since(on);
            case COMPLETE -> "It says that it is done" + since(on);
            case NO_RETURN -> "Asked in the board’s latest round, and no answer yet.";
            case NOT_ASKED -> "No round has asked about it so far.";
            case WAITING -> TOLD_FIRST;
        };
    }

    private static String since(@Nullable LocalDate on) {
        return on == null ? "." : ". Said on " + Words.day(on) + ".";
    }

    private static Answer checked(Answers answers, List<CheckRead> checks) {
        if (answers.checkWaits()) {
            return new Answer("Checked", null, "Not public yet", TOLD_FIRST);
        }
        if (answers.checked() == null) {
            return new Answer("Checked", null, "Not checked", "Nobody independent has looked yet.");
        }
        String by = checks.stream()
                .filter(check -> check.on().equals(answers.checked().on()))
                .map(check -> " by " + check.by())
                .findFirst()
                .orElse("");
        return new Answer(
                "Checked",
                null,
                answers.checked().answer().words(),
                "Found" + by + " on " + Words.day(answers.checked().on()) + ".");
    }

    private static List<Remark> remarks(Answers answers, @Nullable PauseRead paused) {
        List<Remark> remarks = new ArrayList<>();
        if (paused != null) {
            remarks.add(new Remark(
                    "Paused, agreed, until " + Words.day(paused.until()) + ". Why: " + Words.stopped(paused.reason())
                            + " Agreed with: " + Words.stopped(paused.agreedWith()),
                    null,
                    null));
        }
        if (answers.evidenceGap()) {
            remarks.add(new Remark(
                    "The partner says " + lower(answers.said().words()) + " while its own figures show "
                            + (answers.shown().answer() == ShownAnswer.WAITING
                                    ? "otherwise"
                                    : lower(answers.shown().answer().words()))
                            + ". That is a reason to ask, not a verdict.",
                    null,
                    null));
        }
        if (answers.isUnevidenced()) {
            remarks.add(new Remark("The partner says green. There are no figures yet that could show it.", null, null));
        }
        if (answers.changedSinceAgreed() > 0) {
            remarks.add(new Remark(
                    "Changed " + times(answers.changedSinceAgreed()) + " since it was agreed.",
                    "What changed, and why",
                    "#changes"));
        }
        if (answers.ownerless()) {
            remarks.add(new Remark("No role is named yet that answers for it.", null, null));
        }
        if (answers.stale()) {
            remarks.add(new Remark("There has been no update for two of its own periods.", null, null));
        }
        return remarks;
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> Words.spelled(number) + " times";
        };
    }

    private static @Nullable Closing closing(CommitmentDetails promise) {
        ClosedAs as = promise.summary().closedAs();
        if (as == null) {
            return null;
        }
        return new Closing(
                as.words(),
                promise.closedOn() == null ? null : Words.day(promise.closedOn()),
                promise.closedReason() == null ? null : Words.stopped(promise.closedReason()));
    }

    private static Source source(CommitmentDetails promise) {
        Terms terms = promise.terms();
        String page = terms.planPage() == null ? "" : ", page " + terms.planPage();
        return new Source(
                terms.plan() == null ? "a published plan" : terms.plan() + page, promise.source(), promise.sourceRef());
    }

    private static List<Fact> facts(CommitmentDetails promise, boolean asked) {
        Terms terms = promise.terms();
        List<Fact> facts = new ArrayList<>();
        OrganisationRef owner = promise.summary().organisation();
        add(facts, asked ? "Whose promise" : "Who published it", List.of(line(owner)));
        if (terms.accountableRole() != null) {
            add(facts, "Who answers for it", List.of(new Line(terms.accountableRole(), null, null)));
        } else if (asked) {
            add(facts, "Who answers for it", List.of(new Line("No role is named yet", null, null)));
        }
        add(facts, "With whom", partners(promise.partners(), terms.partnersWritten()));
        add(
                facts,
                "Made to",
                promise.boards().stream()
                        .map(board -> new Line(board.name(), Links.board(board.slug()), null))
                        .toList());
        add(
                facts,
                "Endorsed by",
                promise.endorsements().stream()
                        .map(endorsed -> new Line(
                                endorsed.board().name(),
                                Links.board(endorsed.board().slug()),
                                "at its meeting on " + Words.day(endorsed.on())))
                        .toList());
        if (terms.anchor() != null) {
            addAnchor(facts, terms.anchor(), asked);
        }
        addText(facts, "Where", terms.area());
        addText(facts, "Starts", terms.start() == null ? null : terms.start().text());
        add(facts, "Due", List.of(due(terms.due())));
        addText(facts, "Plan", plan(terms));
        addText(
                facts,
                "Kind of prevention",
                terms.preventionLevel() == null ? null : terms.preventionLevel().words());
        addText(
                facts,
                "What speaks for it",
                terms.evidence() == null ? null : terms.evidence().words());
        if (terms.resources() != null) {
            add(
                    facts,
                    "Money, time and space",
                    List.of(new Line(
                            terms.resources(),
                            null,
                            terms.resourcesShared() ? "a share of a pot that others draw on too" : null)));
        }
        addText(facts, "How it is followed", terms.monitoring());
        addText(facts, "Shaped together with", terms.coproduction());
        addText(facts, "What stands in the way that others decide", terms.blockers());
        if (asked) {
            addText(
                    facts,
                    "How often it is reported",
                    "every " + Words.count(terms.cadenceMonths(), "month", "months"));
            addText(facts, "Agreed", promise.agreedOn() == null ? null : Words.day(promise.agreedOn()));
        }
        return facts;
    }

    private static void addAnchor(List<Fact> facts, AnchorTerms anchor, boolean asked) {
        addText(facts, "In which role", AnchorWords.role(anchor));
        addText(facts, "How much", AnchorWords.amount(anchor));
        addText(
                facts,
                asked ? "How far it was when it was written" : "How far it was, as the source tells",
                anchor.stage() == null ? null : anchor.stage().words());
    }

    private static @Nullable String plan(Terms terms) {
        return terms.plan() == null || terms.planPage() == null
                ? terms.plan()
                : terms.plan() + ", page " + terms.planPage();
    }

    private static Line due(@Nullable DateWritten due) {
        if (due == null) {
            return new Line("No date given", null, null);
        }
        LocalDate last = due.to();
        return last == null || Words.day(last).equals(due.text())
                ? new Line(due.text(), null, null)
                : new Line(due.text(), null, "counts to " + Words.day(last));
    }

    private static List<Line> partners(List<PartnerRead> partners, @Nullable String written) {
        return Stream.concat(
                        partners.stream()
                                .map(partner -> new Line(
                                        partner.organisation().name(),
                                        Links.partner(partner.organisation().slug()),
                                        lower(partner.stance().words())
                                                + (partner.jointLead() ? ", leads jointly" : ""))),
                        Stream.ofNullable(written).map(text -> new Line(text, null, "as the plan words it")))
                .toList();
    }

    private static Line line(OrganisationRef organisation) {
        return new Line(organisation.name(), Links.partner(organisation.slug()), null);
    }

    private static Link partner(OrganisationRef organisation) {
        return new Link(organisation.name(), Links.partner(organisation.slug()));
    }

    private static void addText(List<Fact> facts, String term, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(term, List.of(new Line(text, null, null))));
        }
    }

    private static void add(List<Fact> facts, String term, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(term, lines));
        }
    }

    private static List<ThemeGroup> themes(List<ThemeRead> themes) {
        Map<String, List<String>> byFramework = new LinkedHashMap<>();
        themes.forEach(theme -> byFramework
                .computeIfAbsent(theme.frameworkName(), name -> new ArrayList<>())
                .add(theme.label()));
        return byFramework.entrySet().stream()
                .map(entry -> new ThemeGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Measure> measures(CommitmentDetails promise, boolean asked) {
        Terms terms = promise.terms();
        List<Measure> measures = new ArrayList<>();
        for (MeasureRead measure : promise.measures()) {
            Optional<PaceChart> chart =
                    asked ? PaceChart.of(measure, terms.start(), terms.due(), terms.milestones()) : Optional.empty();
            measures.add(new Measure(
                    "measure-" + (measures.size() + 1),
                    Words.sentence(measure.terms().name()),
                    wording(measure.terms(), asked),
                    chart.orElse(null),
                    measure.observations().stream()
                            .map(seen -> seen(seen, measure.terms().unit()))
                            .toList()));
        }
        return measures;
    }

    private static String wording(MeasureTerms measure, boolean asked) {
        List<String> parts = new ArrayList<>();
        written(measure.baseline(), measure.baselineWritten(), measure.unit())
                .ifPresent(baseline -> parts.add("From " + baseline));
        written(measure.target(), measure.targetWritten(), measure.unit())
                .ifPresent(target -> parts.add("to " + target));
        if (parts.isEmpty()) {
            return asked ? "No starting figure and no target are named for it yet." : "";
        }
        String pace = measure.pace() == null
                ? ""
                : ". Declared pace: " + lower(measure.pace().words());
        return Words.stopped(String.join(" ", parts) + pace);
    }

    private static Optional<String> written(
            java.math.@Nullable BigDecimal figure, @Nullable String words, @Nullable String unit) {
        return figure == null ? Optional.ofNullable(words) : Optional.of(Words.figure(figure, unit));
    }

    private static Seen seen(Observation observation, @Nullable String unit) {
        return new Seen(Words.day(observation.at()), Words.figure(observation.value(), unit), observation.note());
    }

    private static List<Milestone> milestones(List<MilestoneTerms> milestones, boolean asked) {
        return milestones.stream()
                .map(milestone -> new Milestone(
                        milestone.title(),
                        Words.written(milestone.due()),
                        asked ? Mark.of(milestone.status()) : null,
                        asked ? milestone.status().words() : null))
                .toList();
    }

    private static Update update(UpdateRead update) {
        String posted = "Posted on " + Words.day(update.postedOn())
                + (update.onBehalf() ? " by the board’s officer, for the partner" : "")
                + (update.cameBy() == CameBy.SCREEN
                        ? ""
                        : ", " + begun(update.cameBy().words()))
                + (update.carriedForward() ? "; carried forward, unchanged" : "");
        List<Told> told = new ArrayList<>();
        tell(told, "Done", update.done());
        tell(told, "Next", update.next());
        tell(told, "Why it stands so", update.reason());
        tell(told, "What people with lived experience changed", update.livedExperience());
        tell(told, "Asked of the board", update.ask());
        return new Update(
                "update-" + update.id(),
                update.period() == null ? Words.day(update.postedOn()) : update.period(),
                posted,
                Mark.of(update.rating()),
                update.rating().words(),
                told,
                update.figures().stream().map(CommitmentPage::figure).toList(),
                EvidenceLine.of(update.evidence()));
    }

    private static void tell(List<Told> told, String what, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            told.add(new Told(what, paragraphs(text)));
        }
    }

    private static String figure(FigureRead figure) {
        return Words.sentence(figure.name()) + ": " + Words.figure(figure.value(), figure.unit()) + " on "
                + Words.day(figure.at()) + (figure.note() == null ? "" : " (" + figure.note() + ")");
    }

    private static Check check(CheckRead check) {
        return new Check(
                check.answer().words(),
                "Checked by " + check.by() + " on " + Words.day(check.on()) + ": "
                        + lower(check.answer().words()) + ". Interests declared: "
                        + (check.interests() == null ? "none." : Words.stopped(check.interests())),
                check.note() == null ? List.of() : paragraphs(check.note()),
                EvidenceLine.of(check.evidence()));
    }

    private static Change change(ChangeRead change) {
        return new Change(
                Words.day(change.on()),
                change.what().words(),
                change.effect().words(),
                change.before(),
                change.after(),
                Words.stopped(change.reason()));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String begun(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
