package org.wellkept.core.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;

/** Writes {@link Terms} one answer at a time: for forms, imports and tests. */
public final class TermsBuilder {

    private String title;
    private String statement = "";
    private @Nullable String accountableRole;
    private List<DeliveryPartner> partners = List.of();
    private @Nullable String partnersWritten;
    private List<String> boards = List.of();
    private @Nullable String area;
    private @Nullable String plan;
    private @Nullable String planPage;
    private List<ThemeRef> themes = List.of();
    private @Nullable String themesWritten;
    private @Nullable PreventionLevel preventionLevel;
    private @Nullable Evidence evidence;
    private @Nullable String resources;
    private boolean resourcesShared;
    private @Nullable String monitoring;
    private @Nullable String coproduction;
    private @Nullable String blockers;
    private @Nullable DateWritten start;
    private @Nullable DateWritten due;
    private int cadenceMonths = 3;
    private List<MeasureTerms> measures = List.of();
    private List<MilestoneTerms> milestones = List.of();
    private @Nullable AnchorTerms anchor;

    TermsBuilder(String title) {
        this.title = title;
    }

    TermsBuilder(Terms terms) {
        this.title = terms.title();
        this.statement = terms.statement();
        this.accountableRole = terms.accountableRole();
        this.partners = terms.partners();
        this.partnersWritten = terms.partnersWritten();
        this.boards = terms.boards();
        this.area = terms.area();
        this.plan = terms.plan();
        this.planPage = terms.planPage();
        this.themes = terms.themes();
        this.themesWritten = terms.themesWritten();
        this.preventionLevel = terms.preventionLevel();
        this.evidence = terms.evidence();
        this.resources = terms.resources();
        this.resourcesShared = terms.resourcesShared();
        this.monitoring = terms.monitoring();
        this.coproduction = terms.coproduction();
        this.blockers = terms.blockers();
        this.start = terms.start();
        this.due = terms.due();
        this.cadenceMonths = terms.cadenceMonths();
        this.measures = terms.measures();
        this.milestones = terms.milestones();
        this.anchor = terms.anchor();
    }

    public TermsBuilder title(String title) {
        this.title = title;
        return this;
    }

    public TermsBuilder statement(String statement) {
        this.statement = statement;
        return this;
    }

    public TermsBuilder accountableRole(@Nullable String accountableRole) {
        this.accountableRole = accountableRole;
        return this;
    }

    public TermsBuilder partners(List<DeliveryPartner> partners) {
        this.partners = partners;
        return this;
    }

    public TermsBuilder partnersWritten(@Nullable String partnersWritten) {
        this.partnersWritten = partnersWritten;
        return this;
    }

    public TermsBuilder boards(List<String> boards) {
        this.boards = boards;
        return this;
    }

    public TermsBuilder area(@Nullable String area) {
        this.area = area;
        return this;
    }

    public TermsBuilder plan(@Nullable String plan) {
        this.plan = plan;
        return this;
    }

    public TermsBuilder planPage(@Nullable String planPage) {
        this.planPage = planPage;
        return this;
    }

    public TermsBuilder themes(List<ThemeRef> themes) {
        this.themes = themes;
        return this;
    }

    public TermsBuilder themesWritten(@Nullable String themesWritten) {
        this.themesWritten = themesWritten;
        return this;
    }

    public TermsBuilder preventionLevel(@Nullable PreventionLevel preventionLevel) {
        this.preventionLevel = preventionLevel;
        return this;
    }

    public TermsBuilder evidence(@Nullable Evidence evidence) {
        this.evidence = evidence;
        return this;
    }

    public TermsBuilder resources(@Nullable String resources) {
        this.resources = resources;
        return this;
    }

    public TermsBuilder resourcesShared(boolean resourcesShared) {
        this.resourcesShared = resourcesShared;
        return this;
    }

    public TermsBuilder monitoring(@Nullable String monitoring) {
        this.monitoring = monitoring;
        return this;
    }

    public TermsBuilder coproduction(@Nullable String coproduction) {
        this.coproduction = coproduction;
        return this;
    }

    public TermsBuilder blockers(@Nullable String blockers) {
        this.blockers = blockers;
        return this;
    }

    public TermsBuilder start(@Nullable DateWritten start) {
        this.start = start;
        return this;
    }

    public TermsBuilder due(@Nullable DateWritten due) {
        this.due = due;
        return this;
    }

    public TermsBuilder cadenceMonths(int cadenceMonths) {
        this.cadenceMonths = cadenceMonths;
        return this;
    }

    public TermsBuilder measures(List<MeasureTerms> measures) {
        this.measures = measures;
        return this;
    }

    public TermsBuilder milestones(List<MilestoneTerms> milestones) {
        this.milestones = milestones;
        return this;
    }

    public TermsBuilder anchor(@Nullable AnchorTerms anchor) {
        this.anchor = anchor;
        return this;
    }

    public Terms build() {
        return new Terms(
                title,
                statement,
                accountableRole,
                partners,
                partnersWritten,
                boards,
                area,
                plan,
                planPage,
                themes,
                themesWritten,
                preventionLevel,
                evidence,
                resources,
                resourcesShared,
                monitoring,
                coproduction,
                blockers,
                start,
                due,
                cadenceMonths,
                measures,
                milestones,
                anchor);
    }
}
