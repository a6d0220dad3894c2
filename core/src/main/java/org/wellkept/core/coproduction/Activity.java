package org.wellkept.core.coproduction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.Version;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.undertaking.OptionalId;

/**
 * A piece of co-production, as the organisation that did it tells it.
 *
 * <p>Its life: somebody of the organisation <em>logs</em> it and only the organisation, its partners and the officers of the
 * boards that will hear of it see it; it can be thrown away. The organisation's lead <em>shares</em> it: now it is the
 * organisation's account, members of the partnership read it, and only the lead words it anew. The lead <em>publishes</em> it,
 * and it never becomes less visible again. What became of what people said is written down as it happens, and then people
 * are <em>told</em>. What is recorded from a published source enters public, as published.
 */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    private UUID id;

    @jakarta.persistence.Version
    @Column(name = "version")
    private long version;

    @Column(name = "partnership_id")
    private UUID partnership;

    @Column(name = "number")
    private int number;

    @Column(name = "reference")
    private String reference;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "title")
    private String title;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "kind")
    private @Nullable ActivityKind kind;

    @Column(name = "purpose")
    private @Nullable String purpose;

    @Column(name = "area")
    private @Nullable String area;

    @Column(name = "partners_written")
    private @Nullable String partnersWritten;

    @Column(name = "people")
    private @Nullable Integer people;

    @Column(name = "groups_written")
    private @Nullable String groupsWritten;

    @Column(name = "reached")
    private @Nullable String reached;

    @Column(name = "access_needs")
    private @Nullable String accessNeeds;

    @Column(name = "payment_offered")
    private @Nullable Boolean paymentOffered;

    @Column(name = "expenses_paid")
    private @Nullable Boolean expensesPaid;

    @Column(name = "days_to_pay")
    private @Nullable Integer daysToPay;

    @Column(name = "benefits_advice")
    private @Nullable Boolean benefitsAdvice;

    @Column(name = "rung")
    private @Nullable Rung rung;

    @Column(name = "said")
    private @Nullable String said;

    @Column(name = "principles")
    private @Nullable String principles;

    @Column(name = "purpose_shared")
    private @Nullable String purposeShared;

    @Column(name = "presence")
    private @Nullable String presence;

    @Column(name = "process")
    private @Nullable String process;

    @Column(name = "impact")
    private @Nullable String impact;

    @Column(name = "tell_by")
    private @Nullable LocalDate tellBy;

    @Column(name = "feedback_due")
    private @Nullable LocalDate feedbackDue;

    @Column(name = "source")
    private @Nullable String source;

    @Column(name = "source_ref")
    private @Nullable String sourceRef;

    @Column(name = "as_published")
    private boolean asPublished;

    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "shared_on")
    private @Nullable LocalDate sharedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    // EclipseLink's own conversion of ids fails on null
    @Convert(converter = OptionalId.class)
    @Column(name = "import_id")
    private @Nullable UUID importId;

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "organisation_id")
    private Set<UUID> partners = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "taken_part", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "person_id")
    private Set<UUID> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_board", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "board_id")
    private Set<UUID> boards = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_shaped", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "undertaking_id")
    private Set<UUID> shaped = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_occasion", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<OccasionColumns> occasions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_group", joinColumns = @JoinColumn(name = "activity_id"))
    private List<GroupColumns> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_change", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<ChangeColumns> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Activity() {}

    /** A draft of an organisation. */
    Activity(NewActivity made, ActivityTerms terms, ActivityLinks links) {
        this.id = made.id();
        this.partnership = made.partnership();
        this.number = made.number();
        this.reference = made.reference();
        this.organisation = made.organisation();
        this.source = made.source();
        this.sourceRef = made.sourceRef();
        this.importId = made.importId();
        this.visibility = Visibility.OWN;
        this.title = terms.about().title();
        this.titleKey = Spelling.key(title);
        write(terms, links);
    }

    /** Words it anew. */
    final void write(ActivityTerms terms, ActivityLinks links) {
        write(terms.about());
        write(terms.tookPart());
        write(terms.heard());
        write(terms.happened());
        keepOnly(partners, links.partners());
        keepOnly(boards, links.boards());
        keepOnly(shaped, links.shaped());
        keepOnly(
                groups,
                terms.tookPart().groups().stream()
                        .map(group -> new GroupColumns(links.theme(group.theme()), group.people()))
                        .toList());
        reckonFeedback();
    }

    /** A member took part. */
    void takenPartBy(UUID member) {
        members.add(member);
    }

    /** Writes down what became of what people said. */
    void follow(Happened happened) {
        write(happened);
        reckonFeedback();
    }

    private void reckonFeedback() {
        feedbackDue = asPublished
                ? null
                : Feedback.dueOn(occasions.stream().map(OccasionColumns::read).toList(), tellBy);
    }

    private void write(About about) {
        title = about.title();
        titleKey = Spelling.key(title);
        kind = about.kind();
        purpose = about.purpose();
        area = about.area();
        partnersWritten = about.partnersWritten();
    }

    private void write(TookPart tookPart) {
        people = tookPart.people();
        groupsWritten = tookPart.groupsWritten();
        reached = tookPart.reached();
        accessNeeds = tookPart.accessNeeds();
        paymentOffered = tookPart.payment().offered();
        expensesPaid = tookPart.payment().expenses();
        daysToPay = tookPart.payment().daysToPay();
        benefitsAdvice = tookPart.payment().benefitsAdvice();
        replace(
                occasions,
                tookPart.occasions().stream().map(OccasionColumns::new).toList());
    }

    private void write(Heard heard) {
        said = heard.said();
        rung = heard.rung();
        principles = heard.fourPi().principles();
        purposeShared = heard.fourPi().purpose();
        presence = heard.fourPi().presence();
        process = heard.fourPi().process();
        impact = heard.fourPi().impact();
    }

    private void write(Happened happened) {
        tellBy = happened.tellBy();
        replace(changes, happened.changes().stream().map(ChangeColumns::new).toList());
    }

    private static <T> void keepOnly(Collection<T> stored, Collection<T> wanted) {
        stored.retainAll(wanted);
        wanted.stream().filter(each -> !stored.contains(each)).forEach(stored::add);
    }

    private static <T> void replace(List<T> stored, List<T> wanted) {
        if (!List.copyOf(stored).equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    void share(LocalDate today) {
        visibility = Visibility.SHARED;
        sharedOn = today;
    }

    /** Makes it public; what was not shared before is shared by that. */
    void publish(LocalDate today) {
        if (visibility == Visibility.OWN) {
            share(today);
        }
        visibility = Visibility.PUBLIC;
        publishedOn = today;
    }

    /** Enters public, as its source published it: nobody was asked, and no clock runs. */
    void recordAsPublished(LocalDate today) {
        publish(today);
        asPublished = true;
        feedbackDue = null;
    }

    /** Whether nothing was done to it since it was made. */
    boolean isUntouched() {
        return version == 1;
    }

    UUID id() {
        return id;
    }

    Version version() {
        return Version.of(version);
    }

    String reference() {
        return reference;
    }

    String title() {
        return title;
    }

    UUID organisation() {
        return organisation;
    }

    UUID partnership() {
        return partnership;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isAsPublished() {
        return asPublished;
    }

    @Nullable
    Rung claimed() {
        return rung;
    }

    Subject subject() {
        return new Subject(partnership, organisation, partners, boards, visibility).withPartOf(members);
    }

    /** What it would be to those who act on it, with these links. */
    Subject subjectWith(ActivityLinks links) {
        return new Subject(partnership, organisation, links.partners(), links.boards(), visibility).withPartOf(members);
    }

    /** An {@link Occasion} in its columns. */
    @Embeddable
    static class OccasionColumns {

        @Column(name = "held_text")
        private String text;

        @Column(name = "held_from")
        private @Nullable LocalDate from;

        @Column(name = "held_to")
        private @Nullable LocalDate to;

        @Column(name = "people")
        private @Nullable Integer people;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected OccasionColumns() {}

        OccasionColumns(Occasion occasion) {
            text = occasion.held().text();
            from = occasion.held().from();
            to = occasion.held().to();
            people = occasion.people();
        }

        Occasion read() {
            return new Occasion(new DateWritten(text, from, to), people);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OccasionColumns that && read().equals(that.read());
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** A {@link GroupCount} in its columns. */
    @Embeddable
    static class GroupColumns {

        @Column(name = "theme_id")
        private int theme;

        @Column(name = "people")
        private @Nullable Integer people;

        protected GroupColumns() {}

        GroupColumns(int theme, @Nullable Integer people) {
            this.theme = theme;
            this.people = people;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GroupColumns that && theme == that.theme && Objects.equals(people, that.people);
        }

        @Override
        public int hashCode() {
            return theme;
        }
    }

    /** A {@link Change} in its columns. */
    @Embeddable
    static class ChangeColumns {

        @Column(name = "said")
        private String said;

        @Column(name = "decision")
        private @Nullable Decision decision;

        @Column(name = "reason")
        private @Nullable String reason;

        @Column(name = "done")
        private @Nullable String done;

        @Column(name = "stopped")
        private boolean stopped;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected ChangeColumns() {}

        ChangeColumns(Change change) {
            said = change.said();
            decision = change.decision();
            reason = change.reason();
            done = change.done();
            stopped = change.stopped();
        }

        private Change read() {
            return new Change(said, decision, reason, done, stopped);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ChangeColumns that && read().equals(that.read());
        }

        @Override
        public int hashCode() {
            return said.hashCode();
        }
    }
}
