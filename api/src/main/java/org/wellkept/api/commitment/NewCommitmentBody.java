package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.commitment.DraftCommitment;
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
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.core.terms.ThemeRef;

/**
 * What a caller can write of a commitment, under the names of {@link CommitmentBody}. The rest of that body is worked
 * out, so that it can be sent back unchanged but not set.
 */
record NewCommitmentBody(
        String partnership,
        String organisation,
        Terms terms,
        @Nullable ChangeReason change) {

    private static final Set<String> WORKED_OUT = Set.of(
            "reference",
            "madeBy",
            "inHandover",
            "state",
            "agreedOn",
            "closedAs",
            "closedOn",
            "closedReason",
            "visibility",
            "endorsedBy",
            "paused",
            "said",
            "shown",
            "checked",
            "checkWaits",
            "changedSinceAgreed",
            "ownerless",
            "stale");

    DraftCommitment asDraft() {
        return new DraftCommitment(partnership, organisation, terms);
    }

    /** A new commitment. */
    static NewCommitmentBody read(ObjectNode sent) {
        Given given = Given.of(sent);
        String partnership = given.text("partnership", "Give the slug of a partnership, from /api/v1/partnerships");
        String organisation = given.text("organisation", "Give the slug of your organisation, from /api/v1/me");
        Terms terms = terms(given, null);
        for (String name : WORKED_OUT) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        given.done();
        return new NewCommitmentBody(partnership, organisation, terms, null);
    }

    /**
     * A commitment as it would stand after a merge patch.
     *
     * @param stored the commitment's body as it stands
     */
    static NewCommitmentBody patched(ObjectNode stored, ObjectNode patch) {
        ObjectNode wanted = MergePatch.apply(stored, patch);
        Given given = Given.of(wanted);
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        for (String name : List.of("partnership", "organisation")) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                given.note(given.field(name), "A promise stays with who made it", "Leave it as it is");
            }
        }
        Terms terms = terms(given, stored);
        ChangeReason change = change(given);
        given.done();
        return new NewCommitmentBody(
                stored.path("partnership").textValue(),
                stored.path("organisation").textValue(),
                terms,
                change);
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(given.field(name), "This is worked out and cannot be set", "Leave it out");
    }

    private static @Nullable ChangeReason change(Given given) {
        Given change = given.part("change");
        return change == null
                ? null
                : new ChangeReason(
                        Objects.requireNonNullElse(change.optionalText("reason"), ""),
                        change.optionalChoice("effect", Effect.class),
                        change.flag("correction"));
    }

    private static Terms terms(Given given, @Nullable ObjectNode stored) {
        TermsBuilder terms = Terms.titled(given.text("title", "Say in one line what is promised")).toBuilder()
                .statement(Objects.requireNonNullElse(given.optionalText("statement"), ""))
                .accountableRole(given.optionalText("accountableRole"))
                .partners(given.parts("partners", NewCommitmentBody::partner))
                .partnersWritten(given.optionalText("partnersWritten"))
                .boards(given.texts("boards"))
                .area(given.optionalText("area"))
                .themes(given.parts("themes", NewCommitmentBody::theme))
                .themesWritten(given.optionalText("themesWritten"))
                .preventionLevel(given.optionalChoice("preventionLevel", PreventionLevel.class))
                .evidence(given.optionalChoice("evidence", Evidence.class))
                .resources(given.optionalText("resources"))
                .resourcesShared(given.flag("resourcesShared"))
                .monitoring(given.optionalText("monitoring"))
                .coproduction(given.optionalText("coproduction"))
                .blockers(given.optionalText("blockers"))
                .start(DateBody.read(given, "start", stored))
                .due(DateBody.read(given, "due", stored))
                .cadenceMonths(given.wholeNumber("cadenceMonths", 3))
                .measures(given.parts("measures", measure -> measure(measure, stored)))
                .milestones(given.parts("milestones", NewCommitmentBody::milestone))
                .anchor(anchor(given.part("anchor")));
        source(given, terms, stored);
        return terms.build();
    }

    private static void source(Given given, TermsBuilder terms, @Nullable ObjectNode stored) {
        Given source = given.part("source");
        if (source == null) {
            return;
        }
        terms.plan(source.optionalText("plan")).planPage(source.optionalText("page"));
        JsonNode storedSource = stored == null ? null : stored.get("source");
        for (String name : List.of("asPublished", "from", "ref")) {
            JsonNode sent = source.member(name);
            boolean asStored = storedSource != null && MergePatch.same(storedSource.get(name), sent);
            boolean asNew = storedSource == null && (sent == null || (sent.isBoolean() && !sent.booleanValue()));
            if (!asStored && !asNew) {
                source.note(
                        source.field(name),
                        "This cannot be set by hand",
                        "Leave it out; what is taken from a published source comes in by an import");
            }
        }
    }

    private static @Nullable AnchorTerms anchor(@Nullable Given given) {
        return given == null
                ? null
                : new AnchorTerms(
                        given.choice("dimension", AnchorDimension.class),
                        given.flag("livingWage"),
                        given.number("amount"),
                        given.optionalText("unit"),
                        given.number("before"),
                        given.optionalChoice("stage", AnchorStage.class));
    }

    private static DeliveryPartner partner(Given given) {
        return new DeliveryPartner(
                given.text("organisation", "Give the slug of an organisation, from /api/v1/organisations"),
                given.choice("stance", Stance.class),
                given.flag("jointLead"));
    }

    private static ThemeRef theme(Given given) {
        return new ThemeRef(
                given.text("framework", "Give the slug of a framework, from /api/v1/frameworks"),
                given.text("theme", "Give the slug of one of the framework's themes"));
    }

    private static MeasureTerms measure(Given given, @Nullable ObjectNode stored) {
        MeasureTerms terms = new MeasureTerms(
                given.optionalId("id"),
                given.text("name", "Say what is counted, such as people trained"),
                given.optionalText("unit"),
                given.number("baseline"),
                given.number("target"),
                given.optionalText("baselineWritten"),
                given.optionalText("targetWritten"),
                given.optionalChoice("pace", Pace.class),
                given.parts("steps", step -> new PaceStep(step.date("at"), step.requiredNumber("expected"))));
        JsonNode observations = given.member("observations");
        if (observations != null
                && !observations.isEmpty()
                && !MergePatch.same(observations, storedObservations(terms, stored))) {
            given.note(
                    given.field("observations"),
                    "Figures are told with an update",
                    "Leave them out, and post an update with the new figure");
        }
        return terms;
    }

    private static @Nullable JsonNode storedObservations(MeasureTerms measure, @Nullable ObjectNode stored) {
        if (stored == null || measure.id() == null) {
            return null;
        }
        for (JsonNode known : stored.path("measures")) {
            if (measure.id().toString().equals(known.path("id").textValue())) {
                return known.get("observations");
            }
        }
        return null;
    }

    private static MilestoneTerms milestone(Given given) {
        return new MilestoneTerms(
                given.optionalId("id"),
                given.text("title", "Say what will be reached"),
                DateBody.read(given, "due", null),
                Objects.requireNonNullElse(
                        given.optionalChoice("status", MilestoneStatus.class), MilestoneStatus.SCHEDULED));
    }
}
