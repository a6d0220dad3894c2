package org.wellkept.core.estates;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** What a new wording changed, for the history: what the words were before, and what is new. */
final class WhatChanged {

    private final Map<String, String> changed = new HashMap<>();

    private WhatChanged() {}

    static Map<String, String> between(SiteTerms old, SiteTerms now) {
        WhatChanged what = new WhatChanged();
        what.note("name", old.name(), now.name());
        what.note("address", old.address(), now.address());
        what.note("area", old.area(), now.area());
        what.note("postcode", old.postcode(), now.postcode());
        what.note("accessNotes", old.accessNotes(), now.accessNotes());
        Map<String, SpaceTerms> before = new LinkedHashMap<>();
        old.spaces().forEach(space -> before.put(String.valueOf(space.slug()), space));
        for (SpaceTerms space : now.spaces()) {
            SpaceTerms former = before.remove(String.valueOf(space.slug()));
            if (former == null) {
                what.changed.merge("newSpaces", space.name(), (one, other) -> one + "; " + other);
            } else if (!former.equals(space)) {
                what.changed.put(String.valueOf(space.slug()), words(former));
            }
        }
        if (!before.isEmpty()) {
            what.changed.put(
                    "removedSpaces",
                    before.values().stream().map(WhatChanged::words).collect(Collectors.joining("; ")));
        }
        return what.changed;
    }

    static Map<String, String> between(SiteYearTerms old, SiteYearTerms now) {
        WhatChanged what = new WhatChanged();
        what.note("greenSpace", old.greenSpace(), now.greenSpace());
        what.note("homesLand", old.homesLand(), now.homesLand());
        what.note("homes", old.homes(), now.homes());
        what.note("walkingWorks", old.walking().works(), now.walking().works());
        what.note("walkingPounds", old.walking().pounds(), now.walking().pounds());
        if (!old.hours().equals(now.hours()) && !old.hours().isEmpty()) {
            what.changed.put("hours", hours(old.hours()));
        }
        return what.changed;
    }

    private static String hours(List<SpaceHours> hours) {
        return hours.stream()
                .map(each -> each.space() + ": " + each.offered().toPlainString() + " offered, "
                        + (each.used() == null ? "use not known" : each.used().toPlainString() + " used"))
                .collect(Collectors.joining("; "));
    }

    private static String words(SpaceTerms space) {
        StringBuilder words = new StringBuilder(space.name());
        words.append(", ").append(space.kind().words());
        if (space.holds() != null) {
            words.append(", holds ").append(space.holds());
        }
        words.append(", ").append(space.hire().words());
        if (space.pricePerHour() != null) {
            words.append(" £").append(space.pricePerHour().toPlainString()).append(" an hour");
        }
        if (space.openFrom() != null) {
            words.append(", open from ").append(space.openFrom());
        }
        if (space.closedOn() != null) {
            words.append(", closed on ").append(space.closedOn());
        }
        if (space.whoMayUse() != null) {
            words.append(", for ").append(space.whoMayUse());
        }
        space.needs().stream()
                .map(Coded::words)
                .sorted()
                .forEach(need -> words.append(", ").append(need));
        space.slots()
                .forEach(slot -> words.append(", ")
                        .append(slot.day().words())
                        .append(' ')
                        .append(slot.from())
                        .append('–')
                        .append(slot.to())
                        .append(slot.taken() ? " taken" : " free"));
        return words.toString();
    }

    private void note(String what, @Nullable Object old, @Nullable Object now) {
        if (old != null && !old.equals(now)) {
            changed.put(what, old.toString());
        }
    }
}
