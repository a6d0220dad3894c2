package org.wellkept.core.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.undertaking.Origin;
import org.wellkept.core.undertaking.TakenIn;
import org.wellkept.core.undertaking.Terms;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.Undertakings;

/** How imports bring commitments in and take them out again. Permission is theirs to ask; the transaction is theirs too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentIntake {

    private final Undertakings undertakings;
    private final Jdbi jdbi;

    @Inject
    CommitmentIntake(Undertakings undertakings, Jdbi jdbi) {
        this.undertakings = undertakings;
        this.jdbi = jdbi;
    }

    /** Takes one in, as a draft or as published. Refused only for terms that cannot be stored. */
    public Outcome<TakenIn> take(
            Actor actor,
            UUID partnership,
            UUID organisation,
            Terms terms,
            @Nullable String source,
            @Nullable String sourceRef,
            boolean asPublished,
            UUID importId) {
        return undertakings.takeIn(
                actor,
                new Origin(UndertakingKind.COMMITMENT, partnership, organisation, source, sourceRef, importId),
                asPublished,
                terms);
    }

    /**
     * The reference of the same commitment in the partnership, if it is there already: same source and reference in it,
     * else same organisation and title.
     *
     * @param titleKey the title's {@link org.wellkept.core.Spelling#key}
     */
    public Optional<String> findSame(
            UUID partnership, UUID organisation, @Nullable String source, @Nullable String sourceRef, String titleKey) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select reference from undertaking
                        where kind = 'commitment' and partnership_id = :partnership
                          and (source = :source and source_ref = :sourceRef
                            or organisation_id = :organisation and title_key = :titleKey)
                        order by number limit 1""")
                .bind("partnership", partnership)
                .bind("organisation", organisation)
                .bind("source", source)
                .bind("sourceRef", sourceRef)
                .bind("titleKey", titleKey)
                .mapTo(String.class)
                .findOne());
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the references of those that somebody has touched since: then nothing was removed
     */
    public List<String> remove(Actor actor, UUID importId) {
        return undertakings.removeUntouched(actor, importId);
    }
}
