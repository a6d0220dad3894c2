package org.wellkept.core.estates;

import java.util.List;

/**
 * One figure of a roll-up with the records behind it.
 *
 * @param rollup in which it stands
 * @param sites those that add something to it, by body and name
 */
public record EstateRecords(EstateRollup rollup, EstateFigure figure, List<CountedSite> sites) {

    public EstateRecords {
        sites = List.copyOf(sites);
    }
}
