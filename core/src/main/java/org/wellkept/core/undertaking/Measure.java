package org.wellkept.core.undertaking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;

/** What an undertaking is measured by. Its observations are facts of their own and stay when it is reworded. */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side of the relation
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "undertaking_id")
    private Undertaking undertaking;

    @Column(name = "position")
    private int position;

    @Column(name = "name")
    private String name;

    @Column(name = "unit")
    private @Nullable String unit;

    @Column(name = "baseline")
    private @Nullable BigDecimal baseline;

    @Column(name = "target")
    private @Nullable BigDecimal target;

    @Column(name = "baseline_written")
    private @Nullable String baselineWritten;

    @Column(name = "target_written")
    private @Nullable String targetWritten;

    @Column(name = "pace")
    private @Nullable Pace pace;

    @ElementCollection
    @CollectionTable(name = "measure_step", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderBy("at")
    private List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Measure() {}

    Measure(Undertaking undertaking, int position, MeasureTerms terms) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.undertaking = undertaking;
        this.name = terms.name();
        reword(position, terms);
    }

    final void reword(int newPosition, MeasureTerms terms) {
        position = newPosition;
        name = terms.name();
        unit = terms.unit();
        baseline = terms.baseline();
        target = terms.target();
        baselineWritten = terms.baselineWritten();
        targetWritten = terms.targetWritten();
        pace = terms.pace();
        if (!terms.steps().equals(steps())) {
            steps.clear();
            terms.steps().forEach(step -> steps.add(new Step(step)));
        }
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    MeasureTerms terms() {
        return new MeasureTerms(id, name, unit, baseline, target, baselineWritten, targetWritten, pace, steps());
    }

    private List<PaceStep> steps() {
        return steps.stream().map(Step::read).toList();
    }

    /** A {@link PaceStep} in its columns. */
    @Embeddable
    static class Step {

        @Column(name = "at")
        private LocalDate at;

        @Column(name = "expected")
        private BigDecimal expected;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected Step() {}

        Step(PaceStep step) {
            this.at = step.at();
            this.expected = step.expected();
        }

        PaceStep read() {
            return new PaceStep(at, expected);
        }
    }
}
