package org.wellkept.core.reference;

import java.util.Set;

/**
 * Groups that plans most often miss, shown even when nothing reaches them. Source: Mental Health Foundation,
 * <i>Planning for Prevention</i> (2024), chapter 2: four priority groups and the minoritised groups often missed.
 */
public final class OftenMissed {

    /** Slugs of themes of the framework {@code population-groups}. */
    public static final Set<String> GROUPS = Set.of(
            "children-and-young-people",
            "vulnerable-families",
            "asylum-seekers-and-refugees",
            "people-with-long-term-conditions",
            "gypsy-roma-and-traveller-communities",
            "sex-workers",
            "victims-of-modern-slavery",
            "people-in-contact-with-the-criminal-justice-system");

    private OftenMissed() {}
}
