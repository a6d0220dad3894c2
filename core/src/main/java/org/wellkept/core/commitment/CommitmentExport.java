package org.wellkept.core.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.dates.DateWritten;

/**
 * A commitment as one row of the open data. Several things in one cell stand apart by "; ". Cells are as stored: whoever
 * writes a spreadsheet neutralises formulas.
 *
 * @param partners names of the delivery partners, then those as written
 * @param boards names of the boards that it is made to
 * @param themes labels of the themes, each behind its framework's slug, then those as written
 * @param measures each with its unit, baseline and target, as far as it names them
 */
public record CommitmentExport(
        CommitmentSummary summary,
        String statement,
        @Nullable String accountableRole,
        String partners,
        String boards,
        @Nullable String area,
        @Nullable String plan,
        @Nullable String planPage,
        @Nullable String preventionLevel,
        String themes,
        String measures,
        @Nullable DateWritten start,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable AnchorTerms anchor) {

    static final String SELECT = """
            select a.*,
              concat_ws('; ', (select string_agg(o.name, '; ' order by o.name) from undertaking_partner up
                join organisation o on o.id = up.organisation_id where up.undertaking_id = a.id), a.partners_written) as all_partners,
              coalesce((select string_agg(b.name, '; ' order by b.name) from undertaking_board ub
                join board b on b.id = ub.board_id where ub.undertaking_id = a.id), '') as all_boards,
              concat_ws('; ', (select string_agg(f.slug || ': ' || t.label, '; ' order by f.position, t.position, t.id) from undertaking_theme ut
                join theme t on t.id = ut.theme_id join framework f on f.id = t.framework_id where ut.undertaking_id = a.id), a.themes_written) as all_themes,
              coalesce((select string_agg(concat_ws(' ', m.name, '(' || m.unit || ')', 'from ' || coalesce(m.baseline::text, m.baseline_written),
                'to ' || coalesce(m.target::text, m.target_written)), '; ' order by m.position) from measure m where m.undertaking_id = a.id), '') as all_measures
            from (
            """;

    static CommitmentExport in(ResultSet row, CommitmentSummary summary) throws SQLException {
        return new CommitmentExport(
                summary,
                row.getString("statement"),
                row.getString("accountable_role"),
                row.getString("all_partners"),
                row.getString("all_boards"),
                row.getString("area"),
                row.getString("plan"),
                row.getString("plan_page"),
                row.getString("prevention_level"),
                row.getString("all_themes"),
                row.getString("all_measures"),
                DateRead.in(row, "start"),
                row.getString("source"),
                row.getString("source_ref"),
                CommitmentRow.anchor(row));
    }
}
