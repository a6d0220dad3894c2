package org.wellkept.ui.estates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** A site with what others may use in it, on one screen. It holds what was typed until it is saved or left. */
final class SiteForm extends Div {

    private static final SpaceTerms NEW_SPACE = new SpaceTerms(
            null, "", SpaceKind.OTHER, null, null, null, Hire.MARKET, null, null, Set.of(), Booking.UNKNOWN, List.of());

    private final ProblemSummary problems = new ProblemSummary();
    private final TextField name = new TextField("Name of the building or place");
    private final TextField address = new TextField("Address");
    private final TextField area = new TextField("Town or area");
    private final TextField postcode = new TextField("Postcode");
    private final TextArea accessNotes = new TextArea("How to get in and around");
    private final Rows<SpaceFields, SpaceTerms> spaces = SpaceFields.rows(NEW_SPACE);
    private SiteTerms over;

    /** @param first fields that stand above all others */
    SiteForm(SiteTerms terms, Component... first) {
        over = terms;
        addClassName("form");
        name.setMaxLength(200);
        address.setMaxLength(300);
        area.setMaxLength(200);
        accessNotes.setMaxLength(1_000);
        accessNotes.setHelperText("Such as: the ramp is at the back. Do not name people.");
        Div where = new Div(area, postcode);
        where.addClassName("field-row");
        Section site = section("Where it is");
        site.add(first);
        site.add(name, address, where, accessNotes);
        Section rooms = section("What others may use");
        rooms.add(spaces);
        add(problems, site, rooms);
        problems.knows("name", name);
        problems.knows("address", address);
        problems.knows("area", area);
        problems.knows("postcode", postcode);
        problems.knows("accessNotes", accessNotes);
        fill(terms);
    }

    /** What a new one begins with: a place with one space. */
    static SiteTerms empty() {
        return new SiteTerms("", null, null, null, null, List.of(NEW_SPACE));
    }

    private static Section section(String heading) {
        Section section = new Section(new H2(heading));
        section.addClassNames("card", "section");
        return section;
    }

    private void fill(SiteTerms terms) {
        name.setValue(terms.name());
        address.setValue(orEmpty(terms.address()));
        area.setValue(orEmpty(terms.area()));
        postcode.setValue(orEmpty(terms.postcode()));
        accessNotes.setValue(orEmpty(terms.accessNotes()));
        spaces.fill(terms.spaces());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What was typed as far as it goes, and what stops it from being saved. */
    record Reading(SiteTerms terms, List<FieldProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }

    Reading read() {
        TypedAnswers answers = new TypedAnswers();
        List<SpaceTerms> read = new ArrayList<>();
        List<SpaceFields> all = spaces.all();
        for (int i = 0; i < all.size(); i++) {
            read.add(all.get(i).read("spaces[" + i + "].", answers));
        }
        return new Reading(
                new SiteTerms(
                        name.getValue(),
                        address.getValue(),
                        area.getValue(),
                        postcode.getValue(),
                        accessNotes.getValue(),
                        read),
                answers.problems());
    }

    /** Whether anything differs from what was saved last. */
    boolean isTouched() {
        return !read().terms().equals(over);
    }

    /** What it was written over. */
    SiteTerms over() {
        return over;
    }

    /** It was saved, as these terms. */
    void saved(SiteTerms terms) {
        over = terms;
    }

    /** Shows other terms, written over what is stored now: after two people changed the same site. */
    void refill(SiteTerms terms, SiteTerms stored) {
        over = stored;
        fill(terms);
    }

    void clearProblems() {
        problems.clear();
    }

    /** Says what needs mending, at the fields and above them all. */
    void show(List<FieldProblem> found) {
        problems.clear();
        problems.forget("spaces");
        List<SpaceFields> all = spaces.all();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).tieTo(problems, "spaces[" + i + "].");
        }
        problems.show(found);
    }

    /** Ties a field that stands above all others to its name. */
    <F extends Component & HasValidation> void knows(String field, F component) {
        problems.knows(field, component);
    }
}
