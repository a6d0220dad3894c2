package org.wellkept.ui.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipKey;

/** The organisations that can do what a board decides. */
@ApplicationScoped
class Owners {

    private final Directory directory;
    private final Organisations organisations;

    @Inject
    Owners(Directory directory, Organisations organisations) {
        this.directory = directory;
        this.organisations = organisations;
    }

    /** Names by slug, in the order of the names. */
    Map<String, String> of(String board) {
        Map<String, String> names = new LinkedHashMap<>();
        directory.board(board).stream()
                .map(BoardKey::partnerships)
                .flatMap(partnerships -> partnerships.stream())
                .flatMap(partnership -> directory.partnership(partnership).stream())
                .map(PartnershipKey::slug)
                .flatMap(partnership -> organisations.all(partnership).stream())
                .map(OrganisationDetails::ref)
                .sorted(Comparator.comparing(OrganisationRef::name))
                .forEach(organisation -> names.put(organisation.slug(), organisation.name()));
        return names;
    }
}
