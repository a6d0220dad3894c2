package org.wellkept.core.undertaking;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.access.Actor;

/** What is stored of agreed pauses. */
final class PauseStore {

    private final Handle handle;

    PauseStore(Handle handle) {
        this.handle = handle;
    }

    /** False when it is paused on that day already. */
    boolean add(UUID undertaking, PauseUndertaking pause, LocalDate from, Actor actor) {
        return handle.createUpdate("""
                        insert into undertaking_pause (id, undertaking_id, from_on, until_on, reason, agreed_with, recorded_by)
                        select :id, :undertaking, :from, :until, :reason, :agreedWith, :by
                        where not exists (select 1 from undertaking_pause
                          where undertaking_id = :undertaking and :from between from_on and until_on)""")
                        .bindMethods(pause)
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("undertaking", undertaking)
                        .bind("from", from)
                        .bind("by", actor.signedInPerson())
                        .execute()
                == 1;
    }

    /** Yesterday was its last day; one that began today is forgotten. False when there is none. */
    boolean end(UUID undertaking, LocalDate today) {
        int begunToday = handle.createUpdate("""
                        delete from undertaking_pause where undertaking_id = :undertaking and from_on = :today""")
                .bind("undertaking", undertaking)
                .bind("today", today)
                .execute();
        int begunBefore = handle.createUpdate("""
                        update undertaking_pause set until_on = cast(:today as date) - 1
                        where undertaking_id = :undertaking and from_on < :today and until_on >= :today""")
                .bind("undertaking", undertaking)
                .bind("today", today)
                .execute();
        return begunToday + begunBefore > 0;
    }
}
