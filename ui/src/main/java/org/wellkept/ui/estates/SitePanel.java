package org.wellkept.ui.estates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.RecordSite;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The form of a site with its button. */
final class SitePanel extends Div implements WritingScreen.Written {

    private final Estates estates;
    private final SerializableSupplier<Actor> actor;
    private final SiteForm form;
    private final @Nullable WhoseRooms whose;
    private final Finishing finishing;
    private final Div clashes = new Div();
    private final Checkbox lookedAt = new Checkbox("What looks like a name tells of nobody");
    private @Nullable Stored stored;
    private boolean isSaved;

    /** A site that is stored, and the version that was read. */
    record Stored(String slug, Version version, boolean isPublic) implements Serializable {

        static Stored of(SiteDetails site) {
            return new Stored(site.slug(), site.version(), site.visibility() == Visibility.PUBLIC);
        }
    }

    /** Is told of what was saved. */
    @FunctionalInterface
    interface Finishing extends Serializable {
        void saved(String slug, String message);
    }

    /** A new one. */
    SitePanel(Estates estates, SerializableSupplier<Actor> actor, WhoseRooms whose, Finishing finishing) {
        this(estates, actor, new SiteForm(SiteForm.empty(), whose), whose, null, finishing);
        whose.tieTo(form);
    }

    /** One that is stored. */
    SitePanel(Estates estates, SerializableSupplier<Actor> actor, SiteDetails site, Finishing finishing) {
        this(estates, actor, new SiteForm(site.terms()), null, Stored.of(site), finishing);
    }

    private SitePanel(
            Estates estates,
            SerializableSupplier<Actor> actor,
            SiteForm form,
            @Nullable WhoseRooms whose,
            @Nullable Stored stored,
            Finishing finishing) {
        this.estates = estates;
        this.actor = actor;
        this.form = form;
        this.whose = whose;
        this.stored = stored;
        this.finishing = finishing;
        lookedAt.setVisible(false);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div end = new Div(save);
        end.addClassName("form-end");
        add(clashes, form, lookedAt, end);
    }

    @Override
    public boolean isTouched() {
        return !isSaved && form.isTouched();
    }

    private void save() {
        Messages.near(this).clear();
        form.clearProblems();
        SiteForm.Reading reading = form.read();
        if (!reading.problems().isEmpty()) {
            form.show(reading.problems());
            return;
        }
        boolean isNew = stored == null;
        switch (keep(reading.terms())) {
            case Outcome.Done<SiteDetails>(var kept) -> {
                stored = Stored.of(kept);
                form.saved(reading.terms());
                isSaved = true;
                finishing.saved(
                        kept.slug(),
                        isNew
                                ? "Saved. Only your organisation sees it until your lead shares or publishes it."
                                : "Saved.");
            }
            case Outcome.Refused<SiteDetails>(Refusal.Invalid invalid) -> {
                // in a public site, what looks like a name may stand once somebody has looked
                lookedAt.setVisible(stored != null
                        && stored.isPublic()
                        && invalid.problems().stream()
                                .allMatch(problem -> problem.problem().contains(" looks like ")));
                form.show(invalid.problems());
            }
            case Outcome.Refused<SiteDetails>(Refusal.Stale stale) -> clash(reading.terms());
            case Outcome.Refused<SiteDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private Outcome<SiteDetails> keep(SiteTerms terms) {
        Stored known = stored;
        if (known != null) {
            return estates.edit(actor.get(), known.slug(), known.version(), terms, lookedAt.getValue());
        }
        return Optional.ofNullable(whose)
                .flatMap(WhoseRooms::chosen)
                .map(organisation -> estates.record(actor.get(), new RecordSite(organisation.slug(), terms)))
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.of(
                        "organisation", "It is not said whose place it is", "Choose the organisation")));
    }

    private void clash(SiteTerms mine) {
        Stored known = stored;
        if (known == null) {
            return;
        }
        switch (estates.find(actor.get(), known.slug())) {
            case Outcome.Done<SiteDetails>(var now) -> {
                SiteTerms theirs = now.terms();
                Stored latest = Stored.of(now);
                clashes.removeAll();
                clashes.add(new SiteClash(form.over(), mine, theirs).panel(together -> {
                    stored = latest;
                    form.refill(together, theirs);
                    clashes.removeAll();
                    Messages.near(this).tell("Both texts are in the form now. Look it over, then save.");
                }));
            }
            case Outcome.Refused<SiteDetails>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
