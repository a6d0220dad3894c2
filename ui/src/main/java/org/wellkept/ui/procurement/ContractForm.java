package org.wellkept.ui.procurement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedNumber;

/** The fields of a contract. What is left blank is not told. */
final class ContractForm extends Div {

    private final ProblemSummary problems = new ProblemSummary();
    private final Choice<String> buyer;
    private final TextField title =
            line("What is bought, in one line", 300, "Such as “School meals, north of the county”.");
    private final TextField reference = line("Your own reference", 100, "No other contract of yours has it.");
    private final TextField notice =
            line("Public notice number", 100, "An OCID or a Find a Tender number, if there is one.");
    private final Choice<ContractKind> kind = new Choice<>(
            "What it is", "Contract", List.of(ContractKind.FRAMEWORK), ContractKind::code, ContractKind::words);
    private final TextField lotOf = line(
            "A lot of", 100, "Your reference of the larger contract that was split so that smaller bodies can bid.");
    private final DayField starts = new DayField("First day");
    private final DayField ends = new DayField("Last day");
    private final TextField value =
            line("Whole value, in pounds", 40, "Over all its years. Leave it blank if it is not known.");
    private final TextField supplier = line("Supplier", 300, "The organisation’s name.");
    private final ChooseMany<SupplierKind> kinds = new ChooseMany<>(
            "What the supplier is", "Choose all that fit.", Arrays.asList(SupplierKind.values()), SupplierKind::words);
    private final Checkbox none = new Checkbox("It is none of these");
    private final TextField weighting = line(
            "Social value weighting, in percent",
            10,
            "How much of the score social value had. NHS buyers: at least 10.");
    private final TextArea committed = area("Social value that the supplier committed to");
    private final TextField committedValue = line("The same in pounds, if you put a figure on it", 40, "");
    private final TextArea delivered = area("What was delivered so far");
    private final TextField deliveredValue = line("The same in pounds", 40, "");
    private final TextField codes = line(
            "Codes of measures",
            600,
            "As you use them, such as NT1. Put a comma between two. No value is worked out from them.");
    private final Choice<Boolean> carbonPlan = new Choice<>(
            "Does the supplier have a carbon reduction plan?",
            "Not told",
            List.of(true, false),
            String::valueOf,
            yes -> yes ? "Yes" : "No");
    private final TextField carbonTonnes = line("Tonnes of CO2e that the supplier committed to save", 20, "");
    private final Checkbox shared = new Checkbox("Several organisations pay for it together");
    private final TextField sharedWith = line("Who else pays", 500, "");
    private final Checkbox leadBuyer = new Checkbox("We are the lead buyer: it counts under us");
    private ContractTerms over;
    private boolean touched;

    /** What was read from the fields, with what can't be read as it is typed. */
    record Reading(ContractTerms terms, List<FieldProblem> problems) {}

    /**
     * @param buyers in whose name it can be recorded, the first chosen; empty for one that is stored
     * @param over what it is written over
     */
    ContractForm(List<OrganisationRef> buyers, ContractTerms over) {
        addClassName("contract-form");
        Map<String, String> names = new LinkedHashMap<>();
        buyers.forEach(each -> names.put(each.slug(), each.name()));
        buyer = Choice.named("Whose contract it is", "Choose", names);
        buyer.setVisible(buyers.size() > 1);
        this.over = over;
        title.setRequiredIndicatorVisible(true);
        add(
                problems,
                section("What is bought", buyer, title, reference, kind, starts, ends, value, notice, lotOf),
                section("Who supplies it", supplier, kinds, none),
                section(
                        "Social value",
                        weighting,
                        committed,
                        committedValue,
                        delivered,
                        deliveredValue,
                        codes,
                        carbonPlan,
                        carbonTonnes),
                section(
                        "Who pays",
                        new Paragraph(
                                "A contract that several organisations record is counted once in their common figures:"
                                        + " under the lead buyer, or else under the first that recorded it."),
                        shared,
                        sharedWith,
                        leadBuyer));
        tie();
        fill(over);
        if (!buyers.isEmpty()) {
            buyer.chooseKey(buyers.getFirst().slug());
        }
        touchable();
    }

    private static TextField line(String label, int longest, String hint) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setHelperText(hint);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    private static TextArea area(String label) {
        TextArea field = new TextArea(label);
        field.setMaxLength(2_000);
        field.setMinHeight("5rem");
        return field;
    }

    private static Section section(String name, Component... parts) {
        Section section = new Section(new H2(name));
        section.addClassNames("card", "section");
        section.add(parts);
        return section;
    }

