package org.wellkept.ui.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.Roles;

/** Asks the doors how far an installation has come, of the partnership that is furthest along. */
@ApplicationScoped
public class SetUpReader {

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;
    private final Roles roles;
    private final Invitations invitations;
    private final Mailing mailing;

    @Inject
    SetUpReader(
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            Frameworks frameworks,
            Roles roles,
            Invitations invitations,
            Mailing mailing) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
        this.roles = roles;
        this.invitations = invitations;
        this.mailing = mailing;
    }

    /** What is left to do; nothing for whoever does not look after the whole installation, and nothing once all is done. */
    public Optional<SetUp> unfinished(Actor actor) {
        if (!AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation())) {
            return Optional.empty();
        }
        int shipped = frameworks.all().size();
        List<BoardDetails> current = boards.current();
        List<SetUp> begun = new ArrayList<>();
        for (PartnershipRef partnership : partnerships.all()) {
            if (!partnership.asPublished()) {
                SetUp setUp = SetUp.of(begun(actor, partnership, current), shipped);
                if (setUp.isComplete()) {
                    return Optional.empty();
                }
                begun.add(setUp);
            }
        }
        return begun.stream()
                .max(Comparator.comparingLong(SetUp::done))
                .or(() -> Optional.of(SetUp.of(new SetUp.Begun(null, 0, null, false, canSend()), shipped)));
    }

    private SetUp.Begun begun(Actor actor, PartnershipRef partnership, List<BoardDetails> current) {
        long joined = organisations.all(partnership.slug()).stream()
                .filter(organisation -> organisation.joinedOn() != null)
                .count();
        List<HeldIn> sitting = current.stream()
                .filter(board -> board.partnerships().contains(partnership))
                .map(board -> HeldIn.board(board.slug()))
                .toList();
        return new SetUp.Begun(
                partnership.slug(),
                (int) joined,
                sitting.isEmpty() ? null : sitting.getFirst().board(),
                sitting.stream().anyMatch(board -> isPeopled(actor, board)),
                canSend());
    }

    private boolean isPeopled(Actor actor, HeldIn where) {
        return isSome(roles.holders(actor, where)) || isSome(invitations.waiting(actor, where));
    }

    private boolean canSend() {
        return mailing.isDemonstration() || mailing.carrier().isPresent();
    }

    private static <T> boolean isSome(Outcome<List<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<List<T>> done -> !done.value().isEmpty();
            case Outcome.Refused<List<T>> refused -> false;
        };
    }
}
