package org.wellkept.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.wellkept.auth.trail.TrailEntry;
import org.wellkept.ui.look.Words;

/** Something that happened with an account, in words. */
public record TrailRow(String when, String who, String what) {

    static List<TrailRow> of(List<TrailEntry> entries, Instant now, ZoneId zone) {
        return entries.stream()
                .map(entry -> new TrailRow(
                        Words.moment(entry.at(), now, zone),
                        entry.who(),
                        entry.event().words() + (entry.detail().isEmpty() ? "" : ": " + entry.detail())))
                .toList();
    }
}
