package org.wellkept.core.terms;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;

/**
 * What is promised, as its owner words it: everything about an undertaking that its organisation writes and a change of
 * which, once agreed, is a change since agreed. Only the title is needed; the rest may be blank, and the
 * {@linkplain MeasurabilityCheck measurability check} says kindly what is missing.
 *
 * @param title what is promised in one line, 1 to 300 characters
 * @param statement the promise in plain words, at most 10,000 characters, may be empty
 * @param accountableRole the role that answers for it, never a person's name
 * @param partnersWritten partners as a source wrote them that match no known organisation
 * @param boards slugs of the boards that it is made to
 * @param themesWritten groups and determinants as a source wrote them that match no known theme
 * @param resourcesShared whether the resources are a share of a pot that others draw on too: shown, never summed
 * @param cadenceMonths how often it is reported: every 3, 6 or 12 months
 * @param anchor what makes it an anchor action, or null for any other promise
 */
public record Terms(
        String title,
        String statement,
        @Nullable String accountableRole,
        List<DeliveryPartner> partners,
        @Nullable String partnersWritten,
        List<String> boards,
        @Nullable String area,
        @Nullable String plan,
        @Nullable String planPage,
        List<ThemeRef> themes,
        @Nullable String themesWritten,
        @Nullable PreventionLevel preventionLevel,
        @Nullable Evidence evidence,
        @Nullable String resources,
        boolean resourcesShared,
        @Nullable String monitoring,
        @Nullable String coproduction,
        @Nullable String blockers,
        @Nullable DateWritten start,
        @Nullable DateWritten due,
        int cadenceMonths,
        List<MeasureTerms> measures,
        List<MilestoneTerms> milestones,
        @Nullable AnchorTerms anchor)
        implements Serializable {

    public Terms {
        accountableRole = Written.orNone(accountableRole);
        partnersWritten = Written.orNone(partnersWritten);
        area = Written.orNone(area);
        plan = Written.orNone(plan);
        planPage = Written.orNone(planPage);
        themesWritten = Written.orNone(themesWritten);
        resources = Written.orNone(resources);
        monitoring = Written.orNone(monitoring);
        coproduction = Written.orNone(coproduction);
        blockers = Written.orNone(blockers);
        partners = List.copyOf(partners);
        boards = List.copyOf(boards);
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
    }

    /** Terms of which nothing but the title is written yet. */
    public static Terms titled(String title) {
        return new TermsBuilder(title).build();
    }

    /** A copy to change. */
    public TermsBuilder toBuilder() {
        return new TermsBuilder(this);
    }
}
