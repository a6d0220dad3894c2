package org.wellkept.ui.estates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteYear;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.WalkingWorks;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedNumber;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** What a site came to in one year: hours of each space, green space, land for homes, walking and cycling. All may stay blank. */
final class YearPanel extends Div implements WritingScreen.Written {

    private final Estates estates;
    private final SerializableSupplier<Actor> actor;
    private final String slug;
    private final FinancialYear year;
    private final SitePanel.Finishing finishing;
    private final ProblemSummary problems = new ProblemSummary();
    private final Div clashes = new Div();
    private final List<HoursFields> hours = new ArrayList<>();
    private final TextField greenSpace = new TextField("Green space that is open to the public, in hectares");
    private final TextField homesLand = new TextField("Land that was offered for homes, in hectares");
    private final TextField homes = new TextField("How many homes are planned on it");
    private final TextArea works = new TextArea("What was built for walking and cycling");
    private final TextField pounds = new TextField("What went into it, in pounds");
    private final Checkbox sharedPot = new Checkbox("It was paid from a pot that others count too");
    private Version version;
    private SiteYearTerms over;
    private boolean isSaved;

    YearPanel(
            Estates estates,
            SerializableSupplier<Actor> actor,
            SiteDetails site,
            FinancialYear year,
            SitePanel.Finishing finishing) {
        this.estates = estates;
        this.actor = actor;
        this.slug = site.slug();
        this.year = year;
        this.finishing = finishing;
        this.version = site.version();
        this.over = of(site, year);
        site.terms().spaces().forEach(space -> hours.add(new HoursFields(space)));
        addClassName("form");
        Section offered = section("Hours in " + year.words());
        offered.add(
                new Paragraph("From 1 April to 31 March. A rough count is fine. Blank means not known, never none."));
        hours.forEach(offered::add);
        Section land = section("Land");
        land.add(greenSpace, homesLand, homes);
        Section walking = section("Walking and cycling");
        walking.add(works, pounds, sharedPot);
        works.setMaxLength(1_000);
        for (TextField field : List.of(greenSpace, homesLand, pounds)) {
            field.getElement().setAttribute("inputmode", "decimal");
        }
        homes.getElement().setAttribute("inputmode", "numeric");
        Button save = new Button("Save the year", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div end = new Div(save);
        end.addClassName("form-end");
        add(clashes, problems);
        if (!hours.isEmpty()) {
            add(offered);
        }
        add(land, walking, end);
        tie();
        fill(over);
    }

    private static SiteYearTerms of(SiteDetails site, FinancialYear year) {
        return site.years().stream()
                .filter(known -> known.year().equals(year))
                .map(SiteYear::terms)
                .findFirst()
                .orElse(SiteYearTerms.UNKNOWN);
    }

    private static Section section(String heading) {
        Section section = new Section(new H2(heading));
        section.addClassNames("card", "section");
        return section;
    }

    private void tie() {
        problems.knows("greenSpace", greenSpace);
        problems.knows("homesLand", homesLand);
        problems.knows("homes", homes);
        problems.knows("walking.works", works);
        problems.knows("walking.pounds", pounds);
    }

    private void fill(SiteYearTerms terms) {
        greenSpace.setValue(TypedNumber.written(terms.greenSpace()));
        homesLand.setValue(TypedNumber.written(terms.homesLand()));
        homes.setValue(TypedAnswers.written(terms.homes()));
        works.setValue(Optional.ofNullable(terms.walking().works()).orElse(""));
        pounds.setValue(TypedNumber.written(terms.walking().pounds()));
        sharedPot.setValue(terms.walking().sharedPot());
        hours.forEach(fields -> fields.fill(terms.hours()));
    }

    /** Hours of one space as typed. */
    private static final class HoursFields extends Div {

        private final String space;
        private final TextField offered;
        private final TextField used;

        HoursFields(SpaceTerms terms) {
            space = Optional.ofNullable(terms.slug()).orElseThrow();
            offered = new TextField(terms.name() + ": hours offered to others");
            used = new TextField(terms.name() + ": hours used by others");
            offered.getElement().setAttribute("inputmode", "decimal");
            used.getElement().setAttribute("inputmode", "decimal");
            addClassName("field-row");
            add(offered, used);
        }

        void fill(List<SpaceHours> hours) {
            Optional<SpaceHours> own =
                    hours.stream().filter(each -> each.space().equals(space)).findFirst();
            offered.setValue(
                    own.map(each -> TypedNumber.written(each.offered())).orElse(""));
            used.setValue(own.map(each -> TypedNumber.written(each.used())).orElse(""));
        }

        /** Empty while nothing is typed. */
        Optional<SpaceHours> read(String field, TypedAnswers answers) {
            if (offered.getValue().isBlank() && used.getValue().isBlank()) {
                return Optional.empty();
            }
            if (offered.getValue().isBlank()) {
                answers.missing(
                        field + "offered",
                        "It was used, and it is not said for how many hours it was offered",
                        "Write the hours offered too, or leave both blank");
            }
            BigDecimal hoursOffered = answers.number(offered.getValue(), field + "offered", "900");
            BigDecimal hoursUsed = answers.number(used.getValue(), field + "used", "310");
            return hoursOffered == null
                    ? Optional.empty()
                    : Optional.of(new SpaceHours(space, hoursOffered, hoursUsed));
        }
    }

    @Override
    public boolean isTouched() {
        TypedAnswers answers = new TypedAnswers();
        return !isSaved && (!isSame(read(answers), over) || !answers.problems().isEmpty());
    }

    /** 900 and 900.00 are the same. */
    private static boolean isSame(SiteYearTerms one, SiteYearTerms other) {
        return text(one).equals(text(other));
    }

    private SiteYearTerms read(TypedAnswers answers) {
        List<SpaceHours> read = new ArrayList<>();
        for (HoursFields fields : hours) {
            fields.read("hours[" + read.size() + "].", answers).ifPresent(read::add);
        }
        return new SiteYearTerms(
                answers.number(greenSpace.getValue(), "greenSpace", "2.5"),
                answers.number(homesLand.getValue(), "homesLand", "1.2"),
                answers.whole(homes.getValue(), "homes"),
                new WalkingWorks(
                        works.getValue(),
                        answers.number(pounds.getValue(), "walking.pounds", "12,000"),
                        sharedPot.getValue()),
                read);
    }

    private void save() {
        Messages.near(this).clear();
        problems.clear();
        TypedAnswers answers = new TypedAnswers();
        SiteYearTerms terms = read(answers);
        if (!answers.problems().isEmpty()) {
            show(answers.problems());
            return;
        }
        switch (estates.recordYear(actor.get(), slug, version, year, terms)) {
            case Outcome.Done<SiteDetails> done -> {
                isSaved = true;
                finishing.saved(slug, "The year " + year.words() + " is saved.");
            }
            case Outcome.Refused<SiteDetails>(Refusal.Invalid invalid) -> show(invalid.problems());
            case Outcome.Refused<SiteDetails>(Refusal.Stale stale) -> clash(terms);
            case Outcome.Refused<SiteDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    /** The numbers of problems follow what was sent: a space of which nothing was typed is not among them. */
    private void show(List<FieldProblem> found) {
        problems.forget("hours");
        int sent = 0;
        for (HoursFields fields : hours) {
            problems.knows("hours[" + sent + "].offered", fields.offered);
            problems.knows("hours[" + sent + "].used", fields.used);
            sent += fields.read("", new TypedAnswers()).isPresent() ? 1 : 0;
        }
        problems.show(found);
    }

    private void clash(SiteYearTerms mine) {
        switch (estates.find(actor.get(), slug)) {
            case Outcome.Done<SiteDetails>(var now) -> {
                SiteYearTerms theirs = of(now, year);
                if (isSame(theirs, over)) {
                    // something else of the site was changed, and nothing of this year
                    version = now.version();
                    save();
                    return;
                }
                Version latest = now.version();
                clashes.removeAll();
                clashes.add(new ClashPanel<>(
                        List.of(new ClashPanel.Contested<>(year, "The year " + year.words(), text(mine), text(theirs))),
                        List.of(),
                        theirsIn -> {
                            version = latest;
                            over = theirs;
                            fill(theirsIn.isEmpty() ? mine : theirs);
                            clashes.removeAll();
                            Messages.near(this).tell("Look it over, then save.");
                        }));
            }
            case Outcome.Refused<SiteDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private static String text(SiteYearTerms terms) {
        List<String> lines = new ArrayList<>();
        for (SpaceHours each : terms.hours()) {
            lines.add(each.space() + ": " + TypedNumber.written(each.offered()) + " hours offered, "
                    + (each.used() == null ? "use not known" : TypedNumber.written(each.used()) + " used"));
        }
        lines.add("Green space: " + TypedNumber.written(terms.greenSpace()));
        lines.add("Land for homes: " + TypedNumber.written(terms.homesLand()));
        lines.add("Homes: " + TypedAnswers.written(terms.homes()));
        lines.add("Walking and cycling: "
                + Optional.ofNullable(terms.walking().works()).orElse(""));
        lines.add("Pounds: " + TypedNumber.written(terms.walking().pounds())
                + (terms.walking().sharedPot() ? ", a shared pot" : ""));
        return String.join("\n", lines);
    }
}
