package org.wellkept.core.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/permissions.md} from the access table, so that the page can't tell anything else. */
final class PermissionsPage {

    private static final String BEFORE = """
            # Who may do what

            This page is made from the access table in the code, which every screen, the API, exports and searches ask. What is not \
            granted here is refused. Somebody with several roles may do what any of them allows; belonging to an organisation takes away \
            nothing but checking and questioning what it promises or helps to deliver, and checking what is promised by a body that funds \
            it or that it funds. Who may post an update may put files with it until it is public, and take them away; who may check puts \
            files with a check. A file is read by whoever may read what it came with.

            """;

    private static final String AFTER = """

            ## How far a permission reaches
            """;

    private static final String RULES = """

            ## What the table does not say
            - The state of a record can stand against what its people may do: a draft can't be published before it is agreed, and what \
            was agreed and public never becomes less visible.
            - Nobody gives a role that reaches further than their own. A lead gives the roles of contributor, lead and member in its \
            organisation, an officer a seat on its board; the others are an administrator's to give, in every partnership \
            that the organisation or board sits in.
            - Nobody acts for an organisation that is only named. What others published of it is shown as published: it can be \
            neither checked nor asked about, and nothing unfavourable is said of it.
            - A program with a token may do what its owner may, as far as the token's scopes let it through: nothing more than is in \
            this table, and nothing for which it has no scope.
            - A record that somebody may not read does not exist for them: they are told that it isn't found, not that it is withheld.
            """;

    private PermissionsPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(BEFORE);
        row(page, Stream.concat(Stream.of("to do", "when it is visible to"), columns()));
        row(page, Stream.concat(Stream.of("---", "---"), columns().map(column -> "---")));
        for (Action action : Action.values()) {
            for (Set<Visibility> alike : alike(action)) {
                Visibility one = alike.iterator().next();
                Stream<String> grants = Stream.of(Role.values())
                        .map(role -> AccessTable.grant(action, one, role).words());
                row(
                        page,
                        Stream.of(
                                        Stream.of(action.words(), visibleTo(alike)),
                                        grants,
                                        Stream.of(
                                                AccessTable.isOpenToAnyone(action, one) ? "yes" : Grant.NEVER.words()))
                                .flatMap(cells -> cells));
            }
        }
        page.append(AFTER);
        for (Grant grant : Grant.values()) {
            page.append("- **")
                    .append(grant.words())
                    .append("**: ")
                    .append(meaning(grant))
                    .append('\n');
        }
        return page.append(RULES).toString();
    }

    private static Stream<String> columns() {
        return Stream.concat(Stream.of(Role.values()).map(Role::words), Stream.of("Anyone, without an account"));
    }

    private static void row(StringBuilder page, Stream<String> cells) {
        page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** The visibilities, where neighbours for which the same is granted share a line. */
    private static List<Set<Visibility>> alike(Action action) {
        List<Set<Visibility>> lines = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            Set<Visibility> last = lines.isEmpty() ? Set.of() : lines.getLast();
            if (!last.isEmpty() && grants(action, last.iterator().next()).equals(grants(action, visibility))) {
                last.add(visibility);
            } else {
                lines.add(EnumSet.of(visibility));
            }
        }
        return lines;
    }

    private static List<Object> grants(Action action, Visibility visibility) {
        List<Object> grants = new ArrayList<>();
        for (Role role : Role.values()) {
            grants.add(AccessTable.grant(action, visibility, role));
        }
        grants.add(AccessTable.isOpenToAnyone(action, visibility));
        return grants;
    }

    private static String visibleTo(Set<Visibility> visibilities) {
        if (visibilities.size() == Visibility.values().length) {
            return "any of these";
        }
        return visibilities.stream()
                .map(visibility -> visibility.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static String meaning(Grant grant) {
        return switch (grant) {
            case NEVER -> "never.";
            case MEMBERS -> "wherever the role is held in the record's partnership.";
            case OWN_ORGANISATION -> "where the role is held in the organisation whose word it is.";
            case OWN_OR_PARTNER ->
                "where the role is held in the organisation whose word it is, in a joint lead or in a delivery partner.";
            case OTHER_ORGANISATION ->
                "anywhere in the partnership, except what is promised or delivered by an organisation that the person belongs to.";
            case INDEPENDENT ->
                "anywhere in the partnership, except what is promised or delivered by an organisation that the person belongs to, or"
                        + " promised by one that funds it or is funded by it.";
            case TOOK_PART ->
                "in the partnership, where the member took part in what the record tells of. Nobody takes part in a promise.";
            case OWN_TOOK_PART ->
                "where the role is held in the organisation whose word it is, and the member took part in what the record tells of.";
            case OWN_BOARD -> "where the role is held on a board that the record is made to.";
            case OWN_PARTNERSHIP ->
                "where the role is held for the record's partnership, or for the whole installation.";
            case EVERYWHERE -> "where the role is held for the whole installation.";
        };
    }
}
