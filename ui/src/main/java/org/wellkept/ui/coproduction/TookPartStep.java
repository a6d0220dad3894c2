package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.form.TypedCount;

/** The second step: when it was, who took part and how they were reached. Groups and counts, never names. */
final class TookPartStep extends LogStep {

    private final TextField when = OccasionFields.whenField("When");
    private final TextField people = new TextField("How many people took part");
    private final Rows<GroupFields, GroupFields.Typed> groups;
    private final FreeText<TextArea> reached =
            FreeText.area("How you reached them", 2_000, "Such as “through the carers’ centre, and a poster”.");
    private final TextField firstPeople = new TextField("People who came the first time");
    private final Rows<OccasionFields, TypedOccasion> others = OccasionFields.rows();
    private final FreeText<TextArea> accessNeeds = FreeText.area(
            "What was done so that everybody could take part", 2_000, "Such as a signer, or a quiet room.");
    private final PaymentFields payment = new PaymentFields();

    TookPartStep(Map<String, String> groupLabels) {
        super("Who took part, and how you reached them");
        groups = GroupFields.rows(groupLabels);
        people.setHelperText("Count each person once, and nobody by name. Leave it out if nobody counted.");
        people.getElement().setAttribute("inputmode", "numeric");
        firstPeople.getElement().setAttribute("inputmode", "numeric");
        add(
                when,
                people,
                groups,
                reached,
                more(
                        "More: other times, access, payment",
                        new H3("If you met more than once"),
                        firstPeople,
                        others,
                        new H3("Access"),
                        accessNeeds,
                        payment));
    }

    void fill(TookPart tookPart) {
        List<TypedOccasion> occasions =
                tookPart.occasions().stream().map(TypedOccasion::of).toList();
        TypedOccasion first = occasions.isEmpty() ? TypedOccasion.EMPTY : occasions.getFirst();
        when.setValue(first.when());
        firstPeople.setValue(first.people());
        others.fill(occasions.stream().skip(1).toList());
        people.setValue(TypedCount.written(tookPart.people()));
        groups.fill(
                tookPart.groups().isEmpty()
                        ? List.of(GroupFields.Typed.EMPTY)
                        : tookPart.groups().stream().map(GroupFields.Typed::of).toList());
        reached.fill(tookPart.reached());
        accessNeeds.fill(tookPart.accessNeeds());
        payment.fill(tookPart.payment());
    }

    /** @param over what it was written over: it keeps a source's own words */
    TookPart read(TookPart over, List<FieldProblem> problems) {
        return new TookPart(
                occasions(over.occasions(), problems),
                TypedCount.read(people.getValue(), "people", problems),
                groups(problems),
                over.groupsWritten(),
                reached.text(),
                accessNeeds.text(),
                payment.read(problems));
    }

    private TypedOccasion first() {
        return new TypedOccasion(when.getValue(), firstPeople.getValue());
    }

    private List<Occasion> occasions(List<Occasion> before, List<FieldProblem> problems) {
        List<TypedOccasion> typed = new ArrayList<>(List.of(first()));
        typed.addAll(others.typed(OccasionFields::typed));
        typed.removeIf(TypedOccasion::isBlank);
        List<Occasion> read = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Occasion occasion = typed.get(i).read("occasions[" + i + "].", before, problems);
            if (occasion != null) {
                read.add(occasion);
            }
        }
        return read;
    }

    private List<GroupCount> groups(List<FieldProblem> problems) {
        List<GroupFields.Typed> typed = groups.typed(GroupFields::typed).stream()
                .filter(group -> !group.isBlank())
                .toList();
        List<GroupCount> read = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            GroupCount group = typed.get(i).read("groups[" + i + "].", problems);
            if (group != null) {
                read.add(group);
            }
        }
        return read;
    }

    // as the problems count them: what was left blank is none
    @Override
    void tieTo(ProblemSummary problems) {
        problems.knows("occasions", when);
        int position = 0;
        if (!first().isBlank()) {
            problems.knows("occasions[0].held", when);
            problems.knows("occasions[0].people", firstPeople);
            position++;
        }
        for (OccasionFields fields : others.all()) {
            if (!fields.typed().isBlank()) {
                fields.tieTo(problems, "occasions[" + position++ + "].");
            }
        }
        problems.knows("people", people);
        position = 0;
        for (GroupFields fields : groups.all()) {
            if (!fields.typed().isBlank()) {
                fields.tieTo(problems, "groups[" + position++ + "].");
            }
        }
        reached.tieTo(problems, "reached");
        accessNeeds.tieTo(problems, "accessNeeds");
        payment.tieTo(problems);
    }
}
