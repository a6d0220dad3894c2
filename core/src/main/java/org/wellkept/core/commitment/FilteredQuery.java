package org.wellkept.core.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.ReferenceCursor;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.UndertakingQuery;

/** A {@link CommitmentFilter} as a query: what narrows records first, what narrows by answers after. */
final class FilteredQuery {

    private final UndertakingQuery records;
    private final List<String> answers = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private FilteredQuery(UndertakingQuery records) {
        this.records = records;
    }

    static FilteredQuery of(Actor actor, CommitmentFilter filter, LocalDate asOf) {
        FilteredQuery query = new FilteredQuery(UndertakingQuery.visibleTo(actor, filter.kind(), asOf));
        query.narrowRecords(filter);
        query.narrowAnswers(filter);
        return query;
    }

    private void narrowRecords(CommitmentFilter filter) {
        if (filter.counted()) {
            records.counted();
        }
        if (filter.partnership() != null) {
            records.and(
                    "u.partnership_id = (select id from partnership where slug = :partnership)",
                    "partnership",
                    filter.partnership());
        }
        if (filter.board() != null) {
            records.madeTo(filter.board());
        }
        if (filter.organisation() != null) {
            records.and(
                    "u.organisation_id = " + Directory.organisationAt(":organisation"),
                    "organisation",
                    filter.organisation());
        }
        if (filter.dimension() != null) {
            records.and(
                    "u.anchor_dimension = :dimension",
                    "dimension",
                    filter.dimension().code());
        }
        if (filter.state() != null) {
            records.and("u.state = :state", "state", filter.state().code());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            records.and("u.search @@ websearch_to_tsquery('english', :words)", "words", filter.words());
        }
        int position = 0;
        for (ThemeRef theme : filter.themes()) {
            records.and("""
                            exists (select 1 from undertaking_theme ut where ut.undertaking_id = u.id and ut.theme_id =
                              (select t.id from theme t join framework f on f.id = t.framework_id
                                where f.slug = :framework%1$d and t.slug = :theme%1$d))""".formatted(position), "framework" + position, theme.framework())
                    .bind("theme" + position, theme.theme());
            position++;
        }
        for (CommitmentFlag flag : filter.flags()) {
            switch (flag) {
                case NAMES_MEASURE -> records.and("exists (select 1 from measure m where m.undertaking_id = u.id)");
                case NAMES_DATE -> records.and("u.due_to is not null");
                case NAMES_TARGET ->
                    records.and(
                            "exists (select 1 from measure m where m.undertaking_id = u.id and (m.target is not null or m.target_written is not null))");
                case STANDING -> records.standing();
                case EVIDENCE_GAP -> answers.add(UndertakingQuery.EVIDENCE_GAP);
                case UNEVIDENCED -> answers.add(UndertakingQuery.UNEVIDENCED);
                case NOT_CHECKED -> answers.add("a.judged and a.checked is null");
                case CHECK_WAITS -> answers.add("a.checked = '" + UndertakingQuery.WAITING + "'");
                case CHANGED -> answers.add("a.changed > 0");
                case OWNERLESS -> answers.add("a.ownerless");
                case STALE -> answers.add("a.stale");
            }
        }
    }

    private void narrowAnswers(CommitmentFilter filter) {
        if (filter.said() != null) {
            answer("a.said = :said", "said", filter.said().code());
        }
        if (filter.shown() != null) {
            answer("a.shown = :shown", "shown", filter.shown().code());
        }
        if (filter.checked() != null) {
            answer("a.checked = :checked", "checked", filter.checked().code());
        }
    }

    private void answer(String condition, String name, String value) {
        answers.add(condition);
        values.put(name, value);
    }

    Query page(Handle handle, ReferenceCursor after, int limit) {
        records.and(
                        "(u.partnership_id, u.number) > (:afterPartnership, :afterNumber)",
                        "afterPartnership",
                        after.partnership())
                .bind("afterNumber", after.number());
        // written out, so that PostgreSQL keeps one plan for it: a bound limit is planned for anew each time
        return create(handle, "select * from (", " order by a.partnership_id, a.number limit " + limit);
    }

    Query count(Handle handle) {
        return create(handle, "select count(*) from (", "");
    }

    Query export(Handle handle) {
        return create(handle, CommitmentExport.SELECT, " order by a.partnership_id, a.number");
    }

    private Query create(Handle handle, String before, String after) {
        Query query = records.create(
                handle, before, ") a" + (answers.isEmpty() ? "" : " where " + String.join(" and ", answers)) + after);
        values.forEach(query::bind);
        return query;
    }
}
