package org.wellkept.core.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.Coded;
import org.wellkept.core.Version;
import org.wellkept.core.Written;
import org.wellkept.core.partnership.BoardKey;

/** What is stored of how a board's papers look and are called. */
record SettingsStore(Handle handle) {

    /** As they are, or as they usually are where nothing was set. */
    PaperSettings of(BoardKey board) {
        Map<SectionKind, String> headings = headings(board.id());
        return handle.createQuery("""
                        select s.version, s.title_pattern, s.report_of, s.colour, l.id as logo, l.alternative
                        from paper_settings s left join paper_logo l on l.id = s.logo_id where s.board_id = :board""")
                .bind("board", board.id())
                .map((row, context) -> {
                    UUID logo = row.getObject("logo", UUID.class);
                    return new PaperSettings(
                            board.ref(),
                            Version.of(row.getLong("version")),
                            Optional.ofNullable(row.getString("title_pattern")).orElse(Beginning.USUAL_TITLE),
                            row.getString("report_of"),
                            headings,
                            Optional.ofNullable(row.getString("colour")).orElse(Colour.USUAL.code()),
                            logo == null ? null : new PaperSettings.Logo(logo, row.getString("alternative")));
                })
                .findOne()
                .orElseGet(() -> new PaperSettings(
                        board.ref(), Version.of(0), Beginning.USUAL_TITLE, null, Map.of(), Colour.USUAL.code(), null));
    }

    private Map<SectionKind, String> headings(UUID board) {
        Map<SectionKind, String> headings = new EnumMap<>(SectionKind.class);
        handle.createQuery("select section, heading from paper_heading where board_id = :board")
                .bind("board", board)
                .map((row, context) ->
                        Map.entry(Coded.of(SectionKind.class, row.getString("section")), row.getString("heading")))
                .forEach(entry -> headings.put(entry.getKey(), entry.getValue()));
        return headings;
    }

    /** Whoever sets them waits for whoever does so already. */
    void lock(UUID board) {
        handle.createUpdate("insert into paper_settings (board_id, version) values (:board, 0) on conflict do nothing")
                .bind("board", board)
                .execute();
        handle.createQuery("select true from paper_settings where board_id = :board for update")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
    }

    void set(UUID board, SetPaperSettings command) {
        handle.createUpdate("""
                        update paper_settings set version = version + 1, title_pattern = :title, report_of = :reportOf, colour = :colour
                        where board_id = :board""")
                .bind("board", board)
                .bind("title", Written.orNone(command.titlePattern()))
                .bind("reportOf", Written.orNone(command.reportOf()))
                .bind("colour", Colour.read(command.colour()).map(Colour::code).orElse(null))
                .execute();
        handle.createUpdate("delete from paper_heading where board_id = :board")
                .bind("board", board)
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "insert into paper_heading (board_id, section, heading) values (:board, :section, :heading)");
        command.headings()
                .forEach((section, heading) -> batch.bind("board", board)
                        .bind("section", section)
                        .bind("heading", heading.strip())
                        .add());
        batch.execute();
    }

    void addLogo(UUID logo, UUID board, byte[] png, String alternative, UUID person) {
        handle.createUpdate("""
                        insert into paper_logo (id, board_id, png, alternative, given_by)
                        values (:logo, :board, :png, :alternative, :person)""")
                .bind("logo", logo)
                .bind("board", board)
                .bind("png", png)
                .bind("alternative", alternative)
                .bind("person", person)
                .execute();
        showLogo(board, Optional.of(logo));
    }

    void showLogo(UUID board, Optional<UUID> logo) {
        handle.createUpdate("update paper_settings set version = version + 1, logo_id = :logo where board_id = :board")
                .bind("board", board)
                .bind("logo", logo.orElse(null))
                .execute();
    }

    Optional<byte[]> logo(UUID logo) {
        return handle.createQuery("select png from paper_logo where id = :logo")
                .bind("logo", logo)
                .mapTo(byte[].class)
                .findOne();
    }
}
