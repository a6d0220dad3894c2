package org.wellkept.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.member.Members;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** About me: what a member is called, how they are reached, what they need and who may know it, and how they leave. */
@Route(value = Place.ABOUT_ME_PATH, layout = WorkspaceLayout.class)
public class AboutMeView extends Screen implements BeforeEnterObserver {

    private final Members members;
    private final Accounts accounts;
    private final CurrentActor currentActor;

    @Inject
    public AboutMeView(Members members, Accounts accounts, CurrentActor currentActor) {
        this.members = members;
        this.accounts = accounts;
        this.currentActor = currentActor;
        named("About me");
        addClassName("plainly");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        if (!actor.has(Role.MEMBER)) {
            throw new NotPermittedHere("This page is for members with lived experience.");
        }
        show(
                new AboutMePanel(members, currentActor::get, members.aboutMe(actor)),
                reached(accounts.email(actor.signedInPerson()).orElse("")),
                leaving());
    }

    private static Section reached(String email) {
        return card(
                "How you are reached",
                new Paragraph("By e-mail, at " + email + ". We keep no other address and no number."),
                outside("account/address", "Change your address"));
    }

    private static Section leaving() {
        return card(
                "Leave Wellkept",
                new Paragraph(
                        "You can leave at any time. Then nothing here says who you are: your address, your name, your"
                                + " needs and what you took part in are erased. What organisations wrote down stays."),
                outside("account/close", "Leave Wellkept"));
    }

    private static Anchor outside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }

    private static Section card(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.addClassName("card");
        section.add(parts);
        return section;
    }
}
