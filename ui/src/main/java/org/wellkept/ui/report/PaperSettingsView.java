package org.wellkept.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.ui.form.Leaving;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/**
 * How a board's papers look and are called: what its officer says here, later papers begin with. The words and the logo are
 * saved apart from each other, and neither loses what was typed in the other.
 */
@Route(value = PaperNavigation.SETTINGS_PATH, layout = WorkspaceLayout.class)
public class PaperSettingsView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver, LogoPanel.Keeping {

    private final BoardPapers papers;
    private final SerializableSupplier<Actor> actor;

    private final Div logoPlace = new Div();
    private @Nullable LooksForm form;
    private @Nullable LogoPanel logo;
    // an upload reads both without the session's lock
    private volatile String board = "";
    private volatile @Nullable Version read;

    @Inject
    public PaperSettingsView(BoardPapers papers, CurrentActor currentActor) {
        this(papers, currentActor::get);
    }

    PaperSettingsView(BoardPapers papers, SerializableSupplier<Actor> actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!open(event.getRouteParameters().get(PaperNavigation.BOARD).orElse(""))) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /**
     * Shows the settings of a board, or answers false where there is no such board.
     *
     * @throws NotPermittedHere where the reader does not say how its papers look
     */
    boolean open(String slug) {
        board = slug;
        return switch (papers.find(actor.get(), slug)) {
            case Outcome.Done<PaperSettings>(var found) -> {
                lay(found);
                yield true;
            }
            case Outcome.Refused<PaperSettings>(Refusal.NotPermitted notPermitted) ->
                throw new NotPermittedHere(notPermitted.because());
            case Outcome.Refused<PaperSettings> refused -> false;
        };
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (holdsWords()) {
            Leaving.ask(event);
        }
    }

    /** Whether something was typed that is not saved. */
    boolean holdsWords() {
        return (form != null && form.isTouched()) || (logo != null && logo.holdsWords());
    }

    private void lay(PaperSettings settings) {
        named("How our papers look", settings.board().name());
        offer(new Anchor(PaperNavigation.ofBoard(board), "All papers"));
        layWords(settings);
        layLogo(settings);
    }

    private void layWords(PaperSettings settings) {
        read = settings.version();
        form = new LooksForm(settings, this::save);
        show(
                new Paragraph("A paper takes these when it is begun. Papers that are begun already stay as they are."),
                form,
                logoPlace);
    }

    private void layLogo(PaperSettings settings) {
        read = settings.version();
        logo = new LogoPanel(LogoPanel.picture(papers, settings).orElse(null), this);
        logoPlace.removeAll();
        logoPlace.add(logo);
    }

    private void save() {
        LooksForm typed = form;
        if (typed == null) {
            return;
        }
        typed.show(List.of());
        switch (papers.set(actor.get(), board, over(), typed.value())) {
            case Outcome.Done<PaperSettings>(var now) -> {
                layWords(now);
                saved();
            }
            case Outcome.Refused<PaperSettings>(Refusal.Invalid invalid) -> typed.show(invalid.problems());
            case Outcome.Refused<PaperSettings>(var refusal) -> refused(refusal);
        }
    }

    @Override
    public Outcome<PaperSettings> give(Path picture, String alternative) {
        return papers.giveLogo(actor.get(), board, over(), picture, alternative);
    }

    @Override
    public Outcome<PaperSettings> remove() {
        return papers.removeLogo(actor.get(), board, over());
    }

    @Override
    public void changed(PaperSettings now) {
        layLogo(now);
        saved();
    }

    private void saved() {
        messages().tell("Saved. The next paper that is begun looks so.");
        focusAfterNavigation();
    }

    @Override
    public void refused(Refusal refusal) {
        if (refusal instanceof Refusal.Stale(Version current)) {
            read = current;
            messages()
                    .warn(
                            "Somebody else changed how these papers look while you were writing. Nothing was saved over, and what"
                                    + " you typed is still here: do it again to put yours in the place of theirs.");
        } else {
            messages().warn(RefusalWords.of(refusal));
        }
    }

    private Version over() {
        Version known = read;
        if (known == null) {
            throw new IllegalStateException("No settings are shown yet");
        }
        return known;
    }
}
