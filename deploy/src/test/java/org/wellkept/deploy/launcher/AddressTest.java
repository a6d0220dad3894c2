package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void a_port_that_is_taken_is_said_with_another_to_try() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Address.of(OptionsTest.read("--port", port)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void port_0_takes_one_that_is_free() throws StartFailure {
        Address address = Address.of(OptionsTest.read("--port", "0"));

        assertThat(address.port()).isPositive();
        assertThat(address.baseUrl()).isEqualTo(URI.create("http://localhost:" + address.port() + "/"));
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatThrownBy(() -> Address.of(OptionsTest.read("--port", "0", "--bind", "192.0.2.1")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("192.0.2.1 is no address of this machine");
    }

    @Test
    void behind_a_proxy_the_address_is_the_one_that_people_use() throws StartFailure {
        Options options =
                Options.read(List.of("--port", "0"), Map.of("WELLKEPT_BASE_URL", "https://wellkept.example/"));

        assertThat(Address.of(options).baseUrl()).isEqualTo(URI.create("https://wellkept.example/"));
    }
}
