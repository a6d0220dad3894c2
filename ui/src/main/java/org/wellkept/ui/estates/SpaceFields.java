package org.wellkept.ui.estates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.form.TypedNumber;

/** A hall, a room or another space that others may use, with the times of its week. */
final class SpaceFields extends Div {

    private final @Nullable String slug;
    private final H3 heading = new H3();
    private final TextField name = new TextField("What people call it");
    private final Choice<SpaceKind> kind =
            new Choice<>("What it is", "Choose one", List.of(SpaceKind.values()), Coded::code, Coded::words);
    private final TextField holds = new TextField("How many people it holds");
    private final Choice<Hire> hire =
            new Choice<>("What it costs", "Choose one", List.of(Hire.values()), Coded::code, Coded::words);
    private final TextField price = new TextField("Price for an hour, in pounds");
    private final Rows<SlotFields, SlotFields.Typed> slots = SlotFields.rows();
    private final ChooseMany<AccessNeed> needs =
            new ChooseMany<>("What it has", null, List.of(AccessNeed.values()), Coded::words);
    private final TextField link = new TextField("Web page to book");
    private final TextField phone = new TextField("Phone to book");
    private final TextField email = new TextField("E-mail to book");
    private final TextField whoMayUse = new TextField("Who may use it");
    private final DayField openFrom = new DayField("Open to others from");
    private final DayField closedOn = new DayField("Closed to others from");
    private final NativeButton remove = new NativeButton("Remove this space");

    private SpaceFields(SpaceTerms terms, SerializableRunnable removed) {
        slug = terms.slug();
        addClassNames("group", "space-fields");
        name.setMaxLength(200);
        name.setHelperText("Such as Main hall");
        holds.getElement().setAttribute("inputmode", "numeric");
        price.getElement().setAttribute("inputmode", "decimal");
        price.setHelperText("Leave it blank for a free space");
        link.setHelperText("It begins with https://");
        phone.setHelperText("Of the organisation, not of a person");
        email.setHelperText("Of the organisation, not of a person");
        whoMayUse.setMaxLength(500);
        whoMayUse.setHelperText("Such as: groups that are open to all");
        openFrom.setHint("Leave it blank if it has long been open");
        closedOn.setHint("Only when others may no longer use it");
        remove.addClassNames("button", "link");
        remove.addClickListener(click -> removed.run());
        Div costs = new Div(hire, price);
        costs.addClassName("field-row");
        Div what = new Div(kind, holds);
        what.addClassName("field-row");
        Div fields = new Div(
                name,
                what,
                costs,
                new H4("Times of the week"),
                hint("Write down when it is offered. Say that a time is taken, never by whom."),
                slots,
                needs,
                new H4("How to book"),
                hint("One of these is enough."),
                link,
                phone,
                email,
                more(),
                remove);
        fields.addClassName("group-fields");
        add(heading, fields);
        fill(terms);
    }

    private NativeDetails more() {
        Div days = new Div(openFrom, closedOn);
        days.addClassName("field-row");
        Div rest = new Div(whoMayUse, days);
        rest.addClassName("section");
        return new NativeDetails("Who may use it, and from when", rest);
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private void fill(SpaceTerms terms) {
        name.setValue(terms.name());
        if (!terms.name().isEmpty()) {
            // a new space is nothing yet, and nobody has said what it costs
            kind.choose(terms.kind());
            hire.choose(terms.hire());
        }
        holds.setValue(TypedAnswers.written(terms.holds()));
        price.setValue(TypedNumber.written(terms.pricePerHour()));
        slots.fill(terms.slots().stream().map(SlotFields.Typed::of).toList());
        needs.setValue(terms.needs());
        link.setValue(orEmpty(terms.booking().link()));
        phone.setValue(orEmpty(terms.booking().phone()));
        email.setValue(orEmpty(terms.booking().email()));
        whoMayUse.setValue(orEmpty(terms.whoMayUse()));
        openFrom.setValue(terms.openFrom());
        closedOn.setValue(terms.closedOn());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @param empty what a new one begins with */
    static Rows<SpaceFields, SpaceTerms> rows(SpaceTerms empty) {
        return new Rows<>(
                "Add another space",
                SpaceFields::new,
                SpaceFields::number,
                empty,
                fields -> fields.name.focus(),
                () -> {});
    }

    private void number(int position, int of) {
        heading.setText(of == 1 ? "The space" : "Space " + position + " of " + of);
    }

    /** As far as it can be kept; what can't is a problem. */
    SpaceTerms read(String field, TypedAnswers answers) {
        SpaceKind whatItIs = kind.getValue();
        if (whatItIs == null) {
            answers.missing(field + "kind", "It is not said what it is", "Choose one, such as hall");
        }
        Hire cost = hire.getValue();
        if (cost == null) {
            answers.missing(field + "terms", "It is not said what it costs", "Choose free, low cost or market price");
        }
        BigDecimal pounds = answers.number(price.getValue(), field + "pricePerHour", "8.50");
        return new SpaceTerms(
                slug,
                name.getValue(),
                whatItIs == null ? SpaceKind.OTHER : whatItIs,
                answers.whole(holds.getValue(), field + "holds"),
                openFrom.getValue(),
                closedOn.getValue(),
                cost == null ? Hire.MARKET : cost,
                pounds,
                whoMayUse.getValue(),
                needs.getValue(),
                new Booking(link.getValue(), phone.getValue(), email.getValue()),
                slots(field, answers));
    }

    private List<Slot> slots(String field, TypedAnswers answers) {
        List<Slot> read = new ArrayList<>();
        List<SlotFields> all = slots.all();
        for (int i = 0; i < all.size(); i++) {
            SlotFields.Typed typed = all.get(i).typed();
            Slot slot = typed.isBlank() ? null : typed.read(field + "slots[" + i + "]", answers);
            if (slot != null) {
                read.add(slot);
            }
        }
        return read;
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "name", name);
        problems.knows(field + "kind", kind);
        problems.knows(field + "holds", holds);
        problems.knows(field + "terms", hire);
        problems.knows(field + "pricePerHour", price);
        problems.knows(field + "booking.link", link);
        problems.knows(field + "booking.phone", phone);
        problems.knows(field + "booking.email", email);
        problems.knows(field + "whoMayUse", whoMayUse);
        problems.knows(field + "openFrom", openFrom);
        problems.knows(field + "closedOn", closedOn);
        List<SlotFields> all = slots.all();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).tieTo(problems, field + "slots[" + i + "]");
        }
    }
}
