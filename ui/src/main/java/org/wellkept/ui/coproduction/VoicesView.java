package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.core.voice.Voices;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Where somebody independent gives out the codes of an activity, and looks at people's words before anybody else. */
@Route(value = CoproductionNavigation.VOICES_PATH, layout = WorkspaceLayout.class)
public class VoicesView extends Screen implements BeforeEnterObserver {

    private static final String SPEAKING = "/voice";

    private final Activities activities;
    private final Voices voices;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public VoicesView(
            Activities activities, Voices voices, Directory directory, CurrentActor currentActor, Clock clock) {
        this.activities = activities;
        this.voices = voices;
        this.directory = directory;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference =
                event.getRouteParameters().get(CoproductionNavigation.REFERENCE).orElse("");
        switch (activities.find(currentActor.get(), reference)) {
            case Outcome.Done<ActivityDetails>(var found) -> begin(found);
            case Outcome.Refused<ActivityDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(ActivityDetails found) {
        Actor actor = currentActor.get();
        List<String> canOpen = voices.canOpen(actor, found.reference());
        Optional<VoiceWindow> window = voices.window(actor, found.reference());
        if (canOpen.isEmpty() && window.filter(VoiceWindow::mayLookAfter).isEmpty()) {
            throw new NotPermittedHere(
                    window.isPresent()
                            ? "Only people of " + window.get().issuer().name() + " look after its codes and words."
                            : "Codes are given out by somebody independent, once the activity is shared.");
        }
        named("What people say of it", found.reference() + " · " + found.title());
        show(new VoicesPanel(
                voices,
                currentActor::get,
                new VoicesPanel.About(
                        found.reference(),
                        found.title(),
                        names(canOpen),
                        LinkAddress.of(SPEAKING),
                        LocalDate.now(clock))));
    }

    private Map<String, String> names(List<String> slugs) {
        Map<String, String> names = new LinkedHashMap<>();
        slugs.forEach(slug -> names.put(
                slug, directory.organisation(slug).map(OrganisationKey::name).orElse(slug)));
        return names;
    }
}
