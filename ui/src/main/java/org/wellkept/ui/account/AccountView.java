package org.wellkept.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.account.JteaccountGenerated;
import gg.jte.generated.precompiled.account.JtelinkedGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.reminder.ReminderChoices;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.sso.Identities;
import org.wellkept.auth.sso.LinkedIdentity;
import org.wellkept.auth.trail.Trail;
import org.wellkept.core.access.Actor;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** My account: how I sign in, where I am signed in, and which letters I get. */
@Route(value = AccountView.PATH, layout = WorkspaceLayout.class)
public class AccountView extends Screen implements BeforeEnterObserver {

    static final String PATH = "account";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Presences presences;
    private final Identities identities;
    private final ReminderChoices letters;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    @Inject
    public AccountView(
            Accounts accounts,
            SecondFactors factors,
            Presences presences,
            Identities identities,
            ReminderChoices letters,
            Trail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.presences = presences;
        this.identities = identities;
        this.letters = letters;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
        named("My account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        if (!actor.isSignedIn()) {
            return;
        }
        AccountPage page = AccountPage.of(
                accounts.email(actor.signedInPerson()).orElse(""),
                accounts.hasPassword(actor.signedInPerson()),
                factors.of(actor),
                presences.of(actor),
                currentActor.presence().map(Presence::id).orElse(null),
                letters.of(actor),
                trail.own(actor),
                clock.instant(),
                clock.getZone());
        List<Component> parts = new ArrayList<>();
        parts.add(new Fragment(output -> JteaccountGenerated.render(output, null, page)));
        List<LinkedIdentity> linked = identities.of(actor);
        if (!linked.isEmpty()) {
            LinkedPage providers = LinkedPage.of(linked, clock.instant(), clock.getZone());
            parts.addFirst(new Fragment(output -> JtelinkedGenerated.render(output, null, providers)));
        }
        show(parts.toArray(Component[]::new));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AccountNotice.PARAMETER)
                .flatMap(AccountNotice::of)
                .ifPresent(notice -> messages().tellAfterNavigation(notice.words()));
    }
}
