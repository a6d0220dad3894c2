package org.wellkept.auth.setup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.partnership.People;

/** Makes and redeems the links by which an empty installation gets its first administrator. */
@Door
public class SetupLinks {

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/setup/";

    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final int LONGEST_NAME = 100;

    private final Jdbi jdbi;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    SetupLinks(Jdbi jdbi, People people, Accounts accounts, Clock clock) {
        this.jdbi = jdbi;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a link and ends those made before; RuleBroken once there is an administrator. Returns its path. */
    public Outcome<String> issue() {
        if (people.hasAdministrator()) {
            return Outcome.refused(thereIsOne());
        }
        return Outcome.done(jdbi.withHandle(handle -> SetupLink.issue(handle, clock.instant())));
    }

    /** Whether the link could be redeemed now, for the page to say so before anybody types. */
    public boolean isOpen(String secret) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from setup_link
                          where digest = decode(:digest, 'hex') and ended_at is null and expires_at > :now)""")
                        .bind("digest", new LinkSecret(secret).digest())
                        .bind("now", clock.instant())
                        .mapTo(Boolean.class)
                        .one())
                && !people.hasAdministrator();
    }

    /**
     * Creates the first administrator and uses the link up. NotFound for a link that is unknown, used or too old, which
     * look the same; Invalid leaves it usable.
     */
    public Outcome<UUID> redeem(RedeemSetupLink command) {
        if (!isOpen(command.secret())) {
            return Outcome.refused(noSuchLink());
        }
        String name = command.displayName().strip();
        List<FieldProblem> problems = new ArrayList<>(nameProblems(name));
        problems.addAll(accounts.problems(command.email(), command.password()));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        if (!end(command.secret())) {
            return Outcome.refused(noSuchLink());
        }
        return people.addFirstAdministrator(name).map(person -> {
            // Everything was looked at before; should the address be taken at this very moment, nothing is kept.
            return accounts.add(new AddAccount(person, command.email(), command.password()))
                    .orThrow();
        });
    }

    /** Of two who redeem a link at once, the database lets one. */
    private boolean end(String secret) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update setup_link set ended_at = :now
                        where digest = decode(:digest, 'hex') and ended_at is null and expires_at > :now""")
                        .bind("digest", new LinkSecret(secret).digest())
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }

    private static List<FieldProblem> nameProblems(String name) {
        if (name.isEmpty()) {
            return List.of(
                    new FieldProblem("displayName", "There is no name", "Write what you would like to be called"));
        }
        if (name.length() > LONGEST_NAME) {
            return List.of(new FieldProblem(
                    "displayName", "The name is too long", "Use at most " + LONGEST_NAME + " characters"));
        }
        return List.of();
    }

    private static Refusal noSuchLink() {
        return new Refusal.NotFound("setup link");
    }

    private static Refusal thereIsOne() {
        return new Refusal.RuleBroken(
                "This installation has an administrator already", "Ask the administrator for an invitation");
    }
}
