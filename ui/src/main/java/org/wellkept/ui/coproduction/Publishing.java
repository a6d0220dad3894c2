package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.Refusal;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;

/** Asks once more before an activity is public, and names what looks as if it told who somebody is. */
final class Publishing {

    private Publishing() {}

    /** @param publish is told whether the lead has seen what looks like that, and it may stand */
    static ActionDialog dialog(ActivityTerms terms, SerializableFunction<Boolean, List<Refusal>> publish) {
        List<PersonalDetail> personal = PersonalDetails.in(terms);
        List<String> happens = new ArrayList<>(List.of(
                "Anyone can read it, without an account. It can’t be made less visible again.",
                "Numbers of people come out with the release of a month, never one by one."));
        List<Component> fields = new ArrayList<>();
        Checkbox lookedAt = new Checkbox("It tells of nobody");
        if (!personal.isEmpty()) {
            happens.add("Look at " + Words.spelledCount(personal.size(), "place", "places") + " first. "
                    + (personal.size() == 1 ? "It looks" : "They look") + " as if somebody could be known by it.");
            fields.add(places(personal));
            fields.add(lookedAt);
        }
        return new ActionDialog(
                "Publish this activity", happens, fields, "Publish it", () -> publish.apply(lookedAt.getValue()));
    }

    private static UnorderedList places(List<PersonalDetail> personal) {
        UnorderedList list = new UnorderedList();
        list.addClassName("personal");
        personal.forEach(detail -> list.add(new ListItem(AccountPlace.words(detail.field()) + ": “" + detail.found()
                + "” looks like " + detail.kind().words() + ". It stands in: " + detail.around())));
        return list;
    }
}
