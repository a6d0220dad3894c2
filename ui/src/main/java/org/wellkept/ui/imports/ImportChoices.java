package org.wellkept.ui.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.PartnershipKey;

/** What a person may bring in: own rows for an organisation, or a published source for a partnership. */
@ApplicationScoped
public class ImportChoices {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Directory directory;
    private final Boards boards;

    @Inject
    public ImportChoices(Directory directory, Boards boards) {
        this.directory = directory;
        this.boards = boards;
    }

    List<ImportChoice> of(Actor actor) {
        LocalDate today = LocalDate.now(ENGLAND);
        List<OrganisationKey> own = directory.organisations(actor.organisations(Role.values())).values().stream()
                .sorted(Comparator.comparing(OrganisationKey::name))
                .toList();
        List<ImportChoice> choices = new ArrayList<>();
        for (PartnershipKey partnership : partnerships(actor)) {
            for (OrganisationKey organisation : own) {
                Subject subject = Subject.of(partnership.id(), organisation.id());
                if (directory.isIn(organisation.id(), partnership.id(), today)
                        && AccessTable.allows(actor, Action.PREVIEW_IMPORT, subject)) {
                    boolean mayTakeIn = AccessTable.allows(actor, Action.IMPORT_OWN, subject);
                    for (ImportKind kind : kinds(ImportMode.OWN)) {
                        choices.add(new ImportChoice(
                                kind,
                                partnership.slug(),
                                ImportMode.OWN,
                                organisation.slug(),
                                organisation.name() + "’s own " + kind.many() + ", as drafts in " + partnership.name(),
                                mayTakeIn));
                    }
                }
            }
            if (AccessTable.allows(actor, Action.RECORD_PUBLISHED, published(partnership))) {
                for (ImportKind kind : kinds(ImportMode.PUBLISHED)) {
                    choices.add(new ImportChoice(
                            kind,
                            partnership.slug(),
                            ImportMode.PUBLISHED,
                            null,
                            kind.words() + " from a published source, as published, in " + partnership.name(),
                            true));
                }
            }
        }
        return choices;
    }

    private static List<ImportKind> kinds(ImportMode mode) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.modes().contains(mode))
                .toList();
    }

    private List<PartnershipKey> partnerships(Actor actor) {
        return actor.partnerships().stream()
                .flatMap(id -> directory.partnership(id).stream())
                .sorted(Comparator.comparing(PartnershipKey::name))
                .toList();
    }

    private Subject published(PartnershipKey partnership) {
        Set<UUID> sitting = boards.all().stream()
                .filter(board -> board.partnerships().stream()
                        .anyMatch(sits -> sits.slug().equals(partnership.slug())))
                .map(BoardDetails::id)
                .collect(Collectors.toSet());
        return new Subject(partnership.id(), null, Set.of(), sitting, Visibility.SHARED);
    }
}
