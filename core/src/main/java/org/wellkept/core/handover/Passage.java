package org.wellkept.core.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * The way of a promise from body to body, as far as the reader may know it.
 *
 * @param madeBy who made it
 * @param calledThen what its maker was called when it was agreed, where that was another name
 * @param carriedBefore who carried it before the one that does now, first first; whoever made it is the first of them
 * @param ended the first day on which the body that carries it was no more, or null
 * @param successors who took over from that body, by name; empty as long as it is there
 * @param answers of those whom it is or was offered to, by name; empty for what is shown as published, which nobody is asked about
 * @param origin the promise that it carries on a part of
 * @param parts the promises that carry on a part of it
 * @param boards the boards that it was made to and that have ended, first first
 */
public record Passage(
        OrganisationRef madeBy,
        @Nullable String calledThen,
        List<Carried> carriedBefore,
        @Nullable LocalDate ended,
        List<OrganisationRef> successors,
        List<OfferAnswer> answers,
        @Nullable Part origin,
        List<Part> parts,
        List<BoardBefore> boards) {

    public Passage {
        carriedBefore = List.copyOf(carriedBefore);
        successors = List.copyOf(successors);
        answers = List.copyOf(answers);
        parts = List.copyOf(parts);
        boards = List.copyOf(boards);
    }

    /** Of what has been with the body that made it all along. */
    public static Passage alone(OrganisationRef maker) {
        return new Passage(maker, null, List.of(), null, List.of(), List.of(), null, List.of(), List.of());
    }

    /**
     * Who carried it for a while.
     *
     * @param until the first day on which another did
     */
    public record Carried(OrganisationRef organisation, LocalDate until) {}

    /**
     * A board that it was made to, and that is no more.
     *
     * @param until the first day on which it was no more
     * @param by the board that has looked after it since, or null where none does
     */
    public record BoardBefore(
            BoardRef board, LocalDate until, @Nullable BoardRef by) {}

    /** Another promise that belongs to it. */
    public record Part(String reference, String title, OrganisationRef organisation) {}
}
