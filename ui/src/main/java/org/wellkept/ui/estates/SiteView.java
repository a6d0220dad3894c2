package org.wellkept.ui.estates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.commitment.JtehistoryGenerated;
import gg.jte.generated.precompiled.estates.JtesiteGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One site with its spaces and years, and what the reader may do to it now and no more. */
@Route(value = EstatesNavigation.ONE_PATH, layout = WorkspaceLayout.class)
public class SiteView extends Screen implements BeforeEnterObserver {

    private final Estates estates;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String slug = "";

    @Inject
    public SiteView(Estates estates, CurrentActor currentActor, Clock clock) {
        this.estates = estates;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get(EstatesNavigation.SITE).orElse("");
        switch (estates.find(currentActor.get(), slug)) {
            case Outcome.Done<SiteDetails>(var site) -> show(site);
            case Outcome.Refused<SiteDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SiteDetails site) {
        named(site.terms().name(), "Rooms of " + site.organisation().name());
        offer(actions(site).toArray(Component[]::new));
        List<Component> parts = new ArrayList<>();
        String standing = standing(site);
        if (!standing.isEmpty()) {
            Paragraph notice = new Paragraph(standing);
            notice.addClassName("notice");
            parts.add(notice);
        }
        SitePage page = SitePage.of(site, LocalDate.now(clock));
        parts.add(new Fragment(output -> JtesiteGenerated.render(output, null, page)));
        parts.add(history());
        show(parts.toArray(Component[]::new));
    }

    private static String standing(SiteDetails site) {
        return switch (site.visibility()) {
            case OWN -> "Only " + site.organisation().name() + " sees this, until its lead shares or publishes it.";
            case SHARED -> "Shared with partners, and not public yet. Its lead can publish it.";
            case PUBLIC -> "";
        };
    }

    private List<Component> actions(SiteDetails site) {
        List<Component> offered = new ArrayList<>();
        if (site.mayRecord() && site.visibility() == Visibility.OWN) {
            offered.add(new Button("Throw away", click -> discarding().open()));
        }
        if (site.mayPublish() && site.visibility() == Visibility.OWN) {
            offered.add(new Button("Share with partners", click -> sharing().open()));
        }
        if (site.mayRecord()) {
            offered.add(link("Write down a year", EstatesNavigation.year(slug)));
            offered.add(link("Change rooms and times", EstatesNavigation.edit(slug)));
        }
        if (site.mayPublish() && site.visibility() != Visibility.PUBLIC) {
            Button publish = new Button("Publish", click -> publishing().open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offered.add(publish);
        }
        if (site.visibility() == Visibility.PUBLIC && !site.terms().spaces().isEmpty()) {
            Anchor open = new Anchor("/rooms", "Find a room, as everybody does");
            open.addClassName("button");
            open.setRouterIgnore(true);
            offered.addFirst(open);
        }
        return offered;
    }

    private static Anchor link(String words, String path) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button");
        return link;
    }

    private ActionDialog sharing() {
        return new ActionDialog(
                "Share this place",
                List.of("Everybody who signs in to your partnerships can see its rooms and when they are free."),
                List.of(),
                "Share it",
                () -> did(estates.share(currentActor.get(), slug), "It is shared with partners."));
    }

    private ActionDialog publishing() {
        Checkbox lookedAt = new Checkbox("What looks like a name tells of nobody");
        return new ActionDialog(
                "Publish this place",
                List.of(
                        "Anyone can find its free and low-cost rooms, without an account. It can’t be made less visible"
                                + " again.",
                        "Look once more: no person should stand in it by name."),
                List.of(lookedAt),
                "Publish it",
                () -> did(estates.publish(currentActor.get(), slug, lookedAt.getValue()), "It is public now."));
    }

    private ActionDialog discarding() {
        return new ActionDialog(
                "Throw this place away",
                List.of("The place is gone then, with its rooms and years."),
                List.of(),
                "Throw it away",
                () -> switch (estates.discard(currentActor.get(), slug)) {
                    case Outcome.Done<String> done -> {
                        messages().tellAfterNavigation("It is thrown away.");
                        getUI().ifPresent(ui -> ui.navigate(EstatesNavigation.PATH));
                        yield List.of();
                    }
                    case Outcome.Refused<String>(var refusal) -> List.of(refusal);
                });
    }

    private List<Refusal> did(Outcome<SiteDetails> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<SiteDetails>(var now) -> {
                show(now);
                messages().tell(message);
                yield List.of();
            }
            case Outcome.Refused<SiteDetails>(var refusal) -> List.of(refusal);
        };
    }

    /** Read only when somebody opens it. */
    private NativeDetails history() {
        Div holder = new Div();
        NativeDetails details = new NativeDetails("History", holder);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getComponentCount() == 0) {
                switch (estates.history(currentActor.get(), slug)) {
                    case Outcome.Done<List<HistoryRead>>(var entries) ->
                        holder.add(new Fragment(output -> JtehistoryGenerated.render(output, null, entries)));
                    case Outcome.Refused<List<HistoryRead>> refused ->
                        holder.add(new Paragraph("Its history is not open to you."));
                }
            }
        });
        return details;
    }
}
