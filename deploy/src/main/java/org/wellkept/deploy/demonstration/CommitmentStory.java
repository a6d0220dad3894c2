package org.wellkept.deploy.demonstration;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Changed;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.WriteReply;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.MilestoneNews;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/**
 * What became of one promise of the story: drafted, agreed, published, endorsed, changed, told of, answered, asked about,
 * checked, replied to, paused, closed.
 */
final class CommitmentStory implements Story {

    private static final String PARTNERSHIP = "wellshire-and-vale";
    private static final int AGREE = 1;
    private static final int PUBLISH = 2;
    private static final int ENDORSE = 3;
    private static final int CHANGE = 4;
    private static final int UPDATE = 5;
    private static final int ANSWER = 6;
    private static final int ASK = 7;
    private static final int REPLY = 8;
    private static final int CHECK = 9;
    private static final int CLOSE = 10;

    /** After bodies were told, which is after all that happened on a day. */
    private static final int REPLY_TO_MARK = Wellshire.TELLING + 1;

    private final JsonObject told;
    private final RelativeDays days;
    private final Cast cast;
    private final Commitments commitments;
    private final Returns returns;
    private final Asks asks;
    private final Challenges challenges;
    private final Replies replies;
    private final StoryEvidence evidence;
    private final String reference;
    private final String organisation;

    /** As last written, with the ids of its measures and milestones. */
    private @Nullable Terms known;

    CommitmentStory(
            JsonObject told,
            RelativeDays days,
            Cast cast,
            Commitments commitments,
            Returns returns,
            Asks asks,
            Challenges challenges,
            Replies replies,
            StoryEvidence evidence) {
        this.told = told;
        this.days = days;
        this.cast = cast;
        this.commitments = commitments;
        this.returns = returns;
        this.asks = asks;
        this.challenges = challenges;
        this.replies = replies;
        this.evidence = evidence;
        this.reference = told.getString("ref");
        this.organisation = told.getString("organisation");
    }

    /** A week before it was agreed; what was never agreed is a few weeks old. */
    @Override
    public LocalDate writtenOn() {
        String agreed = string("agreed");
        return agreed == null ? days.past("today-20d") : days.past(agreed).minusDays(7);
    }

    @Override
    public void write() {
        CommitmentDetails drafted = commitments
                .draft(lead(), new DraftCommitment(PARTNERSHIP, organisation, asFirstAgreed()))
                .orThrow();
        known = drafted.terms();
        if (!drafted.summary().reference().equals(reference)) {
            throw new IllegalStateException(
                    reference + " was drafted as " + drafted.summary().reference());
        }
    }

