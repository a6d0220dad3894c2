package org.wellkept.core.coproduction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.wellkept.core.FieldProblem;

/**
 * The records that an activity names.
 *
 * @param shaped ids of the promises that it shaped
 * @param themes ids of its groups, by their slugs
 */
record ActivityLinks(Set<UUID> partners, Set<UUID> boards, Set<UUID> shaped, Map<String, Integer> themes) {

    /** The framework whose themes are the groups that can take part. */
    static final String GROUPS = "population-groups";

    ActivityLinks {
        partners = Set.copyOf(partners);
        boards = Set.copyOf(boards);
        shaped = Set.copyOf(shaped);
        themes = Map.copyOf(themes);
    }

    /**
     * The id of a group's theme.
     *
     * @throws IllegalArgumentException for one that was not found
     */
    int theme(String slug) {
        Integer id = themes.get(slug);
        if (id == null) {
            throw new IllegalArgumentException("No group is called " + slug);
        }
        return id;
    }

    /** The same, with more promises that it shaped. */
    ActivityLinks with(Collection<UUID> moreShaped) {
        Set<UUID> all = new HashSet<>(shaped);
        all.addAll(moreShaped);
        return new ActivityLinks(partners, boards, all, themes);
    }

    /**
     * Finds the records by what names them.
     *
     * @param readable says of a promise's id whether the writer may read it: nobody learns of others by naming them
     * @param problems a problem for each name that leads nowhere is added here
     */
    static ActivityLinks find(
            Handle handle, ActivityTerms terms, Place place, ReadablePromises readable, List<FieldProblem> problems) {
        return new ActivityLinks(
                partners(handle, terms.about().partners(), place.organisation(), problems),
                boards(handle, terms.about().boards(), place.partnership(), problems),
                shaped(terms.about().shaped(), readable, problems),
                themes(handle, terms.tookPart().groups(), problems));
    }

    private static Set<UUID> partners(
            Handle handle, List<String> slugs, UUID accountable, List<FieldProblem> problems) {
        Map<String, UUID> known =
                ids(handle.createQuery("select slug, id from organisation where slug = any(:slugs)"), slugs);
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < slugs.size(); i++) {
            UUID id = known.get(slugs.get(i));
            if (id == null) {
                problems.add(new FieldProblem(
                        "partners[" + i + "]",
                        "No organisation is called " + slugs.get(i),
                        "Choose one from the list of organisations"));
            } else if (id.equals(accountable)) {
                problems.add(new FieldProblem(
                        "partners[" + i + "]", "The organisation tells of it already", "Leave it out of the partners"));
            } else {
                found.add(id);
            }
        }
        return found;
    }

    private static Set<UUID> boards(Handle handle, List<String> slugs, UUID partnership, List<FieldProblem> problems) {
        Map<String, UUID> known = ids(handle.createQuery("""
                                select b.slug, b.id from board b join board_partnership p on p.board_id = b.id
                                where b.slug = any(:slugs) and p.partnership_id = :partnership""").bind("partnership", partnership), slugs);
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < slugs.size(); i++) {
            UUID id = known.get(slugs.get(i));
            if (id == null) {
                problems.add(new FieldProblem(
                        "boards[" + i + "]",
                        "No board of the partnership is called " + slugs.get(i),
                        "Choose one from the list of boards"));
            } else {
                found.add(id);
            }
        }
        return found;
    }

    private static Set<UUID> shaped(List<String> references, ReadablePromises readable, List<FieldProblem> problems) {
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            Optional<UUID> id = readable.promise(references.get(i));
            if (id.isPresent()) {
                found.add(id.get());
            } else {
                problems.add(new FieldProblem(
                        "shaped[" + i + "]",
                        "No promise is called " + references.get(i),
                        "Give the reference of a promise, such as WV-014"));
            }
        }
        return found;
    }

    private static Map<String, Integer> themes(Handle handle, List<GroupCount> groups, List<FieldProblem> problems) {
        List<String> slugs = groups.stream().map(GroupCount::theme).toList();
        Map<String, Integer> known = new HashMap<>();
        handle.createQuery("""
                        select t.slug, t.id from theme t join framework f on f.id = t.framework_id
                        where f.slug = :framework and t.slug = any(:slugs)""")
                .bind("framework", GROUPS)
                .bindArray("slugs", String.class, new ArrayList<>(slugs))
                .map((row, context) -> known.put(row.getString("slug"), row.getInt("id")))
                .list();
        for (int i = 0; i < slugs.size(); i++) {
            if (!known.containsKey(slugs.get(i))) {
                problems.add(new FieldProblem(
                        "groups[" + i + "].theme",
                        "No group is called " + slugs.get(i),
                        "Choose one from the list of groups"));
            }
        }
        return known;
    }

    private static Map<String, UUID> ids(Query query, List<String> slugs) {
        Map<String, UUID> known = new HashMap<>();
        query.bindArray("slugs", String.class, new ArrayList<>(slugs))
                .map((row, context) -> known.put(row.getString("slug"), row.getObject("id", UUID.class)))
                .list();
        return known;
    }

    /** Where an activity belongs. */
    record Place(UUID partnership, UUID organisation) {}

    /** The promises that a writer may read. */
    @FunctionalInterface
    interface ReadablePromises {
        Optional<UUID> promise(String reference);
    }
}
