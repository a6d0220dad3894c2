package org.wellkept.core.undertaking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.Version;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.TermsChange;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.MilestoneFact;
import org.wellkept.core.shown.Yardstick;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Resolved;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.update.MilestoneNews;

/**
 * What an organisation undertakes.
 *
 * <p>Its life: somebody of the organisation <em>drafts</em> it, and only the organisation, its partners and the officers of
 * the boards it is made to see it. The organisation's lead <em>agrees</em> it: now it is the organisation's word, members of
 * the partnership read it, and every change is a change since agreed, with its reason. The lead <em>publishes</em> it, and
 * it never becomes less visible again. It is <em>closed</em> with a published reason, and never deleted. What is recorded
 * from a published source enters agreed and public, as published.
 *
 * <p>Updates, checks, endorsements and changes since agreed are facts beside it, added and never overwritten.
 */
@Entity
@Table(name = "undertaking")
class Undertaking {

    @Id
    private UUID id;

    @jakarta.persistence.Version
    @Column(name = "version")
    private long version;

    @Column(name = "kind")
    private UndertakingKind kind;

    @Column(name = "partnership_id")
    private UUID partnership;

    @Column(name = "number")
    private int number;

    @Column(name = "reference")
    private String reference;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Convert(converter = OptionalId.class)
    @Column(name = "made_by_id")
    private @Nullable UUID madeBy;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "carried_since")
    private @Nullable LocalDate carriedSince;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Convert(converter = OptionalId.class)
    @Column(name = "origin_id")
    private @Nullable UUID origin;

    @Column(name = "accountable_role")
    private @Nullable String accountableRole;

    @Column(name = "title")
    private String title;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "statement")
    private String statement;

    @Column(name = "area")
    private @Nullable String area;

    @Column(name = "plan")
    private @Nullable String plan;

    @Column(name = "plan_page")
    private @Nullable String planPage;

    @Column(name = "source")
    private @Nullable String source;

    @Column(name = "source_ref")
    private @Nullable String sourceRef;

    @Column(name = "as_published")
    private boolean asPublished;

    @Column(name = "prevention_level")
    private @Nullable PreventionLevel preventionLevel;

    @Column(name = "evidence")
    private @Nullable Evidence evidence;

    @Column(name = "resources")
    private @Nullable String resources;

    @Column(name = "resources_shared")
    private boolean resourcesShared;

    @Column(name = "monitoring")
    private @Nullable String monitoring;

    @Column(name = "coproduction")
    private @Nullable String coproduction;

    @Column(name = "blockers")
    private @Nullable String blockers;

    @Column(name = "partners_written")
    private @Nullable String partnersWritten;

    @Column(name = "themes_written")
    private @Nullable String themesWritten;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "start_text"))
    @AttributeOverride(name = "from", column = @Column(name = "start_from"))
    @AttributeOverride(name = "to", column = @Column(name = "start_to"))
    private @Nullable DateColumns start;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "due_text"))
    @AttributeOverride(name = "from", column = @Column(name = "due_from"))
    @AttributeOverride(name = "to", column = @Column(name = "due_to"))
    private @Nullable DateColumns due;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Embedded
    private AnchorColumns anchor;

    @Column(name = "cadence_months")
    private int cadenceMonths;

    @Column(name = "state")
    private State state;

    @Column(name = "closed_as")
    private @Nullable ClosedAs closedAs;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    // EclipseLink's own conversion of ids fails on null
    @Convert(converter = OptionalId.class)
    @Column(name = "import_id")
    private @Nullable UUID importId;

    @ElementCollection
    @CollectionTable(name = "undertaking_partner", joinColumns = @JoinColumn(name = "undertaking_id"))
    // a list: to tell whether something changed, the copy of a set is compared in its order, which differs from three
    // on
    private List<PartnerColumns> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "undertaking_board", joinColumns = @JoinColumn(name = "undertaking_id"))
    @Column(name = "board_id")
    private Set<UUID> boards = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "undertaking_theme", joinColumns = @JoinColumn(name = "undertaking_id"))
    @Column(name = "theme_id")
    private Set<Integer> themes = new HashSet<>();

    @OneToMany(mappedBy = "undertaking", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Measure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "undertaking", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Milestone> milestones = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Undertaking() {}

    /** A draft of an organisation. */
    Undertaking(NewUndertaking made, Terms terms, Resolved resolved, LocalDate today) {
        this.id = made.id();
        this.kind = made.kind();
        this.partnership = made.partnership();
        this.number = made.number();
        this.reference = made.reference();
        this.organisation = made.organisation();
        this.source = made.source();
        this.sourceRef = made.sourceRef();
        this.importId = made.importId();
        this.state = State.DRAFT;
        this.visibility = Visibility.OWN;
        this.title = terms.title();
        this.titleKey = Spelling.key(terms.title());
        this.statement = terms.statement();
        this.start = DateColumns.of(terms.start());
        this.due = DateColumns.of(terms.due());
        write(terms, resolved, today);
    }

    /** Rewords it. What the words change is for {@link TermsChange} to tell. */
    final void write(Terms terms, Resolved resolved, LocalDate today) {
        title = terms.title();
        titleKey = Spelling.key(terms.title());
        statement = terms.statement();
        accountableRole = terms.accountableRole();
        area = terms.area();
        plan = terms.plan();
        planPage = terms.planPage();
        preventionLevel = terms.preventionLevel();
        evidence = terms.evidence();
        resources = terms.resources();
        resourcesShared = terms.resourcesShared();
        monitoring = terms.monitoring();
        coproduction = terms.coproduction();
        blockers = terms.blockers();
        partnersWritten = terms.partnersWritten();
        themesWritten = terms.themesWritten();
        start = DateColumns.of(terms.start());
        due = DateColumns.of(terms.due());
        cadenceMonths = terms.cadenceMonths();
        anchor = AnchorColumns.of(terms.anchor());
        keepOnly(
                partners,
                resolved.partners().entrySet().stream()
                        .map(entry -> new PartnerColumns(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toSet()));
        keepOnly(boards, resolved.boards());
        keepOnly(themes, resolved.themes());
        writeMeasures(terms.measures());
        writeMilestones(terms.milestones(), today);
    }

    private static <T> void keepOnly(Collection<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        wanted.stream().filter(each -> !stored.contains(each)).forEach(stored::add);
    }

    private void writeMeasures(List<MeasureTerms> wanted) {
        Map<UUID, Measure> known = new HashMap<>();
        measures.forEach(measure -> known.put(measure.id(), measure));
        List<Measure> written = new ArrayList<>();
        for (MeasureTerms terms : wanted) {
            Measure measure = terms.id() == null ? null : known.get(terms.id());
            if (measure == null) {
                measure = new Measure(this, written.size(), terms);
            } else {
                measure.reword(written.size(), terms);
            }
            written.add(measure);
        }
        measures.removeIf(measure -> !written.contains(measure));
        written.stream().filter(measure -> !measures.contains(measure)).forEach(measures::add);
    }

    private void writeMilestones(List<MilestoneTerms> wanted, LocalDate today) {
        Map<UUID, Milestone> known = new HashMap<>();
        milestones.forEach(milestone -> known.put(milestone.id(), milestone));
        List<Milestone> written = new ArrayList<>();
        for (MilestoneTerms terms : wanted) {
            Milestone milestone = terms.id() == null ? null : known.get(terms.id());
            if (milestone == null) {
                milestone = new Milestone(this, written.size(), terms, today);
            } else {
                milestone.reword(written.size(), terms, today);
            }
            written.add(milestone);
        }
        milestones.removeIf(milestone -> !written.contains(milestone));
        written.stream().filter(milestone -> !milestones.contains(milestone)).forEach(milestones::add);
    }

    void agree(LocalDate today) {
        state = State.AGREED;
        visibility = Visibility.SHARED;
        agreedOn = today;
    }

    /** Enters agreed and public, as its source published it. */
    void recordAsPublished(LocalDate today) {
        agree(today);
        asPublished = true;
        publish(today);
    }

    void publish(LocalDate today) {
        visibility = Visibility.PUBLIC;
        publishedOn = today;
    }

    void close(ClosedAs as, String reason, LocalDate today) {
        state = State.CLOSED;
        closedAs = as;
        closedReason = reason;
        closedOn = today;
    }

    /** Another body carries it from today; whoever made it stays its maker. A draft is nobody's word yet, so it has none. */
    void carryOn(UUID successor, LocalDate today) {
        if (state != State.DRAFT) {
            madeBy = maker();
            carriedSince = today;
        }
        organisation = successor;
        partners.removeIf(partner -> partner.organisation().equals(successor));
    }

    /** It carries on a part of another, whose maker is its own, as far as that one was public. */
    void carryOnPartOf(Undertaking whole, LocalDate today) {
        agree(today);
        if (whole.visibility == Visibility.PUBLIC) {
            publish(today);
        }
        origin = whole.id;
        madeBy = whole.maker();
        carriedSince = today;
    }

    private UUID maker() {
        return madeBy == null ? organisation : madeBy;
    }

    /** Whether nothing was done to it since it was made. */
    boolean isUntouched() {
        return version == 1;
    }

    /** Whether the milestone is one of these; if so, it now stands like that. */
    boolean tell(MilestoneNews news, LocalDate today) {
        for (Milestone milestone : milestones) {
            if (milestone.id().equals(news.milestone())) {
                milestone.stand(news.status(), today);
                return true;
            }
        }
        return false;
    }

    UUID id() {
        return id;
    }

    UndertakingKind kind() {
        return kind;
    }

    Version version() {
        return Version.of(version);
    }

    String reference() {
        return reference;
    }

    UUID organisation() {
        return organisation;
    }

    State state() {
        return state;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isAsPublished() {
        return asPublished;
    }

    Set<UUID> boards() {
        return Set.copyOf(boards);
    }

    @Nullable
    DateWritten due() {
        return DateColumns.read(due);
    }

    String title() {
        return title;
    }

    String statement() {
        return statement;
    }

    /** In their order. */
    List<MeasureTerms> measures() {
        return measures.stream()
                .sorted(Comparator.comparingInt(Measure::position))
                .map(Measure::terms)
                .toList();
    }

    /** What its figures are held against, or null as long as it is a draft. */
    @Nullable
    Yardstick yardstick() {
        if (agreedOn == null) {
            return null;
        }
        return new Yardstick(
                agreedOn,
                DateColumns.read(start),
                due(),
                closedOn,
                closedAs == ClosedAs.COMPLETED,
                milestoneFacts(),
                measures());
    }

    private List<MilestoneFact> milestoneFacts() {
        return milestones.stream()
                .sorted(Comparator.comparingInt(Milestone::position))
                .map(Milestone::fact)
                .toList();
    }

    Subject subject() {
        return new Subject(
                partnership,
                organisation,
                partners.stream().map(PartnerColumns::organisation).collect(Collectors.toSet()),
                boards,
                visibility);
    }

    /** A {@link DeliveryPartner} in its columns. */
    @Embeddable
    static class PartnerColumns {

        @Column(name = "organisation_id")
        private UUID organisation;

        @Column(name = "stance")
        private Stance stance;

        @Column(name = "joint_lead")
        private boolean jointLead;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected PartnerColumns() {}

        PartnerColumns(UUID organisation, DeliveryPartner partner) {
            this.organisation = organisation;
            this.stance = partner.stance();
            this.jointLead = partner.jointLead();
        }

        UUID organisation() {
            return organisation;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PartnerColumns that
                    && organisation.equals(that.organisation)
                    && stance == that.stance
                    && jointLead == that.jointLead;
        }

        @Override
        public int hashCode() {
            return organisation.hashCode();
        }
    }
}
