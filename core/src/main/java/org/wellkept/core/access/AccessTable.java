package org.wellkept.core.access;

import static org.wellkept.core.access.Action.ADMINISTER;
import static org.wellkept.core.access.Action.ADMINISTER_INSTALLATION;
import static org.wellkept.core.access.Action.AGREE;
import static org.wellkept.core.access.Action.ANSWER_FOR_BOARD;
import static org.wellkept.core.access.Action.CHALLENGE;
import static org.wellkept.core.access.Action.CHANGE_SINCE_AGREED;
import static org.wellkept.core.access.Action.CHECK;
import static org.wellkept.core.access.Action.CLOSE;
import static org.wellkept.core.access.Action.DRAFT;
import static org.wellkept.core.access.Action.DRAFT_ACTIVITY;
import static org.wellkept.core.access.Action.DRAFT_REPLY;
import static org.wellkept.core.access.Action.ENDORSE;
import static org.wellkept.core.access.Action.GIVE_ROLES;
import static org.wellkept.core.access.Action.IMPORT_OWN;
import static org.wellkept.core.access.Action.LOOK_AFTER_VOICES;
import static org.wellkept.core.access.Action.POST_UPDATE;
import static org.wellkept.core.access.Action.PREVIEW_IMPORT;
import static org.wellkept.core.access.Action.PUBLISH;
import static org.wellkept.core.access.Action.PUBLISH_PAPER;
import static org.wellkept.core.access.Action.READ;
import static org.wellkept.core.access.Action.READ_ACCOUNTABILITY;
import static org.wellkept.core.access.Action.READ_BRIEFING;
import static org.wellkept.core.access.Action.READ_HISTORY;
import static org.wellkept.core.access.Action.READ_NEEDS;
import static org.wellkept.core.access.Action.READ_PLEDGE;
import static org.wellkept.core.access.Action.RECORD_ANCHOR;
import static org.wellkept.core.access.Action.RECORD_MEETING;
import static org.wellkept.core.access.Action.RECORD_PUBLISHED;
import static org.wellkept.core.access.Action.REPLY;
import static org.wellkept.core.access.Action.RUN_ROUND;
import static org.wellkept.core.access.Action.SEND_RETURN;
import static org.wellkept.core.access.Action.SET_QUIET_PERIOD;
import static org.wellkept.core.access.Action.TAKE_OVER;
import static org.wellkept.core.access.Action.TAKE_PART;
import static org.wellkept.core.access.Action.TELL_OUTCOME;
import static org.wellkept.core.access.Action.WITHDRAW_ASK;
import static org.wellkept.core.access.Grant.EVERYWHERE;
import static org.wellkept.core.access.Grant.INDEPENDENT;
import static org.wellkept.core.access.Grant.MEMBERS;
import static org.wellkept.core.access.Grant.NEVER;
import static org.wellkept.core.access.Grant.OTHER_ORGANISATION;
import static org.wellkept.core.access.Grant.OWN_BOARD;
import static org.wellkept.core.access.Grant.OWN_ORGANISATION;
import static org.wellkept.core.access.Grant.OWN_OR_PARTNER;
import static org.wellkept.core.access.Grant.OWN_PARTNERSHIP;
import static org.wellkept.core.access.Grant.OWN_TOOK_PART;
import static org.wellkept.core.access.Grant.TOOK_PART;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: the one place where it is written. Denied by default; a combination that no line decides is a bug
 * and raises. A state that stands against an action (a draft cannot be published) is the record's own rule, not the
 * table's.
 */
public final class AccessTable {

    private static final Set<Visibility> ANY = Set.of(Visibility.values());
    private static final Set<Visibility> ONLY_OWN = Set.of(Visibility.OWN);
    private static final Set<Visibility> ONLY_SHARED = Set.of(Visibility.SHARED);
    private static final Set<Visibility> ONLY_PUBLIC = Set.of(Visibility.PUBLIC);
    private static final Set<Visibility> SHARED_OR_PUBLIC = Set.of(Visibility.SHARED, Visibility.PUBLIC);

