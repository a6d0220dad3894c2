package org.wellkept.ui.workspace;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;

/**
 * The hat that a person wears in this session. It is chosen by them, or the first of theirs; one that they hold no more is
 * taken off by itself. No permission asks for it.
 */
@ApplicationScoped
public class CurrentHat {

    /** Whose it is stands beside it: somebody else may sign in to the same session. */
    private record Worn(@Nullable UUID person, String key) implements Serializable {}

    private final Directory directory;

    @Inject
    public CurrentHat(Directory directory) {
        this.directory = directory;
    }

    /** Where it is held: for screens to offer first what belongs there. */
    public HatPlace place(Actor actor) {
        return of(actor).map(this::place).orElse(HatPlace.NOWHERE);
    }

    private HatPlace place(Hats.Hat hat) {
        return new HatPlace(
                Optional.ofNullable(hat.organisation())
                        .flatMap(directory::organisation)
                        .map(OrganisationKey::slug)
                        .orElse(null),
                Optional.ofNullable(hat.board())
                        .flatMap(directory::board)
                        .map(BoardKey::slug)
                        .orElse(null));
    }

    /** None for somebody without a role. */
    Optional<Hats.Hat> of(Actor actor) {
        Hats hats = Hats.of(actor);
        Worn worn = VaadinSession.getCurrent().getAttribute(Worn.class);
        return hats.all().stream()
                .filter(hat -> new Worn(actor.person(), hat.key()).equals(worn))
                .findFirst()
                .or(() -> hats.all().stream().findFirst());
    }

    void wear(Actor actor, Hats.Hat hat) {
        VaadinSession.getCurrent().setAttribute(Worn.class, new Worn(actor.person(), hat.key()));
    }
}
