package org.wellkept.core.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingDetailReads.Beside;
import org.wellkept.core.undertaking.UndertakingQuery;

/** Reads a row of {@link org.wellkept.core.undertaking.UndertakingQuery} as a commitment. */
final class CommitmentRow {

    private CommitmentRow() {}

    static CommitmentSummary summary(ResultSet row) throws SQLException {
        return new CommitmentSummary(
                row.getString("reference"),
                row.getString("title"),
                row.getString("partnership"),
                new OrganisationRef(
                        row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined")),
                DateRead.in(row, "due"),
                Coded.of(State.class, row.getString("state")),
                choice(ClosedAs.class, row.getString("closed_as")),
                Coded.of(Visibility.class, row.getString("visibility")),
                row.getBoolean("as_published"),
                row.getBoolean("judged") ? answers(row) : null,
                choice(AnchorDimension.class, row.getString("anchor_dimension")),
                maker(row),
                row.getBoolean("in_handover"));
    }

    private static @Nullable OrganisationRef maker(ResultSet row) throws SQLException {
        String maker = row.getString("maker");
        return maker == null
                ? null
                : new OrganisationRef(maker, row.getString("maker_name"), row.getBoolean("maker_joined"));
    }

    private static Answers answers(ResultSet row) throws SQLException {
        String checked = row.getString("checked");
        boolean checkWaits = UndertakingQuery.WAITING.equals(checked);
        return new Answers(
                Coded.of(Said.class, row.getString("said")),
                row.getObject("said_on", LocalDate.class),
                new Shown(Coded.of(ShownAnswer.class, row.getString("shown")), row.getString("because")),
                checked == null || checkWaits
                        ? null
                        : new Checked(
                                Coded.of(CheckAnswer.class, checked), row.getObject("checked_on", LocalDate.class)),
                checkWaits,
                row.getBoolean("gap"),
                row.getInt("changed"),
                row.getBoolean("ownerless"),
                row.getBoolean("stale"));
    }

    static Terms terms(ResultSet row, Beside beside) throws SQLException {
        return Terms.titled(row.getString("title")).toBuilder()
                .statement(row.getString("statement"))
                .accountableRole(row.getString("accountable_role"))
                .partners(beside.partners().stream()
                        .map(partner -> new DeliveryPartner(
                                partner.organisation().slug(), partner.stance(), partner.jointLead()))
                        .toList())
                .partnersWritten(row.getString("partners_written"))
                .boards(beside.boards().stream().map(board -> board.slug()).toList())
                .area(row.getString("area"))
                .plan(row.getString("plan"))
                .planPage(row.getString("plan_page"))
                .themes(beside.themes().stream().map(theme -> theme.ref()).toList())
                .themesWritten(row.getString("themes_written"))
                .preventionLevel(choice(PreventionLevel.class, row.getString("prevention_level")))
                .evidence(choice(Evidence.class, row.getString("evidence")))
                .resources(row.getString("resources"))
                .resourcesShared(row.getBoolean("resources_shared"))
                .monitoring(row.getString("monitoring"))
                .coproduction(row.getString("coproduction"))
                .blockers(row.getString("blockers"))
                .start(DateRead.in(row, "start"))
                .due(DateRead.in(row, "due"))
                .cadenceMonths(row.getInt("cadence_months"))
                .measures(beside.measures().stream()
                        .map(measure -> measure.terms())
                        .toList())
                .milestones(beside.milestones())
                .anchor(anchor(row))
                .build();
    }

    static @Nullable AnchorTerms anchor(ResultSet row) throws SQLException {
        AnchorDimension dimension = choice(AnchorDimension.class, row.getString("anchor_dimension"));
        return dimension == null
                ? null
                : new AnchorTerms(
                        dimension,
                        row.getBoolean("anchor_living_wage"),
                        row.getBigDecimal("anchor_amount"),
                        row.getString("anchor_unit"),
                        row.getBigDecimal("anchor_before"),
                        choice(AnchorStage.class, row.getString("anchor_stage")));
    }

    static <E extends Enum<E> & Coded> @Nullable E choice(Class<E> choices, @Nullable String code) {
        return code == null ? null : Coded.of(choices, code);
    }
}
