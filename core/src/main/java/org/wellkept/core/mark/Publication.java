package org.wellkept.core.mark;

import java.time.LocalDate;

/** How a mark stands towards the public on a day. */
public sealed interface Publication {

    /** The first day on which it may be read in public. */
    LocalDate from();

    /** Anyone can read it. */
    record Public(LocalDate from) implements Publication {}

    /** The body that was told has its days to reply. */
    record WaitingForReply(LocalDate from) implements Publication {}

    /** The days to reply have gone by, and a board that the record is made to has a quiet period. */
    record WaitingForQuietPeriod(LocalDate from) implements Publication {}
}
