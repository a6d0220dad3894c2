package org.wellkept.ui.member;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.member.JtemyPartGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.member.Members;
import org.wellkept.ui.form.Writers;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** A member's own page: what I took part in, what I was promised to be told, what changed, and how to say how it was. */
@Route(value = Place.MY_PART_PATH, layout = WorkspaceLayout.class)
public class MyPartView extends Screen implements BeforeEnterObserver {

    private final Members members;
    private final Writers writers;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public MyPartView(Members members, Writers writers, CurrentActor currentActor, Clock clock) {
        this.members = members;
        this.writers = writers;
        this.currentActor = currentActor;
        this.clock = clock;
        named("My part");
        addClassName("plainly");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        if (!actor.has(Role.MEMBER)) {
            throw new NotPermittedHere("This page is for members with lived experience.");
        }
        MyPartPage page = MyPartPage.of(
                members.takenPart(actor), !writers.ofActivities(actor).isEmpty(), LocalDate.now(clock));
        show(new Fragment(output -> JtemyPartGenerated.render(output, null, page)));
    }
}
