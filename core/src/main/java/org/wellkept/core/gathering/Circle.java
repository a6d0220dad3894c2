package org.wellkept.core.gathering;

import java.util.UUID;

/**
 * Whose figures are gathered.
 *
 * @param slug of the partnership, board or organisation
 * @param name for people to read
 */
public record Circle(Kind kind, UUID id, String slug, String name) {

    /** What holds the bodies together. */
    public enum Kind {
        PARTNERSHIP(
                "exists (select 1 from partnership_organisation m where m.organisation_id = o.id and m.partnership_id = :circle"
                        + " and m.from_on <= :on and (m.to_on is null or m.to_on >= :on))"),
        /** Those that promised it something that goes on, or was kept. */
        BOARD(
                "o.id in (select u.organisation_id from undertaking u join undertaking_board ub on ub.undertaking_id = u.id"
                        + " where ub.board_id = :circle and not u.as_published and u.agreed_on <= :on"
                        + " and (u.closed_on is null or u.closed_on > :on or u.closed_as = 'completed'))"),
        ORGANISATION("o.id = :circle");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
