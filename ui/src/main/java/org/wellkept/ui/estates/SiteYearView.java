package org.wellkept.ui.estates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What a site came to in a financial year: the one that the address names, else the last that is over. */
@Route(value = EstatesNavigation.YEAR_PATH, layout = WorkspaceLayout.class)
public class SiteYearView extends WritingScreen implements BeforeEnterObserver {

    private static final String YEAR = "of";

    private final Estates estates;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public SiteYearView(Estates estates, CurrentActor currentActor, Clock clock) {
        this.estates = estates;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(EstatesNavigation.SITE).orElse("");
        FinancialYear now = FinancialYear.of(LocalDate.now(clock));
        FinancialYear year =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(YEAR, List.of()).stream()
                        .findFirst()
                        .flatMap(FinancialYear::read)
                        .orElse(now.previous());
        switch (estates.find(currentActor.get(), slug)) {
            case Outcome.Done<SiteDetails>(var site) -> begin(site, year, now);
            case Outcome.Refused<SiteDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(SiteDetails site, FinancialYear year, FinancialYear now) {
        if (!site.mayRecord()) {
            throw new NotPermittedHere(
                    "Only people of " + site.organisation().name() + " write down what a year came to.");
        }
        named("What a year came to", site.terms().name() + " · " + year.words());
        Anchor earlier = link(site.slug(), year.previous());
        if (year.compareTo(now) < 0) {
            offer(earlier, link(site.slug(), year.next()));
        } else {
            offer(earlier);
        }
        write(new YearPanel(estates, currentActor::get, site, year, this::finish));
    }

    private static Anchor link(String slug, FinancialYear year) {
        Anchor link = new Anchor(EstatesNavigation.year(slug) + "?" + YEAR + "=" + year.code(), "Year " + year.words());
        link.addClassName("button");
        return link;
    }
}
