package org.wellkept.core.reference;

import java.util.List;

/**
 * The area of a council that has a Health and Wellbeing Board.
 *
 * @param gss its official code
 * @param boards the integrated care boards that it lies in, the one with the largest share of it first
 */
public record UpperTierArea(String gss, String name, List<IntegratedCareBoard> boards) {

    public UpperTierArea {
        boards = List.copyOf(boards);
    }
}