    // spotless:off
    // columns:                              contributor         lead                member   board member  officer
    // observer  administrator
    private static final List<AccessRule> LINES = List.of(
            AccessRule.line(READ, ONLY_OWN, OWN_OR_PARTNER, OWN_OR_PARTNER, TOOK_PART, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(READ, ONLY_SHARED, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS),
            AccessRule.line(READ, ONLY_PUBLIC, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS)
                    .andAnyone(),
            AccessRule.line(DRAFT, ANY, OWN_OR_PARTNER, OWN_OR_PARTNER, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(
                    DRAFT_ACTIVITY, ANY, OWN_OR_PARTNER, OWN_OR_PARTNER, OWN_TOOK_PART, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(AGREE, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(PUBLISH, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(CLOSE, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(CHANGE_SINCE_AGREED, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(
                    POST_UPDATE, ANY, OWN_ORGANISATION, OWN_ORGANISATION, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(SEND_RETURN, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(ENDORSE, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(RUN_ROUND, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(RECORD_MEETING, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(TELL_OUTCOME, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(SET_QUIET_PERIOD, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(PUBLISH_PAPER, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(READ_BRIEFING, ANY, NEVER, NEVER, NEVER, OWN_BOARD, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(ANSWER_FOR_BOARD, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(WITHDRAW_ASK, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(CHALLENGE, ONLY_OWN, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(
                    CHALLENGE,
                    SHARED_OR_PUBLIC,
                    OTHER_ORGANISATION,
                    OTHER_ORGANISATION,
                    OTHER_ORGANISATION,
                    OTHER_ORGANISATION,
                    OTHER_ORGANISATION,
                    OTHER_ORGANISATION,
                    NEVER),
            AccessRule.line(DRAFT_REPLY, ANY, OWN_ORGANISATION, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(REPLY, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(CHECK, ONLY_OWN, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(
                    CHECK, SHARED_OR_PUBLIC, NEVER, INDEPENDENT, NEVER, INDEPENDENT, INDEPENDENT, INDEPENDENT, NEVER),
            AccessRule.line(RECORD_ANCHOR, ANY, OWN_ORGANISATION, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(PREVIEW_IMPORT, ANY, OWN_ORGANISATION, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(IMPORT_OWN, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(RECORD_PUBLISHED, ANY, NEVER, NEVER, NEVER, NEVER, OWN_BOARD, NEVER, OWN_PARTNERSHIP),
            AccessRule.line(
                    READ_PLEDGE, ANY, OWN_ORGANISATION, OWN_ORGANISATION, NEVER, OWN_BOARD, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(
                    LOOK_AFTER_VOICES,
                    ANY,
                    OWN_ORGANISATION,
                    OWN_ORGANISATION,
                    NEVER,
                    NEVER,
                    NEVER,
                    OWN_ORGANISATION,
                    NEVER),
            AccessRule.line(TAKE_PART, ONLY_OWN, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(TAKE_PART, SHARED_OR_PUBLIC, NEVER, NEVER, MEMBERS, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(READ_NEEDS, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(READ_ACCOUNTABILITY, ANY, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS),
            AccessRule.line(
                    READ_HISTORY, ONLY_OWN, OWN_OR_PARTNER, OWN_OR_PARTNER, NEVER, NEVER, OWN_BOARD, NEVER, NEVER),
            AccessRule.line(
                    READ_HISTORY, SHARED_OR_PUBLIC, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS, MEMBERS),
            AccessRule.line(GIVE_ROLES, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, OWN_BOARD, NEVER, OWN_PARTNERSHIP),
            AccessRule.line(TAKE_OVER, ANY, NEVER, OWN_ORGANISATION, NEVER, NEVER, NEVER, NEVER, NEVER),
            AccessRule.line(ADMINISTER, ANY, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, OWN_PARTNERSHIP),
            AccessRule.line(ADMINISTER_INSTALLATION, ANY, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, EVERYWHERE));
    // spotless:on

    private AccessTable() {}

    /** Whether the actor may do this to that. A program's scopes only narrow what the table gives its owner. */
    public static boolean allows(Actor actor, Action action, Subject subject) {
        AccessRule line = line(action, subject.visibility());
        if (!actor.scopes().contains(Scope.of(action))) {
            return line.anyone();
        }
        return line.allows(actor, subject);
    }

    /** How far a role's permission reaches; the permissions page is made from this. */
    public static Grant grant(Action action, Visibility visibility, Role role) {
        return line(action, visibility).grant(role);
    }

    /** The scopes through which one of these roles can do anything at all, in the order in which people read them. */
    public static List<Scope> scopesOf(Set<Role> roles) {
        return LINES.stream()
                .filter(line -> roles.stream().anyMatch(role -> line.grant(role) != NEVER))
                .map(line -> Scope.of(line.action()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a reader without an account may. */
    public static boolean isOpenToAnyone(Action action, Visibility visibility) {
        return line(action, visibility).anyone();
    }

    /** The records that the actor may read, in the shape that a query can use. */
    public static ReadableScope readableBy(Actor actor) {
        if (!actor.scopes().contains(Scope.of(READ))) {
            return new ReadableScope(Set.of(), Set.of(), Set.of(), null);
        }
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> boards = new HashSet<>();
        UUID participant = null;
        for (RoleHeld held : actor.roles()) {
            switch (grant(READ, Visibility.OWN, held.role())) {
                case NEVER -> {}
                case OWN_OR_PARTNER -> addIfPresent(organisations, held.organisation());
                case OWN_BOARD -> addIfPresent(boards, held.board());
                case TOOK_PART -> participant = actor.person();
                case MEMBERS,
                        OWN_ORGANISATION,
                        OWN_TOOK_PART,
                        OTHER_ORGANISATION,
                        INDEPENDENT,
                        OWN_PARTNERSHIP,
                        EVERYWHERE -> throw new IllegalStateException("No query is written for this reach of reading");
            }
        }
        return new ReadableScope(actor.partnerships(), organisations, boards, participant);
    }

    private static void addIfPresent(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static AccessRule line(Action action, Visibility visibility) {
        List<AccessRule> found = new ArrayList<>();
        for (AccessRule line : LINES) {
            if (line.covers(action, visibility)) {
                found.add(line);
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException(
                    action + " on " + visibility + " is decided by " + found.size() + " lines, not by one");
        }
        return found.getFirst();
    }
}
