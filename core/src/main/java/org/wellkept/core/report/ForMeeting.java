package org.wellkept.core.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** For which meeting of its board a paper is. */
public sealed interface ForMeeting extends Serializable {

    /** A meeting that everybody can find, and that was not cancelled when it was chosen. Its day may still change. */
    record Planned(UUID meeting) implements ForMeeting {}

    /** A day: that of a planned meeting stands for the meeting, and any other is for boards that plan no meetings here. */
    record OnDay(LocalDate day) implements ForMeeting {}
}
