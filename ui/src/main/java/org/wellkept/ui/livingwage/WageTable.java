package org.wellkept.ui.livingwage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.PartnerStanding;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * How partners stand, one by one and together.
 *
 * @param caption of whom the table is, and of which day where that is not today
 * @param sentences what they come to together, with how many said so
 * @param lines those of whom something is known
 * @param unknown the names of those of whom nothing is known
 */
public record WageTable(String caption, List<String> sentences, List<Line> lines, List<String> unknown) {

    public WageTable {
        sentences = List.copyOf(sentences);
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }

    /**
     * A partner.
     *
     * @param href its open page
     * @param note what there is to say below its name, or null
     * @param since the day from which it stands so
     * @param contracted how it is with contracted staff, or null where that is not known
     * @param covered how many people, or null where that is not known
     * @param renewal or null where nothing has to be renewed
     * @param overdue whether the renewal is overdue
     */
    public record Line(
            String name,
            String href,
            @Nullable String note,
            String status,
            String since,
            @Nullable String contracted,
            @Nullable String covered,
            @Nullable String renewal,
            boolean overdue) {}

    static WageTable of(Circle circle, List<PartnerStanding> partners, LivingWageRollup rollup, LocalDate today) {
        return new WageTable(
                caption(circle, rollup.on(), today),
                WageWords.together(rollup),
                partners.stream().flatMap(partner -> line(partner).stream()).toList(),
                partners.stream()
                        .filter(partner -> partner.status() == null)
                        .map(partner -> partner.organisation().name())
                        .toList());
    }

    private static String caption(Circle circle, LocalDate on, LocalDate today) {
        boolean alone = circle.kind() == Circle.Kind.ORGANISATION;
        String how = on.isBefore(today) ? "stood on " + Words.day(on) : alone ? "stands" : "stand";
        return "How " + (alone ? "" : "partners of ") + circle.name() + " " + how;
    }

    /** Whether nobody has said anything yet. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** "Nothing is known yet of Open Door and Wellshire Voices."; null where something is known of all. */
    public @Nullable String unknownWords() {
        return unknown.isEmpty() ? null : "Nothing is known here yet of " + Words.list(unknown) + ".";
    }

    private static Optional<Line> line(PartnerStanding partner) {
        WageStatus status = partner.status();
        if (status == null) {
            return Optional.empty();
        }
        ContractedStaff contracted = partner.contracted();
        Integer covered = partner.staffCovered();
        return Optional.of(new Line(
                partner.organisation().name(),
                Links.partner(partner.organisation().slug()),
                partner.carriedFrom().isEmpty()
                        ? null
                        : "As recorded by " + Words.list(partner.carriedFrom()) + ", before it took over",
                status.words(),
                partner.from() == null ? "" : Words.day(partner.from()),
                contracted == null ? null : contracted.words(),
                covered == null ? null : Words.number(covered),
                WageWords.renewal(partner.renewal(), partner.renewalDueOn()),
                partner.renewal() == Renewal.OVERDUE));
    }
}
