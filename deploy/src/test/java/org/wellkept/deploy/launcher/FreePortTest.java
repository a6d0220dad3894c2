package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreePortTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void a_chosen_port_is_kept_for_the_server_that_names_it(String bind) throws IOException {
        InetAddress address = InetAddress.getByName(bind);
        InetSocketAddress chosen = new InetSocketAddress(address, FreePort.at(address));

        try (ServerSocket anybody = new ServerSocket()) {
            anybody.setReuseAddress(false);
            assertThatThrownBy(() -> anybody.bind(chosen)).isInstanceOf(BindException.class);
        }
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(chosen);
            assertThat(server.getLocalPort()).isEqualTo(chosen.getPort());
        }
    }

    @Test
    void another_machine_has_no_port_for_us() {
        assertThatThrownBy(() -> FreePort.at(InetAddress.getByName("192.0.2.1")))
                .isInstanceOf(BindException.class);
    }
}
