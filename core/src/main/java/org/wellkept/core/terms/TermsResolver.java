package org.wellkept.core.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.partnership.BoardEnding;
import org.wellkept.core.partnership.Directory;

/** Finds the records that terms name by their slugs. */
@ApplicationScoped
public class TermsResolver {

    private final Jdbi jdbi;

    @Inject
    TermsResolver(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The records, and a problem for each slug that leads nowhere.
     *
     * @param kept boards that may stay, though they have ended: what was made to them
     * @param problems what is not found is added here
     */
    public Resolved resolve(
            Terms terms, UUID partnership, UUID accountable, Set<UUID> kept, List<FieldProblem> problems) {
        return jdbi.withHandle(handle -> new Resolved(
                partners(handle, terms.partners(), accountable, problems),
                boards(handle, terms.boards(), partnership, kept, problems),
                themes(handle, terms.themes(), problems)));
    }

    private static Map<UUID, DeliveryPartner> partners(
            Handle handle, List<DeliveryPartner> partners, UUID accountable, List<FieldProblem> problems) {
        Map<UUID, DeliveryPartner> found = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            String field = "partners[" + i + "].organisation";
            String slug = partners.get(i).organisation();
            Optional<UUID> id = id(handle, "select " + Directory.organisationAt(":slug"), slug);
            if (id.isEmpty()) {
                problems.add(new FieldProblem(
                        field, "No organisation is called " + slug, "Choose one from the list of organisations"));
            } else if (id.get().equals(accountable)) {
                problems.add(new FieldProblem(
                        field, "The organisation already answers for it", "Leave it out of the partners"));
            } else {
                found.put(id.get(), partners.get(i));
            }
        }
        return found;
    }

    private static Set<UUID> boards(
            Handle handle, List<String> boards, UUID partnership, Set<UUID> kept, List<FieldProblem> problems) {
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < boards.size(); i++) {
            String slug = boards.get(i);
            Optional<UUID> id = handle.createQuery("""
                            select b.id from board b join board_partnership p on p.board_id = b.id
                            where b.id = {BOARD} and p.partnership_id = :partnership""".replace("{BOARD}", Directory.boardAt(":slug")))
                    .bind("slug", slug)
                    .bind("partnership", partnership)
                    .mapTo(UUID.class)
                    .findOne();
            Optional<BoardEnding> ended =
                    id.filter(board -> !kept.contains(board)).flatMap(board -> ending(handle, board));
            if (ended.isPresent()) {
                problems.add(new FieldProblem(
                        "boards[" + i + "]", ended.get().problem(), ended.get().mend()));
            } else if (id.isPresent()) {
                found.add(id.get());
            } else {
                problems.add(new FieldProblem(
                        "boards[" + i + "]",
                        "No board of the partnership is called " + slug,
                        "Choose one from the list of boards"));
            }
        }
        return found;
    }

    /** Of a board that a promise is newly made to: whoever ends it waits until that is written, or has done so. */
    private static Optional<BoardEnding> ending(Handle handle, UUID board) {
        handle.createQuery("select true from board where id = :board for share")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
        return BoardEnding.of(handle, board);
    }

    private static Set<Integer> themes(Handle handle, List<ThemeRef> themes, List<FieldProblem> problems) {
        Set<Integer> found = new HashSet<>();
        List<String> frameworks = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        themes.forEach(theme -> {
            frameworks.add(theme.framework());
            slugs.add(theme.theme());
        });
        Map<ThemeRef, Integer> known = new HashMap<>();
        handle.createQuery("""
                        select f.slug as framework, t.slug as theme, t.id from theme t join framework f on f.id = t.framework_id
                        where (f.slug, t.slug) in (select * from unnest(:frameworks, :slugs))""")
                .bindArray("frameworks", String.class, frameworks)
                .bindArray("slugs", String.class, slugs)
                .map((row, context) ->
                        Map.entry(new ThemeRef(row.getString("framework"), row.getString("theme")), row.getInt("id")))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        for (int i = 0; i < themes.size(); i++) {
            Integer id = known.get(themes.get(i));
            if (id == null) {
                problems.add(new FieldProblem(
                        "themes[" + i + "]",
                        "No theme of " + themes.get(i).framework() + " is called "
                                + themes.get(i).theme(),
                        "Choose one from the list of frameworks"));
            } else {
                found.add(id);
            }
        }
        return found;
    }

    private static Optional<UUID> id(Handle handle, String sql, String slug) {
        return handle.createQuery(sql).bind("slug", slug).mapTo(UUID.class).findOne();
    }
}
