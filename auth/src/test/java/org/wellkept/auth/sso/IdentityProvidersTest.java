package org.wellkept.auth.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityProvidersTest {

    @TempDir
    Path folder;

    @Test
    void a_provider_that_names_the_domain_comes_before_one_that_takes_all() {
        IdentityProvider any = provider("any", Set.of());
        IdentityProvider council = provider("council", Set.of("council.example"));
        IdentityProviders providers = new IdentityProviders(List.of(any, council));

        assertThat(providers.forEmail("Ann@COUNCIL.example ")).contains(council);
        assertThat(providers.forEmail("ann@sub.council.example")).contains(any);
        assertThat(new IdentityProviders(List.of(council)).forEmail("ann@hospital.example"))
                .isEmpty();
    }

    @Test
    void two_of_the_same_name_are_a_mistake() {
        assertThatThrownBy(() -> new IdentityProviders(List.of(provider("one", Set.of()), provider("one", Set.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_file_lists_several() throws IOException {
        Path file = folder.resolve("sign-in-providers.json");
        Files.writeString(file, """
                [{"id": "council", "name": "The council", "issuer": "https://id.council.example/realm", "clientId": "wellkept",
                  "clientSecret": "secret", "domains": ["Council.example"], "emailsAreVerified": true}]""");

        assertThat(IdentityProviders.read(file))
                .containsExactly(new IdentityProvider(
                        "council",
                        "The council",
                        URI.create("https://id.council.example/realm"),
                        "wellkept",
                        "secret",
                        Set.of("council.example"),
                        true));
    }

    @Test
    void what_is_wrong_with_the_file_is_said_without_its_secrets() throws IOException {
        Path file = folder.resolve("sign-in-providers.json");
        for (String garbled : List.of(
                "",
                "{}",
                "[{\"id\": \"council\"}]",
                "[{\"id\": \"council\", \"name\": \"x\", \"issuer\": \"http://id.example\", \"clientId\": \"w\","
                        + " \"clientSecret\": \"hush\", \"domains\": [\"a.example\"]}]",
                "[{\"id\": \"council\", \"name\": \"x\", \"issuer\": \"https://id.example\", \"clientId\": \"w\","
                        + " \"clientSecret\": \"hush\", \"domains\": []}]")) {
            Files.writeString(file, garbled);

            assertThatThrownBy(() -> IdentityProviders.read(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("sign-in-providers.json")
                    .hasMessageNotContaining("hush");
        }
    }

    @Test
    void a_provider_is_reached_over_https_or_on_this_machine() {
        assertThat(provider("here", Set.of()).origin()).isEqualTo("https://id.example:8443");
        for (String address : List.of("http://id.example", "ftp://id.example", "//id.example")) {
            assertThatThrownBy(() -> new IdentityProvider("x", "x", URI.create(address), "w", "s", Set.of(), false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static IdentityProvider provider(String id, Set<String> domains) {
        return new IdentityProvider(
                id, id, URI.create("https://id.example:8443/realm"), "wellkept", "secret", domains, false);
    }
}
