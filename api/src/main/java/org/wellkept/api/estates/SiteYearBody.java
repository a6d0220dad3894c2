package org.wellkept.api.estates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.estates.SiteYear;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.WalkingWorks;

/** What a site came to in a financial year. Null is unknown, never zero. */
record SiteYearBody(
        String year,
        @Nullable BigDecimal greenSpace,
        @Nullable BigDecimal homesLand,
        @Nullable Integer homes,
        WalkingWorks walking,
        List<SpaceHours> hours) {

    static SiteYearBody of(SiteYear year) {
        return new SiteYearBody(
                year.year().code(),
                year.terms().greenSpace(),
                year.terms().homesLand(),
                year.terms().homes(),
                year.terms().walking(),
                year.terms().hours());
    }

    static SiteYearTerms read(ObjectNode sent) {
        Given given = Given.of(sent);
        given.leaveAside("year");
        SiteYearTerms terms = new SiteYearTerms(
                given.number("greenSpace"),
                given.number("homesLand"),
                SpaceBody.whole(given, "homes"),
                walking(given.part("walking")),
                given.parts("hours", SiteYearBody::hours));
        given.done();
        return terms;
    }

    private static WalkingWorks walking(@Nullable Given given) {
        return given == null
                ? WalkingWorks.NONE
                : new WalkingWorks(given.optionalText("works"), given.number("pounds"), given.flag("sharedPot"));
    }

    private static SpaceHours hours(Given given) {
        return new SpaceHours(
                given.text("space", "Give the slug of one of the site’s spaces"),
                given.requiredNumber("offered"),
                given.number("used"));
    }
}
