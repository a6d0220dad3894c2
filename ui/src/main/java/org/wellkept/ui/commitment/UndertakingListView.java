package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import gg.jte.generated.precompiled.commitment.JtetableGenerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;

/** A list of undertakings of one kind that a person may read, narrowed by what the address says. */
abstract class UndertakingListView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Commitments commitments;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    private final Paragraph summary = new Paragraph();
    private final Fragment table = new Fragment();
    private final Anchor spreadsheet = new Anchor(SpreadsheetServlet.PATH, "Take this list out as a spreadsheet");
    private @Nullable ListFilters filters;
    private boolean arrived;

    UndertakingListView(
            Commitments commitments,
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            Frameworks frameworks,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat) {
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named(title());
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        summary.getElement().setAttribute("tabindex", "-1");
        spreadsheet.setRouterIgnore(true);
        spreadsheet.addClassNames("small", "take-out");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        ListAddress address =
                asked(ListAddress.read(event.getLocation().getQueryParameters().getParameters()));
        List<OrganisationRef> partners = partners(actor, address.filter().partnership());
        if (filters == null) {
            filters = layOut(actor, partners);
        }
        filters.show(address.filter());
        list(actor, address, partners);
    }

    /** What the heading calls them. */
    abstract String title();

    /** What the address asks of this list. */
    ListAddress asked(ListAddress address) {
        return address;
    }

    /** What stands above the list. */
    List<Component> above() {
        return List.of();
    }

    /** Leads to the form for a new one. */
    abstract Anchor write();

    /** "1 commitment", "12 commitments". */
    abstract String count(int count);

    private ListFilters layOut(Actor actor, List<OrganisationRef> partners) {
        ListFilters laidOut = new ListFilters(
                partnerships.all(),
                boards.all().stream()
                        .map(BoardDetails::ref)
                        .sorted(currentHat.place(actor).boardFirst(BoardRef::slug))
                        .toList(),
                partners,
                frameworks.all(),
                this::narrow);
        NativeButton open = new NativeButton("Narrow the list");
        open.addClassNames("button", "narrow-button");
        open.getElement().setAttribute("aria-expanded", "false");
        open.getElement().setAttribute("aria-controls", "filters");
        open.addClickListener(click -> {
            boolean opened = !laidOut.hasClassName("open");
            laidOut.setClassName("open", opened);
            open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        });
        List<Component> parts = new ArrayList<>(above());
        parts.addAll(List.of(open, laidOut, summary, table, spreadsheet));
        show(parts.toArray(Component[]::new));
        if (actor.has(Role.CONTRIBUTOR) || actor.has(Role.LEAD)) {
            Anchor write = write();
            write.addClassNames("button", "primary");
            offer(write);
        }
        return laidOut;
    }

    private void narrow() {
        ListFilters asked = filters;
        if (asked != null) {
            getUI().ifPresent(ui -> ui.navigate(CommitmentNavigation.list(asked.asked())));
        }
    }

    private void list(Actor actor, ListAddress address, List<OrganisationRef> partners) {
        switch (commitments.list(actor, address.filter(), PAGE, address.cursor())) {
            case Outcome.Done<Page<CommitmentSummary>> done -> {
                int count = commitments.count(actor, address.filter());
                Names names = Names.of(partnerships.all(), partners, boardRefs(), frameworks.all());
                ListPage page = page(address, done.value(), names);
                summary.setText(summary(count, page));
                table.draw(output -> JtetableGenerated.render(output, null, page));
                spreadsheet.setHref(ListAddress.of(address.filter()).location(SpreadsheetServlet.PATH));
                spreadsheet.setVisible(count > 0);
            }
            case Outcome.Refused<Page<CommitmentSummary>> refused -> {
                summary.setText("");
                table.draw(output -> {});
                spreadsheet.setVisible(false);
                messages().warn(RefusalWords.of(refused.refusal()));
            }
        }
    }

    private ListPage page(ListAddress address, Page<CommitmentSummary> page, Names names) {
        String next = page.next();
        return new ListPage(
                Narrowings.of(address.filter(), names),
                page.items().stream().map(ListRow::of).toList(),
                next == null ? null : address.at(next).location(CommitmentNavigation.path(address.filter())),
                address.cursor() == null ? null : CommitmentNavigation.list(address.filter()),
                CommitmentNavigation.path(address.filter()),
                title().toLowerCase(Locale.UK));
    }

    private String summary(int count, ListPage page) {
        String all = count(count);
        int shown = page.rows().size();
        return shown < count ? all + "; this page shows " + Words.number(shown) + "." : all + ".";
    }

    private List<BoardRef> boardRefs() {
        return boards.all().stream().map(BoardDetails::ref).toList();
    }

    /**
     * Those that can be chosen: of the partnerships that the person is a member of, and of the one that is looked at; first
     * the one for which they act.
     */
    private List<OrganisationRef> partners(Actor actor, @Nullable String partnership) {
        return Stream.concat(
                        actor.partnerships().stream()
                                .flatMap(id -> directory.partnership(id).stream())
                                .map(PartnershipKey::slug),
                        Stream.ofNullable(partnership))
                .distinct()
                .flatMap(slug -> organisations.all(slug).stream())
                .map(OrganisationDetails::ref)
                .distinct()
                .sorted(currentHat
                        .place(actor)
                        .organisationFirst(OrganisationRef::slug)
                        .thenComparing(OrganisationRef::name))
                .toList();
    }

    /** Arriving, the heading; narrowing, what is left of the list. */
    @Override
    protected void focusAfterNavigation() {
        if (arrived) {
            summary.getElement().executeJs("this.focus({preventScroll: true})");
        } else {
            arrived = true;
            super.focusAfterNavigation();
        }
    }
}