    private void tie() {
        problems.knows("organisation", buyer);
        problems.knows("title", title);
        problems.knows("reference", reference);
        problems.knows("notice", notice);
        problems.knows("lotOf", lotOf);
        problems.knows("starts", starts);
        problems.knows("ends", ends);
        problems.knows("value", value);
        problems.knows("supplier", supplier);
        problems.knows("weighting", weighting);
        problems.knows("committed", committed);
        problems.knows("committedValue", committedValue);
        problems.knows("delivered", delivered);
        problems.knows("deliveredValue", deliveredValue);
        problems.knows("codes", codes);
        problems.knows("carbonTonnes", carbonTonnes);
        problems.knows("sharedWith", sharedWith);
        problems.knows("leadBuyer", leadBuyer);
    }

    private void touchable() {
        Stream.of(
                        title,
                        reference,
                        notice,
                        lotOf,
                        value,
                        supplier,
                        weighting,
                        committedValue,
                        deliveredValue,
                        codes,
                        carbonTonnes,
                        sharedWith)
                .forEach(field -> field.addValueChangeListener(change -> touched |= change.isFromClient()));
        Stream.of(committed, delivered)
                .forEach(field -> field.addValueChangeListener(change -> touched |= change.isFromClient()));
    }

    boolean isTouched() {
        return touched;
    }

    /** What it was written over. */
    ContractTerms over() {
        return over;
    }

    String buyer() {
        return buyer.chosen().orElse("");
    }

    void fill(ContractTerms terms) {
        ContractAbout about = terms.about();
        title.setValue(about.title());
        reference.setValue(text(about.reference()));
        notice.setValue(text(about.notice()));
        kind.choose(about.kind() == ContractKind.FRAMEWORK ? ContractKind.FRAMEWORK : null);
        lotOf.setValue(text(about.lotOf()));
        starts.setValue(about.starts());
        ends.setValue(about.ends());
        value.setValue(TypedNumber.written(about.value()));
        supplier.setValue(text(terms.supplier().name()));
        Set<SupplierKind> known = terms.supplier().kinds();
        kinds.setValue(known == null ? Set.of() : known);
        none.setValue(known != null && known.isEmpty());
        SocialValue social = terms.socialValue();
        weighting.setValue(TypedNumber.written(social.weighting()));
        committed.setValue(text(social.committed()));
        committedValue.setValue(TypedNumber.written(social.committedValue()));
        delivered.setValue(text(social.delivered()));
        deliveredValue.setValue(TypedNumber.written(social.deliveredValue()));
        codes.setValue(String.join(", ", social.codes()));
        carbonPlan.choose(social.carbonPlan());
        carbonTonnes.setValue(TypedNumber.written(social.carbonTonnes()));
        shared.setValue(terms.pot().shared());
        sharedWith.setValue(text(terms.pot().with()));
        leadBuyer.setValue(terms.pot().leadBuyer());
    }

    /** Shows two texts put together, over what is stored now. */
    void refill(ContractTerms together, ContractTerms stored) {
        over = stored;
        fill(together);
        touched = true;
    }

    void saved(ContractTerms terms) {
        over = terms;
        touched = false;
    }

    Reading read() {
        List<FieldProblem> found = new ArrayList<>();
        Set<SupplierKind> chosen = kinds.getValue();
        if (none.getValue() && !chosen.isEmpty()) {
            found.add(new FieldProblem(
                    "supplierKinds",
                    "The supplier is said to be none of the kinds, and also to be some of them",
                    "Take one of the two away"));
        }
        ContractTerms terms = new ContractTerms(
                new ContractAbout(
                        reference.getValue(),
                        notice.getValue(),
                        title.getValue(),
                        kind.chosen().orElse(ContractKind.CONTRACT),
                        lotOf.getValue(),
                        starts.getValue(),
                        ends.getValue(),
                        number(value, "value", found)),
                new Supplier(supplier.getValue(), chosen.isEmpty() && !none.getValue() ? null : chosen),
                new SocialValue(
                        number(weighting, "weighting", found),
                        committed.getValue(),
                        number(committedValue, "committedValue", found),
                        delivered.getValue(),
                        number(deliveredValue, "deliveredValue", found),
                        Arrays.asList(codes.getValue().split("[,;]", -1)),
                        carbonPlan.getValue(),
                        number(carbonTonnes, "carbonTonnes", found)),
                new SharedPot(shared.getValue(), sharedWith.getValue(), leadBuyer.getValue()));
        return new Reading(terms, found);
    }

    static @Nullable BigDecimal number(TextField field, String name, List<FieldProblem> found) {
        String typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed);
        if (number == null) {
            found.add(new FieldProblem(
                    name,
                    "“" + typed + "” is not a number",
                    "Write it in digits, such as 450,000: no k for thousands or m for millions"));
        }
        return number;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    void show(List<FieldProblem> mending) {
        problems.show(mending);
    }

    void clearProblems() {
        problems.clear();
    }
}
