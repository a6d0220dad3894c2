package org.wellkept.core.undertaking;

import static org.wellkept.core.access.Action.AGREE;
import static org.wellkept.core.access.Action.CHALLENGE;
import static org.wellkept.core.access.Action.CHANGE_SINCE_AGREED;
import static org.wellkept.core.access.Action.CHECK;
import static org.wellkept.core.access.Action.CLOSE;
import static org.wellkept.core.access.Action.DRAFT;
import static org.wellkept.core.access.Action.ENDORSE;
import static org.wellkept.core.access.Action.POST_UPDATE;
import static org.wellkept.core.access.Action.PUBLISH;
import static org.wellkept.core.access.Action.READ;
import static org.wellkept.core.access.Action.READ_HISTORY;
import static org.wellkept.core.access.Action.SEND_RETURN;

import java.util.Map;
import java.util.Set;
import org.wellkept.core.access.Action;

/**
 * The life of an undertaking: draft → agreed → closed, and what may be done to it in each state. Permission is another
 * question, asked of {@link org.wellkept.core.access.AccessTable}.
 */
public final class UndertakingLife {

    private static final Map<State, Set<Action>> LIFE = Map.of(
            State.DRAFT, Set.of(READ, READ_HISTORY, DRAFT, AGREE),
            State.AGREED,
                    Set.of(
                            READ,
                            READ_HISTORY,
                            CHANGE_SINCE_AGREED,
                            PUBLISH,
                            POST_UPDATE,
                            SEND_RETURN,
                            ENDORSE,
                            CHALLENGE,
                            CHECK,
                            CLOSE),
            State.CLOSED, Set.of(READ, READ_HISTORY, PUBLISH, CHALLENGE, CHECK));

    /** What nobody does to it while it is handed over: its own body has ended, and nobody answers for it yet. */
    public static final Set<Action> RESTS_IN_HANDOVER = Set.of(
            DRAFT, AGREE, CHANGE_SINCE_AGREED, PUBLISH, POST_UPDATE, SEND_RETURN, ENDORSE, CHALLENGE, CHECK, CLOSE);

    private UndertakingLife() {}

    /** What may be done in this state. */
    public static Set<Action> allowed(State state) {
        Set<Action> allowed = LIFE.get(state);
        if (allowed == null) {
            throw new IllegalStateException("Nothing is written about " + state);
        }
        return allowed;
    }
}
