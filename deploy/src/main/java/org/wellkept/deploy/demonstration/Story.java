package org.wellkept.deploy.demonstration;

import java.time.LocalDate;
import java.util.List;

/** What is told of one record: how it is first written down, and all that becomes of it. */
interface Story {

    /** The day on which it is first written down. */
    LocalDate writtenOn();

    /** Writes it down as it was on that day. */
    void write();

    /** What becomes of it, each on its day; it is written before the first. */
    List<Happening> happenings();
}
