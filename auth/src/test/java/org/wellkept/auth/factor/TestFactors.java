package org.wellkept.auth.factor;

import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;

/** People with an authenticator app. */
public final class TestFactors {

    private final CoreBench bench;
    private final SecondFactors factors;

    public TestFactors(CoreBench bench) {
        this.bench = bench;
        this.factors = bench.door(SecondFactors.class);
    }

    /** An app that shows codes, and the recovery codes that were shown when it was set up. */
    public record App(String base32, List<String> recoveryCodes) {

        byte[] secret() {
            return new Base32().decode(base32);
        }

        /** What it shows now. */
        public String shows(CoreBench bench) {
            return AuthenticatorCodes.at(bench.clock().instant(), secret());
        }
    }

    public App setUp(UUID person) {
        Presence presence = presence(person);
        Actor actor = actor(person);
        String base32 = factors.begin(actor, presence).orThrow().secret();
        String first = new App(base32, List.of()).shows(bench);
        return new App(base32, factors.confirm(actor, first, presence).orThrow());
    }

    Presence presence(UUID person) {
        return bench.door(Presences.class).begin(UUID.randomUUID().toString(), person, "Firefox on Android");
    }

    Actor actor(UUID person) {
        return bench.door(People.class).actor(person);
    }
}