    @Override
    public List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        if (!told.getString("state").equals(State.DRAFT.code())) {
            happenings.add(happening(
                    told.getString("agreed"),
                    AGREE,
                    () -> commitments.agree(lead(), reference).orThrow()));
        }
        String published = string("published");
        if (published != null) {
            happenings.add(happening(
                    published,
                    PUBLISH,
                    () -> commitments.publish(lead(), reference).orThrow()));
        }
        for (JsonObject endorsed : all("endorsed")) {
            happenings.add(happening(endorsed.getString("on"), ENDORSE, () -> endorse(endorsed)));
        }
        for (JsonObject change : all("changes")) {
            happenings.add(happening(change.getString("on"), CHANGE, () -> change(change)));
        }
        for (JsonObject update : all("updates")) {
            happenings.add(happening(update.getString("posted"), UPDATE, () -> update(update)));
            JsonObject answered = update.getJsonObject("answered");
            if (answered != null) {
                happenings.add(happening(answered.getString("on"), ANSWER, () -> answer(update, answered)));
            }
        }
        for (JsonObject question : all("questions")) {
            happenings.add(happening(question.getString("on"), ASK, () -> ask(question)));
            JsonObject answered = question.getJsonObject("answered");
            if (answered != null) {
                happenings.add(happening(answered.getString("on"), REPLY, () -> reply(question, answered)));
            }
        }
        for (JsonObject reply : all("replies")) {
            happenings.add(happening(reply.getString("on"), REPLY_TO_MARK, () -> replyToMark(reply)));
        }
        JsonObject paused = told.getJsonObject("paused");
        if (paused != null) {
            happenings.add(happening(paused.getString("on"), CHANGE, () -> pause(paused)));
        }
        for (JsonObject check : all("checks")) {
            happenings.add(happening(check.getString("on"), CHECK, () -> check(check)));
        }
        String closedOn = string("closedOn");
        if (closedOn != null) {
            happenings.add(happening(closedOn, CLOSE, this::close));
        }
        return happenings;
    }

    private Happening happening(String day, int order, Runnable happens) {
        return new Happening(days.past(day), order, happens);
    }

    private Terms known() {
        return Objects.requireNonNull(known, "it is written first");
    }

    private Actor lead() {
        return cast.leadOf(organisation);
    }

    private void endorse(JsonObject endorsed) {
        String board = endorsed.getString("board");
        commitments
                .endorse(
                        cast.officerOf(board),
                        new EndorseUndertaking(reference, board, days.past(endorsed.getString("on"))))
                .orThrow();
    }

    private void change(JsonObject change) {
        CommitmentDetails found = commitments.find(lead(), reference).orThrow();
        known = commitments
                .edit(
                        lead(),
                        new EditCommitment(
                                reference,
                                found.version(),
                                changed(found.terms(), change, "to"),
                                new ChangeReason(
                                        days.words(change.getString("reason")),
                                        Coded.of(Effect.class, change.getString("effect")),
                                        false)))
                .orThrow()
                .terms();
    }

    private void pause(JsonObject paused) {
        returns.pause(
                        lead(),
                        new PauseUndertaking(
                                reference,
                                days.day(paused.getString("until")),
                                days.words(paused.getString("reason")),
                                paused.getString("agreedWith")))
                .orThrow();
    }

    private void update(JsonObject update) {
        String by = update.getString("by", null);
        Actor actor = by == null ? lead() : cast.personCalled(by);
        CommitmentDetails after = commitments
                .postUpdate(
                        actor,
                        new PostUpdate(
                                reference,
                                Coded.of(Rating.class, update.getString("rating")),
                                days.words("{months:" + update.getString("period") + "}"),
                                words(update, "done"),
                                words(update, "next"),
                                figures(update, known()),
                                milestoneNews(update, known()),
                                words(update, "reason"),
                                words(update, "ask"),
                                words(update, "livedExperience"),
                                evidence.of(actor, EvidencePlace.forNextUpdate(reference), days, update)))
                .orThrow();
        if (after.summary().visibility() == Visibility.PUBLIC
                && after.updates().getFirst().visibility() != Visibility.PUBLIC) {
            commitments
                    .publishUpdate(lead(), reference, after.updates().getFirst().id())
                    .orThrow();
        }
    }

    private void answer(JsonObject update, JsonObject answered) {
        Actor officer = cast.officerOf(answered.getString("board"));
        AskRead ask = asks.ofPromise(officer, reference).stream()
                .filter(asked -> asked.words().equals(words(update, "ask")))
                .findFirst()
                .orElseThrow();
        asks.answer(
                        officer,
                        new AnswerAsk(
                                ask.id(),
                                Coded.of(AskAnswer.class, answered.getString("answer")),
                                words(answered, "words")))
                .orThrow();
    }

    private void ask(JsonObject question) {
        challenges
                .ask(
                        cast.personCalled(question.getString("by")),
                        new AskChallenge(reference, words(question, "question"), null, null))
                .orThrow();
    }

    private void reply(JsonObject question, JsonObject answered) {
        ChallengeRead asked = challenges.ofRecord(lead(), reference).orThrow().stream()
                .filter(one -> one.latest().words().equals(words(question, "question")))
                .findFirst()
                .orElseThrow();
        challenges.answer(lead(), asked.id(), words(answered, "words")).orThrow();
    }

    private void replyToMark(JsonObject reply) {
        MarkRead mark = replies.ofRecord(lead(), reference).stream()
                .filter(one -> one.mark().code().equals(reply.getString("mark")))
                .findFirst()
                .orElseThrow();
        replies.reply(lead(), new WriteReply(mark.id(), words(reply, "words"), null, null))
                .orThrow();
    }

    private List<Figure> figures(JsonObject update, Terms terms) {
        if (!update.containsKey("figures")) {
            return List.of();
        }
        return update.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .map(figure -> new Figure(
                        Objects.requireNonNull(
                                measure(terms, figure.getString("measure")).id()),
                        days.past(figure.getString("at")),
                        figure.getJsonNumber("value").bigDecimalValue(),
                        null))
                .toList();
    }

    private List<MilestoneNews> milestoneNews(JsonObject update, Terms terms) {
        if (!update.containsKey("milestones")) {
            return List.of();
        }
        return update.getJsonArray("milestones").getValuesAs(JsonObject.class).stream()
                .map(news -> new MilestoneNews(
                        Objects.requireNonNull(terms.milestones().stream()
                                .filter(milestone -> milestone.title().equals(news.getString("milestone")))
                                .findFirst()
                                .orElseThrow()
                                .id()),
                        Coded.of(MilestoneStatus.class, news.getString("status"))))
                .toList();
    }

    private static MeasureTerms measure(Terms terms, String name) {
        return terms.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void check(JsonObject check) {
        Actor checker = cast.personCalled(check.getString("by"));
        commitments
                .recordCheck(
                        checker,
                        new RecordCheck(
                                reference,
                                Coded.of(CheckAnswer.class, check.getString("answer")),
                                days.past(check.getString("on")),
                                words(check, "note"),
                                words(check, "interests"),
                                false,
                                null,
                                null,
                                evidence.of(checker, EvidencePlace.forCheck(reference), days, check)))
                .orThrow();
    }

    private void close() {
        commitments
                .close(
                        lead(),
                        new CloseUndertaking(
                                reference,
                                Coded.of(ClosedAs.class, told.getString("closedAs")),
                                days.words(told.getString("closedReason"))))
                .orThrow();
    }

    /** The file tells what stands now; the changes tell what stood before. */
    private Terms asFirstAgreed() {
        Terms terms = asItStands();
        for (JsonObject change : all("changes").reversed()) {
            terms = changed(terms, change, "from");
        }
        return terms;
    }

    private Terms changed(Terms terms, JsonObject change, String side) {
        return switch (Coded.of(Changed.class, change.getString("what"))) {
            case TITLE ->
                terms.toBuilder().title(days.words(change.getString(side))).build();
            case STATEMENT ->
                terms.toBuilder().statement(days.words(change.getString(side))).build();
            case DUE ->
                terms.toBuilder()
                        .due(WrittenDates.read(days.words(change.getString(side))))
                        .build();
            case TARGET ->
                withMeasure(
                        terms,
                        change.getString("measure"),
                        measure -> measure.towards(
                                measure.baseline(), number(change, side), measure.unit(), measure.pace()));
            case PACE ->
                withMeasure(
                        terms,
                        change.getString("measure"),
                        measure -> measure.towards(
                                measure.baseline(),
                                measure.target(),
                                measure.unit(),
                                Coded.of(Pace.class, change.getString(side))));
            case MEASURE -> throw new IllegalStateException("The story changes no measure");
        };
    }

    private static Terms withMeasure(Terms terms, String name, UnaryOperator<MeasureTerms> change) {
        return terms.toBuilder()
                .measures(terms.measures().stream()
                        .map(measure -> measure.name().equals(name) ? change.apply(measure) : measure)
                        .toList())
                .build();
    }

    private Terms asItStands() {
        return Terms.titled(days.words(told.getString("title"))).toBuilder()
                .statement(days.words(told.getString("statement", "")))
                .accountableRole(string("accountableRole"))
                .partners(all("partners").stream()
                        .map(partner -> new DeliveryPartner(
                                partner.getString("organisation"),
                                Coded.of(Stance.class, partner.getString("stance")),
                                partner.getBoolean("jointLead", false)))
                        .toList())
                .boards(told.getJsonArray("boards").getValuesAs(JsonString::getString))
                .area(string("area"))
                .plan(words(told, "plan"))
                .planPage(string("planPage"))
                .themes(themes())
                .preventionLevel(coded(PreventionLevel.class, "preventionLevel"))
                .evidence(coded(Evidence.class, "evidence"))
                .resources(words(told, "resources"))
                .resourcesShared(told.getBoolean("resourcesShared", false))
                .monitoring(words(told, "monitoring"))
                .coproduction(words(told, "coproduction"))
                .blockers(words(told, "blockers"))
                .start(WrittenDates.read(words(told, "start")))
                .due(WrittenDates.read(words(told, "due")))
                .measures(all("measures").stream().map(this::measureTerms).toList())
                .milestones(all("milestones").stream()
                        .map(milestone -> new MilestoneTerms(
                                null,
                                milestone.getString("title"),
                                WrittenDates.read(words(milestone, "due")),
                                MilestoneStatus.SCHEDULED))
                        .toList())
                .anchor(anchor())
                .build();
    }

    private List<ThemeRef> themes() {
        return told.getJsonObject("themes").entrySet().stream()
                .flatMap(framework -> framework.getValue().asJsonArray().getValuesAs(JsonString::getString).stream()
                        .map(theme -> new ThemeRef(framework.getKey(), theme)))
                .toList();
    }

    private @Nullable AnchorTerms anchor() {
        JsonObject anchor = told.getJsonObject("anchor");
        return anchor == null
                ? null
                : new AnchorTerms(
                        Coded.of(AnchorDimension.class, anchor.getString("dimension")),
                        anchor.getBoolean("livingWage"),
                        anchor.getJsonNumber("amount").bigDecimalValue(),
                        anchor.getString("unit"),
                        anchor.containsKey("before")
                                ? anchor.getJsonNumber("before").bigDecimalValue()
                                : null,
                        Coded.of(AnchorStage.class, anchor.getString("stage")));
    }

    private MeasureTerms measureTerms(JsonObject measure) {
        List<PaceStep> steps = measure.containsKey("steps")
                ? measure.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                        .map(step -> new PaceStep(
                                days.day(step.getString("at")),
                                step.getJsonNumber("expected").bigDecimalValue()))
                        .toList()
                : List.of();
        String pace = measure.getString("pace", null);
        return new MeasureTerms(
                null,
                measure.getString("name"),
                measure.getString("unit", null),
                number(measure, "baseline"),
                number(measure, "target"),
                null,
                measure.getString("targetWritten", null),
                pace == null ? null : Coded.of(Pace.class, pace),
                steps);
    }

    private static @Nullable BigDecimal number(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }

    private List<JsonObject> all(String name) {
        return told.containsKey(name) ? told.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private @Nullable String string(String name) {
        return told.getString(name, null);
    }

    private @Nullable String words(JsonObject object, String name) {
        String text = object.getString(name, null);
        return text == null ? null : days.words(text);
    }

    private <E extends Enum<E> & Coded> @Nullable E coded(Class<E> choices, String name) {
        String code = string(name);
        return code == null ? null : Coded.of(choices, code);
    }
}
