package org.wellkept.auth.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The providers of this installation: one from the settings {@code WELLKEPT_OIDC_…}, any number from the file
 * {@value #FILE} in the data folder. They are read once, at the first question.
 */
@ApplicationScoped
public class IdentityProviders {

    static final String FILE = "sign-in-providers.json";

    private static final String ISSUER = "wellkept.oidc.issuer";
    private static final String CLIENT_ID = "wellkept.oidc.client.id";
    private static final String CLIENT_SECRET = "wellkept.oidc.client.secret";

    private final List<IdentityProvider> all;

    public IdentityProviders() {
        this(read(ConfigProvider.getConfig()));
    }

    IdentityProviders(List<IdentityProvider> all) {
        this.all = List.copyOf(all);
        if (all.stream().map(IdentityProvider::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two sign-in providers have the same id");
        }
    }

    public List<IdentityProvider> all() {
        return all;
    }

    Optional<IdentityProvider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Who signs in people with this address: a provider that names its domain before one that takes all. */
    public Optional<IdentityProvider> forEmail(String email) {
        String domain = IdentityProvider.domain(email);
        return all.stream()
                .filter(provider -> provider.domains().contains(domain))
                .findFirst()
                .or(() -> all.stream()
                        .filter(provider -> provider.domains().isEmpty())
                        .findFirst());
    }

    private static List<IdentityProvider> read(Config config) {
        List<IdentityProvider> providers = new ArrayList<>();
        config.getOptionalValue(ISSUER, String.class)
                .filter(issuer -> !issuer.isBlank())
                .ifPresent(issuer -> providers.add(new IdentityProvider(
                        "single",
                        "your organisation",
                        URI.create(issuer.strip()),
                        config.getOptionalValue(CLIENT_ID, String.class).orElse(""),
                        config.getOptionalValue(CLIENT_SECRET, String.class).orElse(""),
                        Set.of(),
                        false)));
        config.getOptionalValue("wellkept.data", String.class)
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists)
                .ifPresent(file -> providers.addAll(read(file)));
        return providers;
    }

    static List<IdentityProvider> read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonArray listed = reader.readArray();
            return listed.getValuesAs(JsonObject.class).stream()
                    .map(IdentityProviders::provider)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " could not be read", unreadable);
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException garbled) {
            // what is in it is secret: the cause names no value of it but ids and addresses
            throw new IllegalStateException(
                    file + " does not list sign-in providers as the guide to single sign-on has it: "
                            + garbled.getMessage(),
                    garbled);
        }
    }

    private static IdentityProvider provider(JsonObject listed) {
        Set<String> domains = listed.getJsonArray("domains").getValuesAs(JsonString.class).stream()
                .map(domain -> domain.getString().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (domains.isEmpty()) {
            throw new IllegalArgumentException(listed.getString("id") + " names no e-mail domains");
        }
        return new IdentityProvider(
                listed.getString("id"),
                listed.getString("name"),
                URI.create(listed.getString("issuer")),
                listed.getString("clientId"),
                listed.getString("clientSecret"),
                domains,
                listed.getBoolean("emailsAreVerified", false));
    }
}
