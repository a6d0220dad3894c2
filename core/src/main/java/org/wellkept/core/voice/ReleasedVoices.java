package org.wellkept.core.voice;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How a release marks the voices that it tells of. */
public final class ReleasedVoices {

    private ReleasedVoices() {}

    /** All voices of an activity are in a release from now on: the words that were let through can be read. */
    public static void mark(Handle handle, UUID activity, LocalDate today) {
        new VoiceStore(handle, today).release(activity);
    }
}
