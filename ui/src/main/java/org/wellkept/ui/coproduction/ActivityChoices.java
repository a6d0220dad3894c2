package org.wellkept.ui.coproduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reference.Theme;

/**
 * What the log of an activity lets a person choose from: slugs, with what people call them.
 *
 * @param groups the groups of people that can have taken part
 */
record ActivityChoices(Map<String, String> partners, Map<String, String> boards, Map<String, String> groups) {

    static ActivityChoices of(List<OrganisationRef> partners, List<BoardRef> boards, List<Theme> groups) {
        Map<String, String> partnerNames = new LinkedHashMap<>();
        partners.forEach(partner -> partnerNames.put(partner.slug(), partner.name()));
        Map<String, String> boardNames = new LinkedHashMap<>();
        boards.forEach(board -> boardNames.put(board.slug(), board.name()));
        Map<String, String> groupLabels = new LinkedHashMap<>();
        groups.forEach(group -> groupLabels.put(group.slug(), group.label()));
        return new ActivityChoices(partnerNames, boardNames, groupLabels);
    }
}
