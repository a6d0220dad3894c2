package org.wellkept.deploy.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the time that a refused sign-in takes tells if there is such an account. Each attempt comes from a network of its
 * own (the product believes the proxy on its own machine), and each address is tried a few times only: no pause that the
 * product makes for those who guess falls into what is measured, and one that did would be an answer other than 401.
 */
final class SignInRow implements Row {

    private static final int WARM_UP = 40;
    private static final int ATTEMPTS = 300;
    private static final int REFUSED = 401;

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Leads.make(installation);
        AtomicInteger networks = new AtomicInteger();
        AtomicInteger unknown = new AtomicInteger();
        AtomicInteger known = new AtomicInteger();
        Comparison comparison = Comparison.inTurns(
                WARM_UP,
                ATTEMPTS,
                Comparison.milliseconds(() -> attempt(
                        installation, "nobody-" + inTurn(unknown) + "@generated.example", networks.incrementAndGet())),
                Comparison.milliseconds(
                        () -> attempt(installation, Leads.email(inTurn(known)), networks.incrementAndGet())));
        return List.of(new Finding(
                "a refused sign-in with an address that nobody has",
                "one with somebody's address and a wrong password",
                Finding.Unit.MILLISECONDS,
                comparison,
                Goal.between(0.9, 1.1)));
    }

    private static int inTurn(AtomicInteger turn) {
        return turn.getAndIncrement() % Leads.HOW_MANY + 1;
    }

    private static void attempt(Installation installation, String email, int network) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(installation.at("api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "10.%d.%d.1".formatted(network / 256, network % 256))
                .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"not this one\"}".formatted(email)))
                .build();
        var answer = Installation.HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != REFUSED) {
            throw new IllegalStateException(
                    "A wrong password was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }
}
