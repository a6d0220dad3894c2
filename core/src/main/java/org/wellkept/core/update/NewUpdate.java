package org.wellkept.core.update;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.PostedEvidence;

/**
 * An update as it is stored, once it was decided that it may be.
 *
 * @param carriedForward whether it says, word for word, what was said before
 * @param onBehalf posted by a board's officer for the organisation
 */
public record NewUpdate(
        UUID id,
        UUID undertaking,
        PostUpdate command,
        CameBy cameBy,
        boolean carriedForward,
        boolean onBehalf,
        Visibility visibility,
        UUID postedBy,
        Instant postedAt,
        LocalDate postedOn) {

    /** Null while only those who sign in can read it. */
    public @Nullable LocalDate publishedOn() {
        return visibility == Visibility.PUBLIC ? postedOn : null;
    }

    /** To what its evidence is given. */
    public PostedEvidence.Owner owner() {
        return new PostedEvidence.Owner(undertaking, EvidencePurpose.UPDATE, id, postedBy, postedAt);
    }

    /** Stores it with its figures and evidence, in the caller's transaction. It is never overwritten. */
    public static void insert(Handle handle, NewUpdate update) {
        handle.createUpdate("""
                        insert into progress_update (id, undertaking_id, period_text, rating, done, next, reason, ask, lived_experience,
                          posted_at, posted_on, posted_by, on_behalf, came_by, carried_forward, visibility, published_on)
                        values (:id, :undertaking, :period, :rating, :done, :next, :reason, :ask, :livedExperience,
                          :postedAt, :postedOn, :postedBy, :onBehalf, :cameBy, :carriedForward, :visibility, :publishedOn)""")
                .bindMethods(update.command())
                .bindMethods(update)
                .execute();
        for (Figure figure : update.command().figures()) {
            handle.createUpdate("""
                            insert into observation (id, measure_id, update_id, at, value, note, recorded_at)
                            values (:id, :measure, :update, :at, :value, :note, :now)""")
                    .bindMethods(figure)
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("update", update.id())
                    .bind("now", update.postedAt())
                    .execute();
        }
        PostedEvidence.attach(handle, update.owner(), update.command().evidence());
    }
}
