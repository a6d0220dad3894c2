package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @Test
    void this_machine_is_told_from_whom_a_proxy_on_it_forwards_for() {
        assertThat(ClientAddress.of("127.0.0.1", List.of(), Set.of()).isThisMachine())
                .isTrue();
        assertThat(ClientAddress.of("::1", List.of(), Set.of()).isThisMachine()).isTrue();
        assertThat(ClientAddress.of("127.0.0.1", List.of("192.0.2.1"), Set.of()).isThisMachine())
                .isFalse();
        assertThat(ClientAddress.of("192.0.2.1", List.of("127.0.0.1"), Set.of()).isThisMachine())
                .isFalse();
        assertThat(ClientAddress.of("2001:db8::1", List.of(), Set.of()).isThisMachine())
                .isFalse();
    }

    private static final Set<String> NO_PROXIES = Set.of();

    @Test
    void without_a_proxy_it_is_where_the_connection_comes_from() {
        assertThat(ClientAddress.of("192.0.2.7", List.of(), NO_PROXIES).network())
                .isEqualTo("192.0.2.7");
    }

    @Test
    void a_household_has_one_network_whichever_of_its_many_addresses_it_uses() {
        ClientAddress one = ClientAddress.of("2001:db8:1:2:aaaa::1", List.of(), NO_PROXIES);
        ClientAddress other = ClientAddress.of("2001:db8:1:2:bbbb::9%eth0", List.of(), NO_PROXIES);
        ClientAddress neighbour = ClientAddress.of("2001:db8:1:3:aaaa::1", List.of(), NO_PROXIES);

        assertThat(one).isEqualTo(other).isNotEqualTo(neighbour);
    }

    @Test
    void a_stranger_cannot_claim_to_forward_for_somebody_else() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("198.51.100.1"), NO_PROXIES)
                        .network())
                .isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1"})
    void a_proxy_on_this_machine_is_believed(String proxy) {
        assertThat(ClientAddress.of(proxy, List.of("198.51.100.1"), NO_PROXIES).network())
                .isEqualTo("198.51.100.1");
    }

    @Test
    void only_what_known_proxies_added_is_believed_not_what_the_client_wrote_before() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9, 198.51.100.1", "10.0.0.5"), Set.of("10.0.0.5"))
                        .network())
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9, 198.51.100.1", "10.0.0.5"), NO_PROXIES)
                        .network())
                .isEqualTo("10.0.0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.1:4711", "198.51.100.1"})
    void a_port_behind_the_address_is_no_part_of_it(String hop) {
        assertThat(ClientAddress.of("127.0.0.1", List.of(hop), NO_PROXIES).network())
                .isEqualTo("198.51.100.1");
    }

    @Test
    void an_address_in_brackets_is_understood() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("[2001:db8::7]:4711"), NO_PROXIES))
                .isEqualTo(ClientAddress.of("2001:db8::7", List.of(), NO_PROXIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "999.1.1.1", "_hidden", "a:b:z", "example.com"})
    void what_is_no_address_is_left_alone_and_never_looked_up(String hop) {
        assertThat(ClientAddress.of("127.0.0.1", List.of(hop), NO_PROXIES).network())
                .isEqualTo("127.0.0.1");
    }
}
