package org.wellkept.ui.transparency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.BodyFigure;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionCheck;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.changed.Changed;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.check.Checked;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentExport;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRecords;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.EvidenceType;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;
import org.wellkept.core.release.CoproductionFigures;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.QuietPeriodRead;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorsementRead;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.FigureRead;
import org.wellkept.core.update.Rating;
import org.wellkept.core.update.UpdateRead;
import org.wellkept.ui.anchor.Gathered;
import org.wellkept.ui.meeting.MeetingSection;
import org.wellkept.ui.partnership.PartnerLife;
import org.wellkept.ui.partnership.PartnerPage;

/** Records to make pages of: a made-up Wellshire, and a body that nobody has asked. */
public final class Examples {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    public static final PartnershipRef LIVE = new PartnershipRef(
            "wellshire-and-vale",
            "Wellshire and Vale",
            false,
            "Wellshire and Vale is fictional: every place, body and figure here is made up, to show how this works.");
    public static final PartnershipRef PUBLISHED = new PartnershipRef(
            "published-plans-2023",
            "Published plans 2023",
            true,
            "Real promises of real bodies, as five public reports tell of them. Nobody has asked these bodies.");

    public static final OrganisationRef COUNCIL =
            new OrganisationRef("wellshire-county-council", "Wellshire County Council", true);
    public static final OrganisationRef HOSPITALS =
            new OrganisationRef("wellshire-hospitals", "Wellshire Hospitals", true);
    public static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);
    public static final OrganisationRef NAMED = new OrganisationRef("frimley-ics", "Frimley ICS", false);

    /** Of a promise that has been with one body all along. */
    public static final Passage WITH_ITS_MAKER =
            Passage.alone(new OrganisationRef("wellshire-county-council", "Wellshire County Council", true));

    /** Of a promise of a body with another name then, which two bodies were asked to carry on. */
    public static Passage split() {
        return new Passage(
                OPEN_DOOR,
                "Closed Door",
                List.of(new Passage.Carried(OPEN_DOOR, LocalDate.of(2026, 4, 1))),
                LocalDate.of(2026, 10, 1),
                List.of(HOSPITALS),
                List.of(
                        new OfferAnswer(HOSPITALS, OfferAnswer.Given.WAITING, null, null),
                        new OfferAnswer(OPEN_DOOR, OfferAnswer.Given.TAKEN, null, LocalDate.of(2026, 10, 2)),
                        new OfferAnswer(
                                COUNCIL,
                                OfferAnswer.Given.DECLINED,
                                HOSTILE + " <b>no money",
                                LocalDate.of(2026, 10, 2))),
                new Passage.Part("WV-001", HOSTILE, OPEN_DOOR),
                List.of(new Passage.Part("WV-090", "A part", HOSPITALS)),
                List.of());
    }

    /** Of a body that ended, with a promise of each fate. */
    public static PartnerLife ended() {
        return new PartnerLife(
                "Ended on 30 September 2026. Who took over from it: Wellshire Hospitals.",
                List.of(
                        new PartnerLife.Step(
                                "1 October 2026: its work went on with",
                                new PartnerPage.Link(HOSPITALS.name(), "/partners/wellshire-hospitals")),
                        new PartnerLife.Step("Called Closed Door until 3 May 2025", null)),
                List.of(
                        new PartnerLife.Outlived(
                                "WV-001",
                                HOSTILE,
                                "/commitments/WV-001",
                                "Carried on by",
                                new PartnerPage.Link(HOSPITALS.name(), "/partners/wellshire-hospitals")),
                        new PartnerLife.Outlived(
                                "WV-002", "A hall", "/commitments/WV-002", "Not carried on: No money.", null)));
    }

    /** Of a body that was always called so and took over from nobody. */
    public static final PartnerLife NOTHING_BEFORE = new PartnerLife(null, List.of(), List.of());

    public static final BoardDetails BOARD = new BoardDetails(
            new UUID(1, 1),
            "wellshire",
            "Wellshire Health and Wellbeing Board",
            "Wellshire",
            BoardKind.HEALTH_AND_WELLBEING,
            null,
            List.of(LIVE));

    public static final RoundSummary ROUND = new RoundSummary(
            new UUID(1, 2),
            "wellshire",
            "Quarter 2 of 2026/27",
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 28),
            null,
            null,
            null,
            EnumSet.allOf(RoundQuestion.class),
            8,
            6,
            new RoundSummary.Burden(480, 0, 0));

    /** What somebody who means harm, or just types, may write anywhere. */
    public static final String HOSTILE =
            "<script>alert('x')</script>\"><img src=x onerror=alert(1)>'; & ${7*7} javascript:alert(2)"
                    + " Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftshaftpflichtversicherung"
                    + "\u202Eevil";

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Circle CIRCLE =
            new Circle(Circle.Kind.PARTNERSHIP, new UUID(0, 61), "wellshire", "Wellshire and Vale");

    private Examples() {}

    public static DateWritten date(String text, String from, String to) {
        return new DateWritten(text, LocalDate.parse(from), LocalDate.parse(to));
    }

    public static Answers answers(Said said, ShownAnswer shown, String because) {
        return new Answers(
                said,
                said == Said.NO_RETURN || said == Said.NOT_ASKED ? null : LocalDate.of(2026, 10, 9),
                new Shown(shown, because),
                null,
                false,
                said == Said.GREEN && shown == ShownAnswer.BEHIND,
                0,
                false,
                false);
    }

    public static CommitmentSummary promise(
            String reference, String title, OrganisationRef owner, @Nullable Answers answers) {
        return new CommitmentSummary(
                reference,
                title,
                answers == null ? PUBLISHED.slug() : LIVE.slug(),
                owner,
                date("March 2027", "2027-03-01", "2027-03-31"),
                State.AGREED,
                null,
                Visibility.PUBLIC,
                answers == null,
                answers,
                null,
                null,
                false);
    }

    public static CommitmentSummary behind() {
        return promise(
                "WV-004",
                "Train 300 people a year to talk about wellbeing",
                COUNCIL,
                new Answers(
                        Said.GREEN,
                        LocalDate.of(2026, 10, 9),
                        new Shown(ShownAnswer.BEHIND, "84 of 150 people expected by 30 September 2026"),
                        new Checked(CheckAnswer.LIMITED, LocalDate.of(2026, 6, 12)),
                        false,
                        true,
                        2,
                        false,
                        false));
    }

    public static CommitmentSummary onTrack() {
        return promise(
                "WV-007",
                "Free room for peer groups in each hospital",
                HOSPITALS,
                answers(Said.AMBER, ShownAnswer.ON_TRACK, "3 of 3 sites expected by 30 September 2026"));
    }

    public static CommitmentSummary silent() {
        return promise(
                "WV-011",
                "Community use of council halls",
                COUNCIL,
                answers(Said.NO_RETURN, ShownAnswer.CANNOT_TELL, "no measure is named"));
    }

    public static CommitmentSummary published() {
        return promise("PP-017", "Raise personal wellbeing (ONS4) scores by 2028", NAMED, null);
    }

    public static CommitmentSummary withdrawn() {
        CommitmentSummary promise = promise(
                "WV-019",
                "Weight letters to every family",
                COUNCIL,
                answers(Said.NOT_ASKED, ShownAnswer.CANNOT_TELL, "no measure is named"));
        return new CommitmentSummary(
                promise.reference(),
                promise.title(),
                promise.partnership(),
                promise.organisation(),
                null,
                State.CLOSED,
                ClosedAs.STOPPED,
                Visibility.PUBLIC,
                false,
                promise.answers(),
                promise.anchor(),
                promise.madeBy(),
                promise.inHandover());
    }

    /** The same, where this many words and this many checks are not public yet. */
    public static Rollup waiting(Rollup rollup, int number) {
        Map<Said, Integer> said = new EnumMap<>(rollup.said());
        said.merge(Said.GREEN, -number, Integer::sum);
        said.put(Said.WAITING, number);
        Map<ShownAnswer, Integer> shown = new EnumMap<>(rollup.shown());
        shown.merge(ShownAnswer.BEHIND, -number, Integer::sum);
        shown.put(ShownAnswer.WAITING, number);
        return new Rollup(
                rollup.board(),
                rollup.asOf(),
                rollup.commitments(),
                said,
                shown,
                rollup.checked(),
                rollup.notChecked() - number,
                number,
                rollup.evidenceGaps(),
                rollup.unevidenced(),
                rollup.changedSinceAgreed(),
                rollup.changes(),
                rollup.ownerless(),
                rollup.stale(),
                rollup.byTheme(),
                rollup.byOrganisation());
    }

    /** A roll-up with these counts for what figures show. */
    public static Rollup rollup(
            int partners, int met, int onTrack, int behind, int overdue, int cannotTell, int silent) {
        int all = met + onTrack + behind + overdue + cannotTell;
        Map<ShownAnswer, Integer> shown = new EnumMap<>(ShownAnswer.class);
        shown.put(ShownAnswer.MET, met);
        shown.put(ShownAnswer.ON_TRACK, onTrack);
        shown.put(ShownAnswer.BEHIND, behind);
        shown.put(ShownAnswer.OVERDUE, overdue);
        shown.put(ShownAnswer.CANNOT_TELL, cannotTell);
        Map<Said, Integer> said = new EnumMap<>(Said.class);
        for (Said answer : Said.values()) {
            said.put(answer, 0);
        }
        said.put(Said.NO_RETURN, silent);
        said.put(Said.GREEN, all - silent);
        Map<CheckAnswer, Integer> checked = new EnumMap<>(CheckAnswer.class);
        for (CheckAnswer answer : CheckAnswer.values()) {
            checked.put(answer, 0);
        }
        checked.put(CheckAnswer.LIMITED, Math.min(1, all));
        List<Rollup.ByOrganisation> organisations = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            OrganisationRef partner =
                    i == 0 ? COUNCIL : i == 1 ? HOSPITALS : new OrganisationRef("p" + i, "Partner " + i, true);
            organisations.add(new Rollup.ByOrganisation(partner, Math.max(1, all / partners), 0, 0));
        }
        return new Rollup(
                BOARD.ref(),
                TODAY,
                all,
                said,
                shown,
                checked,
                all - Math.min(1, all),
                0,
                Math.min(4, behind),
                Math.min(2, cannotTell),
                Math.min(6, all),
                all == 0
                        ? Map.of(Effect.EASIER, 0, Effect.HARDER, 0, Effect.CLARIFIED, 0)
                        : Map.of(Effect.EASIER, 4, Effect.HARDER, 1, Effect.CLARIFIED, 1),
                Math.min(3, all),
                Math.min(2, all),
                List.of(),
                organisations);
    }

    public static ReachMatrix reach(int... countsOfChildren) {
        List<ReachMatrix.Heading> steps = steps().themes().stream()
                .map(theme -> new ReachMatrix.Heading(
                        new ThemeRef("concordat-steps", theme.slug()), String.valueOf(theme.shortLabel())))
                .toList();
        List<ReachMatrix.Row> rows = new ArrayList<>();
        List<String> groups = List.of(
                "Children and young people",
                "Looked-after children and care leavers",
                "People seeking asylum, and refugees",
                "Sex workers");
        for (int g = 0; g < groups.size(); g++) {
            Map<String, Integer> counts = new HashMap<>();
            for (int s = 0; s < steps.size(); s++) {
                int count = s < countsOfChildren.length ? Math.max(0, countsOfChildren[s] - 3 * g) : 0;
                counts.put(steps.get(s).theme().theme(), count);
            }
            rows.add(new ReachMatrix.Row(
                    new ReachMatrix.Heading(new ThemeRef("population-groups", "group-" + g), groups.get(g)),
                    true,
                    counts));
        }
        return new ReachMatrix(steps, rows);
    }

    public static Framework steps() {
        return new Framework(
                "concordat-steps",
                "Prevention Concordat: five steps",
                "2017",
                "Public Health England, Prevention Concordat for Better Mental Health (2017)",
                List.of(
                        theme("needs-and-assets", "Needs and assets assessment", "Needs"),
                        theme("partnership-and-alignment", "Partnership and alignment", "Partners"),
                        theme("deliverable-commitments", "Translating need into deliverable commitments", "Promises"),
                        theme("success-outcomes", "Defining success outcomes", "Outcomes"),
                        theme("leadership-and-accountability", "Leadership and accountability", "Leaders")));
    }

    private static Theme theme(String slug, String label, String shortLabel) {
        return new Theme(slug, label, shortLabel, null, null);
    }

    public static Page<CommitmentSummary> page(CommitmentSummary... promises) {
        return new Page<>(List.of(promises), null);
    }

    /** Waits for an answer of a reader who can give it. */
    public static ChallengeRead question() {
        return questioned(3, null, ChallengeState.ASKED, false, true);
    }

    public static ChallengeRead lateQuestion() {
        return questioned(4, null, ChallengeState.ASKED, true, false);
    }

    public static ChallengeRead answeredQuestion(String reply) {
        return questioned(5, reply, ChallengeState.ANSWERED, false, false);
    }

    private static ChallengeRead questioned(
            int id, @Nullable String reply, ChallengeState state, boolean late, boolean mine) {
        return new ChallengeRead(
                new UUID(0, id),
                "WV-002",
                "Prison",
                OPEN_DOOR,
                "Healthwatch Wellshire",
                List.of(new ChallengeRead.Turn(
                        "Why did two courses end early?",
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 28),
                        reply,
                        reply == null ? null : TODAY)),
                state,
                late,
                null,
                null,
                Visibility.PUBLIC,
                null,
                new ChallengeRead.May(mine, true, reply != null, reply != null, false));
    }

    /** Public, with a reply. */
    public static MarkRead mark() {
        return marked(
                6,
                Mark.OVERDUE,
                null,
                new Publication.Public(TODAY),
                new MarkRead.Reply("The builder went bankrupt.", TODAY));
    }

    /** Not public yet, and the reader can reply. */
    public static MarkRead waitingMark() {
        return marked(
                7,
                Mark.CHECK,
                "Limited, found by Healthwatch Wellshire",
                new Publication.WaitingForReply(TODAY.plusDays(7)),
                null);
    }

    public static MarkRead hostileMark() {
        return marked(
                8,
                Mark.LATE_ANSWER,
                HOSTILE,
                new Publication.WaitingForQuietPeriod(TODAY.plusDays(30)),
                new MarkRead.Reply(HOSTILE, TODAY));
    }

    private static MarkRead marked(
            int id, Mark mark, @Nullable String about, Publication publication, MarkRead.@Nullable Reply reply) {
        return new MarkRead(
                new UUID(0, id),
                mark,
                about,
                "WV-004",
                "Train 300 people a year to talk about wellbeing",
                COUNCIL,
                TODAY.minusDays(3),
                publication,
                reply,
                null,
                new MarkRead.May(true, true));
    }

    public static QuietPeriodRead quietPeriod(String reason) {
        return new QuietPeriodRead(
                new UUID(0, 9), BOARD.ref(), LocalDate.of(2027, 3, 22), LocalDate.of(2027, 5, 6), reason, null);
    }

    /** Of the board, and late. */
    public static AskRead ask() {
        return asked(null, true);
    }

    public static AskRead answeredAsk(String words) {
        return asked(new AskRead.Reply(AskAnswer.AGREED, words, TODAY), false);
    }

    private static AskRead asked(AskRead.@Nullable Reply reply, boolean late) {
        return new AskRead(
                new UUID(0, late ? 1 : 2),
                "WV-002",
                "Prison",
                OPEN_DOOR,
                BOARD.ref(),
                null,
                "Decide who leads on people leaving prison.",
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 28),
                reply,
                null,
                late,
                Visibility.PUBLIC,
                false,
                false);
    }

    public static OrganisationDetails organisation(OrganisationRef organisation) {
        return new OrganisationDetails(
                new UUID(2, organisation.slug().hashCode()),
                organisation.slug(),
                organisation.name(),
                organisation.joined() ? OrganisationKind.UPPER_TIER_COUNCIL : OrganisationKind.ICS,
                organisation.joined() ? LocalDate.of(2025, 4, 1) : null,
                null,
                "Wellshire",
                organisation.joined() ? null : "Mental Health Foundation, Planning for Prevention (2024), Chapter 3",
                organisation.joined() ? null : "corrections@example.org",
                List.of(organisation.joined() ? LIVE : PUBLISHED));
    }

    public static Coverage coverage() {
        return new Coverage(
                211,
                45,
                63,
                41,
                16,
                List.of(
                        new Coverage.OfOrganisation(NAMED, 60),
                        new Coverage.OfOrganisation(new OrganisationRef("sandwell", "Sandwell Council", false), 3)),
                List.of(
                        new Rollup.ByTheme(
                                new ThemeRef("concordat-steps", "deliverable-commitments"),
                                "Translating need into deliverable commitments",
                                120),
                        new Rollup.ByTheme(
                                new ThemeRef("population-groups", "children-and-young-people"),
                                "Children and young people",
                                44)));
    }

    public static Coverage noCoverage() {
        return new Coverage(0, 0, 0, 0, 0, List.of(), List.of());
    }

    /** A promise about which everything is known. */
    public static CommitmentDetails full() {
        MeasureTerms trained = new MeasureTerms(
                new UUID(3, 1),
                "people trained",
                "people",
                BigDecimal.ZERO,
                BigDecimal.valueOf(300),
                null,
                null,
                Pace.EVEN,
                List.of());
        MeasureTerms confident = MeasureTerms.named("share of those trained who feel confident");
        List<MilestoneTerms> milestones = List.of(
                new MilestoneTerms(
                        null, "Trainers chosen", date("June 2025", "2025-06-01", "2025-06-30"), MilestoneStatus.MET),
                new MilestoneTerms(
                        null,
                        "Half of all surgeries reached",
                        date("June 2026", "2026-06-01", "2026-06-30"),
                        MilestoneStatus.PARTIALLY_MET),
                new MilestoneTerms(null, "Review with those who took part", null, MilestoneStatus.SCHEDULED));
        Terms terms = Terms.titled(behind().title()).toBuilder()
                .statement(
                        "People who meet others in their daily work learn to start a conversation about wellbeing, and where to"
                                + " point to.\n\nIt is for hairdressers, librarians, housing officers and anybody who asks.")
                .accountableRole("Director of Public Health")
                .partnersWritten("local faith groups")
                .area("Wellshire")
                .plan("Joint Local Health and Wellbeing Strategy 2025–2030")
                .planPage("12")
                .preventionLevel(PreventionLevel.PRIMARY)
                .evidence(Evidence.PROMISING_PRACTICE)
                .resources("£40,000 a year and a trainer’s time")
                .resourcesShared(true)
                .monitoring("Counted by the training team each month")
                .coproduction("Planned with Lived Experience Voices")
                .blockers("Release from shifts in hospitals")
                .start(date("April 2025", "2025-04-01", "2025-04-30"))
                .due(date("March 2027", "2027-03-01", "2027-03-31"))
                .milestones(milestones)
                .build();
        return details(
                behind(),
                terms,
                List.of(
                        new MeasureRead(
                                trained,
                                List.of(
                                        new Observation(
                                                LocalDate.of(2026, 9, 30),
                                                BigDecimal.valueOf(84),
                                                "two courses fell out"),
                                        new Observation(LocalDate.of(2026, 6, 30), BigDecimal.valueOf(70), null),
                                        new Observation(LocalDate.of(2026, 3, 31), BigDecimal.valueOf(61), null),
                                        new Observation(LocalDate.of(2025, 12, 31), BigDecimal.valueOf(22), null),
                                        new Observation(
                                                LocalDate.of(2025, 9, 30), BigDecimal.ZERO, "zero is a figure"))),
                        new MeasureRead(confident, List.of())),
                List.of(new UpdateRead(
                        new UUID(4, 1),
                        LocalDate.of(2026, 10, 9),
                        "July to September 2026",
                        Rating.GREEN,
                        "Two courses in libraries, 14 people.",
                        "Four courses before Christmas.",
                        null,
                        "Release of housing officers for half a day.",
                        "Shorter sessions, because people said that a whole day is too long.",
                        true,
                        CameBy.SCREEN,
                        false,
                        Visibility.PUBLIC,
                        List.of(new FigureRead(
                                new UUID(8, 1),
                                "people trained",
                                "people",
                                LocalDate.of(2026, 9, 30),
                                BigDecimal.valueOf(84),
                                null)),
                        List.of(
                                new EvidenceRead.Link(
                                        new UUID(6, 1), "Attendance, by course", "https://wellshire.example/training"),
                                new EvidenceRead.Link(new UUID(6, 2), "A link that is none", "javascript:alert(1)"),
                                new EvidenceRead.File(
                                        new UUID(6, 3), "report.pdf", EvidenceType.PDF, 1_234_567, "00")))),
                List.of(new CheckRead(
                        new UUID(7, 1),
                        CheckAnswer.LIMITED,
                        LocalDate.of(2026, 6, 12),
                        "Healthwatch Wellshire",
                        "We sat in on one course.",
                        null,
                        List.of(new EvidenceRead.File(
                                new UUID(6, 4), "تقرير الزيارة.docx", EvidenceType.DOCX, 34_000, "01")))),
                List.of(
                        new ChangeRead(
                                LocalDate.of(2026, 2, 3),
                                Changed.DUE,
                                "March 2026",
                                "March 2027",
                                Effect.EASIER,
                                "Heads asked for a later start"),
                        new ChangeRead(
                                LocalDate.of(2025, 7, 1),
                                Changed.TARGET,
                                "250 people",
                                "300 people",
                                Effect.HARDER,
                                "More places were paid for")),
                null);
    }

    public static CommitmentDetails details(
            CommitmentSummary summary,
            Terms terms,
            List<MeasureRead> measures,
            List<UpdateRead> updates,
            List<CheckRead> checks,
            List<ChangeRead> changes,
            @Nullable String closedReason) {
        boolean live = summary.answers() != null;
        return new CommitmentDetails(
                new UUID(5, 1),
                Version.of(1),
                summary,
                terms,
                live ? LIVE.name() : PUBLISHED.name(),
                live
                        ? List.of(
                                new PartnerRead(OPEN_DOOR, Stance.SUPPORT, false),
                                new PartnerRead(HOSPITALS, Stance.DRIVE, true))
                        : List.of(),
                live ? List.of(new BoardRef("wellshire", "Wellshire Health and Wellbeing Board")) : List.of(),
                List.of(
                        new ThemeRead(
                                new ThemeRef("concordat-steps", "deliverable-commitments"),
                                "Prevention Concordat: five steps",
                                "Translating need into deliverable commitments"),
                        new ThemeRead(
                                new ThemeRef("population-groups", "general-population"),
                                "Population groups",
                                "General population")),
                measures,
                updates,
                checks,
                changes,
                live
                        ? List.of(new EndorsementRead(
                                new BoardRef("wellshire", "Wellshire Health and Wellbeing Board"),
                                LocalDate.of(2025, 5, 14)))
                        : List.of(),
                live ? null : "Mental Health Foundation, Planning for Prevention (2024), Chapter 3: BSW ICS",
                live ? null : "C004",
                LocalDate.of(2025, 4, 20),
                summary.closedAs() == null ? null : LocalDate.of(2026, 5, 2),
                closedReason,
                null,
                Set.of());
    }

    /** It rests, as was agreed. */
    public static CommitmentDetails resting(String reason) {
        CommitmentDetails full = full();
        return new CommitmentDetails(
                full.id(),
                full.version(),
                full.summary(),
                full.terms(),
                full.partnershipName(),
                full.partners(),
                full.boards(),
                full.themes(),
                full.measures(),
                full.updates(),
                full.checks(),
                full.changes(),
                full.endorsements(),
                full.source(),
                full.sourceRef(),
                full.agreedOn(),
                full.closedOn(),
                full.closedReason(),
                new PauseRead(LocalDate.of(2027, 3, 31), reason, "the board’s officer"),
                full.actions());
    }

    /** A promise of which nothing but the title is known. */
    public static CommitmentDetails bare() {
        return details(silent(), Terms.titled(silent().title()), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** As published, with everything that must not be told even if a record held it. */
    public static CommitmentDetails asPublished() {
        CommitmentDetails full = full();
        return details(published(), full.terms(), full.measures(), full.updates(), full.checks(), full.changes(), null);
    }

    public static CommitmentDetails stopped() {
        return details(
                withdrawn(),
                Terms.titled(withdrawn().title()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Parents and young people said the letters did harm");
    }

    /** A promise in which every field that somebody types holds what may do harm. */
    public static CommitmentDetails hostile() {
        CommitmentSummary summary = new CommitmentSummary(
                "WV-666",
                HOSTILE,
                LIVE.slug(),
                new OrganisationRef("evil", HOSTILE, true),
                new DateWritten(HOSTILE.substring(0, 90), null, null),
                State.AGREED,
                null,
                Visibility.PUBLIC,
                false,
                answers(Said.GREEN, ShownAnswer.BEHIND, HOSTILE),
                null,
                null,
                false);
        Terms terms = Terms.titled(HOSTILE).toBuilder()
                .statement(HOSTILE + "\n" + HOSTILE)
                .accountableRole(HOSTILE)
                .partnersWritten(HOSTILE)
                .area(HOSTILE)
                .plan(HOSTILE)
                .planPage(HOSTILE)
                .resources(HOSTILE)
                .monitoring(HOSTILE)
                .coproduction(HOSTILE)
                .blockers(HOSTILE)
                .milestones(List.of(new MilestoneTerms(null, HOSTILE, null, MilestoneStatus.NOT_MET)))
                .build();
        MeasureTerms measure = new MeasureTerms(
                null, HOSTILE, HOSTILE, BigDecimal.ONE, BigDecimal.TEN, null, null, Pace.END, List.of());
        return details(
                summary,
                terms,
                List.of(new MeasureRead(measure, List.of(new Observation(TODAY, BigDecimal.TWO, HOSTILE)))),
                List.of(new UpdateRead(
                        new UUID(4, 2),
                        TODAY,
                        HOSTILE,
                        Rating.RED,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        false,
                        CameBy.SCREEN,
                        false,
                        Visibility.PUBLIC,
                        List.of(new FigureRead(new UUID(8, 2), HOSTILE, HOSTILE, TODAY, BigDecimal.ONE, HOSTILE)),
                        List.of(
                                new EvidenceRead.Link(new UUID(6, 5), HOSTILE, "javascript:alert(1)"),
                                new EvidenceRead.File(new UUID(6, 6), HOSTILE, EvidenceType.TXT, 1, "02")))),
                List.of(new CheckRead(
                        new UUID(7, 2),
                        CheckAnswer.NO_EVIDENCE,
                        TODAY,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new EvidenceRead.File(new UUID(6, 7), HOSTILE, EvidenceType.PDF, 1, "03")))),
                List.of(new ChangeRead(TODAY, Changed.STATEMENT, HOSTILE, HOSTILE, Effect.CLARIFIED, HOSTILE)),
                HOSTILE);
    }

    public static CommitmentExport row(CommitmentSummary summary, String statement) {
        return new CommitmentExport(
                summary, statement, null, "", "", null, null, null, null, "", "", null, null, null, null);
    }

    public static Optional<String> nowhere() {
        return Optional.empty();
    }

    /** The board has no meeting to come, and decided nothing yet. */
    public static MeetingSection noMeetings() {
        return new MeetingSection(null, null, List.of(), "/boards/wellshire/meetings", "/boards/wellshire/decisions");
    }

    /** Nobody told anything of a year. */
    public static AnchorRollup noAnchor() {
        return anchor(Arrays.stream(AnchorFigure.values()).map(Examples::untold).toList(), List.of(), 0);
    }

    /** Two told how many they hired, one that it hires nobody; one gave itself a level. */
    public static AnchorRollup anchor(String name) {
        return anchor(
                Arrays.stream(AnchorFigure.values())
                        .map(figure -> switch (figure) {
                            case HIRED -> hired();
                            case HIRED_LOCALLY ->
                                new AnchorRollup.FigureSum(
                                        figure,
                                        tally(360, 2, 0, new AnchorRollup.Share(number(360), number(540), 2)),
                                        List.of(new AnchorRollup.OfYear(YEAR, tally(360, 2, 0, null))),
                                        null);
                            default -> untold(figure);
                        })
                        .toList(),
                List.of(new AnchorRollup.Profile(
                        new AnchorRollup.Body("open-door", name),
                        List.of(new AnchorRollup.Level(
                                AnchorDimension.EMPLOYMENT,
                                new ProgressionTold(
                                        3, null, "We ask for fewer papers.", "All adverts go to local groups first."),
                                new ProgressionCheck(
                                        AnchorDimension.EMPLOYMENT,
                                        3,
                                        CheckAnswer.SUBSTANTIAL,
                                        LocalDate.of(2026, 6, 20),
                                        "Healthwatch Wellshire",
                                        null,
                                        null))))),
                3);
    }

    /** How many were hired, with who told it. */
    public static FigureRecords anchorRecords(String name) {
        AnchorRollup.Body body = new AnchorRollup.Body("open-door", name);
        return new FigureRecords(
                CIRCLE,
                YEAR,
                hired(),
                List.of(
                        new BodyFigure(
                                body,
                                new AnchorRollup.Body("old-door", "Old Door"),
                                AnchorFigure.HIRED,
                                new FigureTold(number(85), true, "Without volunteers."),
                                null,
                                false),
                        new BodyFigure(body, body, AnchorFigure.HIRED, FigureTold.of(455), null, false)),
                List.of());
    }

    /** Nothing was recorded of the Living Wage, of buying, of rooms and land. */
    public static Gathered nothingGathered() {
        return gathered(0, null, estates(0));
    }

    /** One told what it spent, two what they open to others. */
    public static Gathered gathered() {
        return gathered(
                1,
                new SpendTerms(
                        number(10_000_000),
                        new SpentIn("Wells town", number(4_000_000)),
                        SpentIn.NOT_TOLD,
                        null,
                        null,
                        null,
                        false),
                estates(2));
    }

    private static Gathered gathered(int told, @Nullable SpendTerms terms, EstateRollup estates) {
        LivingWageRollup.Total none = new LivingWageRollup.Total(null, 0, 0);
        ContractFigures.Sum nothing = new ContractFigures.Sum(0, BigDecimal.ZERO);
        SpendFigures.Change same = new SpendFigures.Change(
                List.of(), 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        return new Gathered(
                new LivingWageRollup(YEAR.to(), 6, 0, 0, 0, none, none, none, none, 0, List.of()),
                new ProcurementRollup(
                        CIRCLE,
                        YEAR,
                        YEAR.to(),
                        6,
                        new ContractFigures(
                                0,
                                0,
                                0,
                                0,
                                nothing,
                                0,
                                Map.of(),
                                0,
                                0,
                                nothing,
                                nothing,
                                new ContractFigures.Both(0, BigDecimal.ZERO, BigDecimal.ZERO),
                                0,
                                0,
                                List.of()),
                        new SpendFigures(
                                told,
                                nothing,
                                same,
                                same,
                                Arrays.stream(SpendPart.values())
                                        .map(part -> new SpendFigures.Part(
                                                part,
                                                part == SpendPart.INNER ? told : 0,
                                                number(4_000_000L * told),
                                                number(10_000_000L * told),
                                                same,
                                                same))
                                        .toList(),
                                List.of(
                                        new SpendFigures.OfBody(
                                                new OrganisationRef("old-door", "Old Door", true), null, false, null),
                                        new SpendFigures.OfBody(
                                                new OrganisationRef("open-door", "Open Door", true),
                                                terms,
                                                false,
                                                null)))),
                estates);
    }

    private static EstateRollup estates(int answered) {
        org.wellkept.core.estates.Coverage coverage = new org.wellkept.core.estates.Coverage(answered, 6);
        boolean told = answered > 0;
        return new EstateRollup(
                CIRCLE,
                YEAR,
                told ? 2 : 0,
                told ? 3 : 0,
                told ? 1 : 0,
                told ? 1 : 0,
                coverage,
                told ? number(1_000) : null,
                told ? number(300) : null,
                told ? number(900) : null,
                coverage,
                null,
                new org.wellkept.core.estates.Coverage(0, 6),
                told ? new BigDecimal("1.25") : null,
                told ? 30 : null,
                coverage,
                told ? number(10_000) : null,
                told ? 1 : 0,
                coverage);
    }

    /** A figure of rooms and land with the place that it is of. */
    public static EstateRecords estateRecords(EstateFigure figure, String name) {
        return new EstateRecords(
                estates(2),
                figure,
                List.of(new CountedSite(
                        new OrganisationRef("open-door", "Open Door", true),
                        new OrganisationRef("old-door", "Old Door", true),
                        "wells-road-hall",
                        name,
                        3,
                        1,
                        1,
                        number(1_000),
                        number(300),
                        number(900),
                        null,
                        new BigDecimal("1.25"),
                        30,
                        "A path by the river",
                        number(99_000),
                        true)));
    }

    /** Where there are good neighbours. */
    public static List<PartnershipRef> anchorPartnerships() {
        return List.of(new PartnershipRef("wellshire", "Wellshire and Vale", false, "This place is made up."));
    }

    private static AnchorRollup.FigureSum hired() {
        return new AnchorRollup.FigureSum(
                AnchorFigure.HIRED,
                tally(540, 3, 1, null),
                List.of(
                        new AnchorRollup.OfYear(YEAR.previous(), tally(400, 1, 0, null)),
                        new AnchorRollup.OfYear(YEAR, tally(540, 3, 1, null))),
                new AnchorRollup.SameBodies(1, number(400), number(455)));
    }

    private static AnchorRollup anchor(
            List<AnchorRollup.FigureSum> figures, List<AnchorRollup.Profile> profiles, int told) {
        return new AnchorRollup(
                CIRCLE, YEAR, YEAR.to(), List.of(YEAR, YEAR.previous()), 6, told, figures, profiles, List.of());
    }

    private static AnchorRollup.FigureSum untold(AnchorFigure figure) {
        return new AnchorRollup.FigureSum(figure, new AnchorRollup.Tally(null, 5, 0, 0, 0, null), List.of(), null);
    }

    private static AnchorRollup.Tally tally(
            long sum, int answered, int notApplying, AnchorRollup.@Nullable Share share) {
        return new AnchorRollup.Tally(number(sum), 5, answered, notApplying, 0, share);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    /** Nothing was done with people. */
    public static CoproductionFigures noCoproduction() {
        return new CoproductionFigures(0, 0, 0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0, null, List.of());
    }
}
