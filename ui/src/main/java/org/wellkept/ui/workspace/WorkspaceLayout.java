package org.wellkept.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import gg.jte.generated.precompiled.workspace.JtebrandGenerated;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;

/**
 * What stands around every screen: the menu, who I am and for whom, and where messages are said. On a narrow page the
 * menu folds behind a button.
 */
public class WorkspaceLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final String MENU_ID = "workspace-menu";

    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Map<Place, Anchor> entries = new EnumMap<>(Place.class);
    private final Messages messages = new Messages();
    private final Main main = new Main(messages);
    private final HatChoice hats = new HatChoice(this::wear);
    private final NativeButton menuButton = new NativeButton("Menu");
    private final Div menu = new Div();
    private @Nullable Component content;

    @Inject
    public WorkspaceLayout(CurrentActor currentActor, CurrentHat currentHat) {
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        Actor actor = currentActor.get();
        addClassName("workspace");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");

        menu.setId(MENU_ID);
        menu.addClassName("rail-rest");
        menu.add(navigation(actor), who(actor));
        menuButton.addClassNames("button", "menu-button");
        menuButton.getElement().setAttribute("aria-controls", MENU_ID);
        menuButton.addClickListener(click -> open(!menu.hasClassName("open")));

        Div railTop = new Div(brand(), menuButton);
        railTop.addClassName("rail-top");
        Header rail = new Header(railTop, menu);
        rail.addClassName("rail");
        rail.getElement()
                .addEventListener("keydown", escape -> {
                    if (menu.hasClassName("open")) {
                        open(false);
                        menuButton.focus();
                    }
                })
                .setFilter("event.key === 'Escape'");
        open(false);
        add(skipLink(), rail, main);
        // Vaadin's own element, which says when the server can't be reached, stands outside every landmark
        getElement()
                .executeJs("document.querySelectorAll('vaadin-connection-indicator')"
                        + ".forEach(indicator => indicator.setAttribute('role', 'status'))");
        ComponentUtil.setData(UI.getCurrent(), Messages.class, messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().isSignedIn()) {
            // the session is there, but its person may not come in any more
            event.getUI().getPage().setLocation(SignInServlet.PATH);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content = shown.getElement().getComponent().orElse(null);
        main.getElement().appendChild(shown.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String location = event.getLocation().getPath();
        entries.forEach((place, entry) -> {
            if (place.holds(location)) {
                entry.getElement().setAttribute("aria-current", location.equals(place.path()) ? "page" : "true");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
        open(false);
        showHats();
        messages.navigated();
        if (content instanceof Screen screen) {
            screen.focusAfterNavigation();
        }
    }

    private void open(boolean open) {
        menu.setClassName("open", open);
        menuButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private Nav navigation(Actor actor) {
        UnorderedList list = new UnorderedList();
        for (Place place : Place.values()) {
            if (place.isUsefulTo(actor)) {
                Anchor entry = new Anchor(place.path().isEmpty() ? "./" : place.path(), place.words());
                entries.put(place, entry);
                list.add(new ListItem(entry));
            }
        }
        Nav navigation = new Nav(list);
        navigation.getElement().setAttribute("aria-label", "Workspace");
        return navigation;
    }

    private void wear(Hats.Hat hat) {
        currentHat.wear(currentActor.get(), hat);
        showHats();
        getUI().ifPresent(ui -> HatChoice.goOn(ui, hat));
    }

    /** With each step anew: a role may have come or gone. */
    private void showHats() {
        Actor actor = currentActor.get();
        hats.show(Hats.of(actor), currentHat.of(actor));
    }

    private Div who(Actor actor) {
        Div who = new Div();
        who.addClassName("who");
        Paragraph name = new Paragraph(actor.displayName());
        name.addClassName("who-name");
        who.add(name, hats);
        Anchor account = new Anchor("account", "My account");
        Anchor publicPages = new Anchor("/", "Public pages");
        publicPages.setRouterIgnore(true);
        who.add(account, publicPages, signOut());
        return who;
    }

    /** A plain form, so that signing out ends the session even where this page has lost touch with the server. */
    private static Component signOut() {
        NativeButton button = new NativeButton("Sign out");
        button.addClassNames("button", "link");
        button.getElement().setAttribute("type", "submit");
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", SignOutServlet.PATH);
        form.appendChild(button.getElement());
        Div holder = new Div();
        holder.getElement().appendChild(form);
        return holder;
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("./");
        brand.addClassName("brand");
        brand.add(new Html("<span class=\"brand-inner\">" + Markup.of(output -> JtebrandGenerated.render(output, null))
                + "</span>"));
        return brand;
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", "Skip to the main part");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', event => {event.preventDefault();"
                        + " const main = document.getElementById('main'); main.focus(); main.scrollIntoView();})");
        return skip;
    }
}
