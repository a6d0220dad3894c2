package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.wellkept.ui.look.Words;

/** Codes as cards to print and to give out, shown this once: nobody can look them up again. */
final class CodeCards extends Section {

    /**
     * @param address where a code is used
     * @param seen is run when somebody has printed or copied them
     */
    CodeCards(String title, String address, List<String> codes, SerializableRunnable seen) {
        addClassNames("card", "codes");
        H2 heading = new H2(Words.sentence(Words.spelledCount(codes.size(), "card", "cards")) + " to give out");
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph once =
                new Paragraph("Print or copy them now. They are shown this once: nobody can look them up again,"
                        + " not even you. Give each to one person who took part, and write down nobody’s code.");
        once.addClassName("notice");
        Button print = new Button("Print the cards");
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div buttons = new Div(print, new Button("I have them all", click -> seen.run()));
        buttons.addClassName("form-end");
        UnorderedList cards = new UnorderedList();
        cards.addClassName("code-cards");
        codes.forEach(code -> cards.add(card(title, address, code)));
        add(heading, once, buttons, cards);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static ListItem card(String title, String address, String code) {
        Paragraph name = new Paragraph(title);
        name.addClassName("card-title");
        Span secret = new Span(code);
        secret.addClassName("code");
        return new ListItem(
                name,
                new Paragraph("Say how it was. Go to"),
                new Paragraph(address),
                new Paragraph("and type this code:"),
                secret,
                new Paragraph("Works once. Nobody can see who said what."));
    }
}
