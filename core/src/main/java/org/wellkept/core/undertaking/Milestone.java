package org.wellkept.core.undertaking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.MilestoneFact;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;

/** A step on the way that is either reached or not. */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side of the relation
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "undertaking_id")
    private Undertaking undertaking;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "due_text"))
    @AttributeOverride(name = "from", column = @Column(name = "due_from"))
    @AttributeOverride(name = "to", column = @Column(name = "due_to"))
    private @Nullable DateColumns due;

    @Column(name = "status")
    private MilestoneStatus status;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Milestone() {}

    Milestone(Undertaking undertaking, int position, MilestoneTerms terms, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.undertaking = undertaking;
        this.title = terms.title();
        this.due = DateColumns.of(terms.due());
        this.status = MilestoneStatus.SCHEDULED;
        reword(position, terms, today);
    }

    final void reword(int newPosition, MilestoneTerms terms, LocalDate today) {
        position = newPosition;
        title = terms.title();
        due = DateColumns.of(terms.due());
        stand(terms.status(), today);
    }

    final void stand(MilestoneStatus newStatus, LocalDate today) {
        if (newStatus == status) {
            return;
        }
        status = newStatus;
        metOn = newStatus == MilestoneStatus.MET ? today : null;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    MilestoneTerms terms() {
        return new MilestoneTerms(id, title, DateColumns.read(due), status);
    }

    MilestoneFact fact() {
        DateWritten date = DateColumns.read(due);
        return new MilestoneFact(title, date == null ? null : date.to(), status == MilestoneStatus.MET);
    }
}
