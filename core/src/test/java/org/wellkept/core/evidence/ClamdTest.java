package org.wellkept.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

    private static final Duration PATIENT = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void every_byte_of_a_file_is_looked_at() throws Exception {
        byte[] content = new byte[1_000_003];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        try (ClamdPeer clamd = ClamdPeer.onLoopback("stream: OK")) {
            assertThat(at(clamd).virusIn(file(content))).isEmpty();
            assertThat(clamd.heard()).isEqualTo(content);
        }
    }

    @Test
    void what_it_found_is_told() throws Exception {
        try (ClamdPeer clamd = ClamdPeer.onLoopback("stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertThat(at(clamd).virusIn(file(new byte[] {1}))).contains("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void a_unix_socket_will_do() throws Exception {
        Path socket = folder.resolve("clamd.ctl");
        try (ClamdPeer clamd = ClamdPeer.onUnixSocket(socket, "stream: X FOUND")) {
            assertThat(new Clamd(socket.toString(), PATIENT).virusIn(file(new byte[] {1, 2})))
                    .contains("X");
            assertThat(clamd.heard()).containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INSTREAM size limit exceeded. ERROR", "stream: OKAY", "OK"})
    void any_other_answer_is_none(String answer) throws Exception {
        try (ClamdPeer clamd = ClamdPeer.onLoopback(answer)) {
            Clamd scanner = at(clamd);
            Path file = file(new byte[] {1});

            assertThatThrownBy(() -> scanner.virusIn(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobody_there_is_no_answer() throws Exception {
        Clamd scanner = new Clamd(ClamdPeer.nowhere(), PATIENT);
        Path file = file(new byte[] {1});

        assertThatThrownBy(() -> scanner.virusIn(file)).isInstanceOf(IOException.class);
    }

    @Test
    void one_that_takes_the_call_and_says_nothing_is_given_up() throws Exception {
        try (ServerSocketChannel mute =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = ((InetSocketAddress) mute.getLocalAddress()).getPort();
            Clamd scanner = new Clamd("127.0.0.1:" + port, Duration.ofMillis(50));
            Path file = file(new byte[] {1});

            assertThatThrownBy(() -> scanner.virusIn(file)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clamd",
                "clamd:",
                ":3310",
                "http://clamd:3310",
                "clamd:port",
                "run/clamd.ctl",
                "clamd:0",
                "clamd:65536",
                "[::1]:99999"
            })
    void what_is_no_address_is_refused_at_once(String where) {
        assertThatThrownBy(() -> new Clamd(where, PATIENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("localhost:3310")
                .hasMessageContaining("65535");
    }

    private static Clamd at(ClamdPeer clamd) throws IOException {
        return new Clamd(clamd.address(), PATIENT);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
