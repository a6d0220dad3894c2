package org.wellkept.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/**
 * For whom a person acts, at the foot of the menu. Whoever has one hat reads which; whoever has several chooses among them
 * here.
 */
final class HatChoice extends Div {

    private static final String LIST_ID = "hats";

    private final SerializableConsumer<Hats.Hat> onChoice;

    HatChoice(SerializableConsumer<Hats.Hat> onChoice) {
        this.onChoice = onChoice;
        addClassName("hats");
    }

    /** Says which is worn, and offers the others; closed. */
    void show(Hats hats, Optional<Hats.Hat> worn) {
        removeAll();
        worn.ifPresent(hat -> {
            if (hats.all().size() == 1) {
                add(new Paragraph(hat.words()));
            } else {
                offer(hats, hat);
            }
        });
    }

    private void offer(Hats hats, Hats.Hat worn) {
        UnorderedList list = new UnorderedList();
        list.setId(LIST_ID);
        for (Hats.Hat hat : hats.all()) {
            NativeButton choose = new NativeButton(hat.words(), click -> onChoice.accept(hat));
            choose.getElement().setAttribute("aria-pressed", Boolean.toString(hat.equals(worn)));
            list.add(new ListItem(choose));
        }
        Span above = new Span("You act as");
        above.addClassName("hat-above");
        NativeButton open = new NativeButton();
        open.addClassName("hat-open");
        open.add(above, new Span(worn.words()), change());
        open.getElement().setAttribute("aria-controls", LIST_ID);
        open.addClickListener(click -> open(open, list, !list.isVisible()));
        open(open, list, false);
        list.getElement()
                .addEventListener("keydown", escape -> {
                    open(open, list, false);
                    open.focus();
                })
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        add(open, list);
    }

    private static Span change() {
        Span change = new Span("Change");
        change.addClassName("hat-change");
        return change;
    }

    private static void open(NativeButton open, UnorderedList list, boolean opened) {
        list.setVisible(opened);
        open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }

    /** Where whoever has chosen goes on: at what waits for them in this role. */
    static void goOn(UI ui, Hats.Hat hat) {
        Messages.of(ui)
                .ifPresent(messages -> messages.tellAfterNavigation("You act as " + hat.words()
                        + " now: what belongs to it comes first. You can still do all that your other roles allow."));
        ui.navigate(Place.TODAY_PATH);
    }
}
