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
        /** Those that were in it, or have come since other than by taking over from one that was. */
        PARTNERSHIP(
                "exists (select 1 from partnership_organisation m where m.organisation_id = o.id and m.partnership_id = :circle"
                        + " and (m.to_on is null or m.to_on >= :on) and (m.from_on <= :on or not exists (select 1 from succession s"
                        + " where s.successor_id = o.id and s.taken_over_on = m.from_on)))"),
        /** Those that promised it something that went on, was kept, or was promised since. */
        BOARD("o.id in (select u.organisation_id from undertaking u join looked_after ub on ub.undertaking_id = u.id"
                + " and ub.from_on <= :on and ub.until_on > :on where ub.board_id = :circle and not u.as_published and u.agreed_on is not null"
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
