package org.wellkept.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.program.MadeToken;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.ProgramToken;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Scope;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.People;
import org.wellkept.ui.account.Proving;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Tokens for programs: which there are and when they were last used, a new one, and an end to any of them. */
@Route(value = Place.TOKENS_PATH, layout = WorkspaceLayout.class)
public class TokensView extends Screen implements BeforeEnterObserver {

    private final ProgramTokens tokens;
    private final Organisations organisations;
    private final People people;
    private final Proving proving;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Div made = new Div();
    private final Div list = new Div();
    private final Div making = new Div();

    @Inject
    public TokensView(
            ProgramTokens tokens,
            Organisations organisations,
            People people,
            Proving proving,
            CurrentActor currentActor,
            Clock clock) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.people = people;
        this.proving = proving;
        this.currentActor = currentActor;
        this.clock = clock;
        named("Tokens");
        addClassName("tokens-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().isSignedIn()) {
            return;
        }
        made.addClassName("token-made");
        made.getElement().setAttribute("role", "status");
        Paragraph what =
                new Paragraph("With a token a program can do through the API what you do on the screens, without"
                        + " your password. Keep it like a password; revoke it when the program is no longer used.");
        show(what, made, list, making);
        layTokens();
        layForm();
    }

    private void layForm() {
        Actor actor = currentActor.get();
        List<TokenOwner> owners = TokenOwner.offered(
                actor, organisations.all(null), organisation -> people.mayGiveRolesIn(actor, organisation.id()));
        TokenForm form = new TokenForm(owners);
        form.onMake(LocalDate.now(clock), command -> proving.then(() -> make(form, command)));
        making.removeAll();
        making.addClassName("sheet");
        making.add(new H2("Make a token"), form);
    }

    private void make(TokenForm form, MakeToken command) {
        switch (tokens.make(currentActor.get(), command)) {
            case Outcome.Done<MadeToken>(var token) -> {
                messages().clear();
                layTokens();
                layForm();
                tell(token);
            }
            case Outcome.Refused<MadeToken>(var refusal) -> {
                if (refusal instanceof Refusal.Invalid invalid) {
                    form.show(invalid.problems());
                } else {
                    messages().warn(RefusalWords.of(refusal));
                }
            }
        }
    }

    private void tell(MadeToken token) {
        Code secret = new Code(token.secret());
        made.removeAll();
        made.add(
                new H2("Copy it now"),
                new Paragraph("This is the token “" + token.token().name()
                        + "”. It is shown this once; nobody can look it up later, not even an administrator."),
                new Paragraph(secret));
        // not only said: brought into view, and read where it stands
        made.getElement().setAttribute("tabindex", "-1");
        made.getElement().executeJs("this.focus()");
    }

    private void layTokens() {
        made.removeAll();
        list.removeAll();
        Instant now = clock.instant();
        switch (tokens.list(currentActor.get())) {
            case Outcome.Done<List<ProgramToken>>(var all) -> {
                List<ProgramToken> working =
                        all.stream().filter(token -> token.worksAt(now)).toList();
                list.add(new H2(working.isEmpty() ? "No token works at the moment" : "Tokens that work"));
                list.add(items(working.stream().map(this::item).toList()));
                List<ProgramToken> ended =
                        all.stream().filter(token -> !token.worksAt(now)).toList();
                if (!ended.isEmpty()) {
                    list.add(new H2("Ended"));
                    list.add(items(ended.stream().map(this::item).toList()));
                }
            }
            case Outcome.Refused<List<ProgramToken>>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private static Component items(List<ListItem> items) {
        UnorderedList tokens = new UnorderedList(items.toArray(ListItem[]::new));
        tokens.addClassNames("plain", "tokens");
        tokens.setVisible(!items.isEmpty());
        return tokens;
    }

    private ListItem item(ProgramToken token) {
        ListItem item = new ListItem();
        item.addClassName("sheet");
        String organisation = token.organisation();
        item.add(
                new H3(token.name()),
                new Paragraph((organisation == null ? "Stands for me" : "Stands for " + organisation) + ". May: "
                        + token.scopes().stream()
                                .map(Scope::words)
                                .map(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                                .collect(Collectors.joining("; "))
                        + "."),
                new Paragraph("Made " + moment(token.madeAt()) + ". "
                        + (token.lastUsedAt() == null
                                ? "Not used yet."
                                : "Last used " + moment(token.lastUsedAt()) + ".")
                        + " " + end(token)));
        if (token.worksAt(clock.instant())) {
            Button revoke = new Button("Revoke", click -> askToRevoke(token.id(), token.name()));
            revoke.setAriaLabel("Revoke " + token.name());
            item.add(revoke);
        }
        return item;
    }

    private String end(ProgramToken token) {
        Instant revoked = token.revokedAt();
        if (revoked != null) {
            return "Revoked " + moment(revoked) + ".";
        }
        LocalDate lastDay =
                LocalDate.ofInstant(token.expiresAt(), clock.getZone()).minusDays(1);
        return (token.worksAt(clock.instant()) ? "Works until the end of " : "Ended with ") + Words.day(lastDay) + ".";
    }

    private String moment(Instant at) {
        return Words.moment(at, clock.instant(), clock.getZone());
    }

    private void askToRevoke(UUID id, String name) {
        ConfirmDialog dialog = new ConfirmDialog(
                "Revoke “" + name + "”?",
                "The program that uses it is shut out at once, and it can’t be undone. A new token can be made.",
                "Revoke it",
                confirmed -> revoke(id, name));
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void revoke(UUID id, String name) {
        switch (tokens.revoke(currentActor.get(), id)) {
            case Outcome.Done<ProgramToken> done -> {
                layTokens();
                messages().tell("“" + name + "” is revoked. Nothing gets in with it any more.");
            }
            case Outcome.Refused<ProgramToken>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }
}
