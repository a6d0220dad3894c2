package org.wellkept.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon, asked over its own protocol: {@code zINSTREAM}, pieces with their length before them, an empty one at the
 * end, and one line back (clamd(8)). Nothing but the file's bytes leaves.
 */
final class Clamd implements VirusScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final int LAST_PORT = 65_535;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:\\[([0-9a-fA-F:]+)]|([^:/\\[\\]]+)):([0-9]{1,5})");

    private final String where;
    private final Duration patience;

    /**
     * @param where {@code host:port}, or the path of a unix socket
     * @param patience how long it may say and take nothing before it counts as dead
     * @throws IllegalArgumentException when it is neither
     */
    Clamd(String where, Duration patience) {
        this.where = where;
        this.patience = patience;
        if (!where.startsWith("/") && !isHostAndPort(where)) {
            throw new IllegalArgumentException(
                    "The address of the virus scanner looks like localhost:3310 or /run/clamav/clamd.ctl, with a port from"
                            + " 1 to " + LAST_PORT);
        }
    }

    private static boolean isHostAndPort(String where) {
        Matcher parts = HOST_AND_PORT.matcher(where);
        if (!parts.matches()) {
            return false;
        }
        int port = Integer.parseInt(parts.group(3));
        return port >= 1 && port <= LAST_PORT;
    }

    @Override
    public Optional<String> virusIn(Path file) throws IOException {
        try (SocketChannel channel = open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, 0);
            if (!channel.connect(address())) {
                await(selector, key, SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            Wire wire = new Wire(channel, selector, key);
            wire.send(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            try (InputStream bytes = Files.newInputStream(file)) {
                byte[] piece = new byte[PIECE];
                int read = bytes.read(piece);
                while (read > 0) {
                    wire.send(ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
                    wire.send(ByteBuffer.wrap(piece, 0, read));
                    read = bytes.read(piece);
                }
            }
            wire.send(ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
            return verdict(wire.answer());
        }
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd did not look: " + answer);
    }

    private SocketChannel open() throws IOException {
        return where.startsWith("/") ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private SocketAddress address() throws IOException {
        if (where.startsWith("/")) {
            return UnixDomainSocketAddress.of(where);
        }
        Matcher parts = HOST_AND_PORT.matcher(where);
        if (!parts.matches()) {
            throw new IllegalStateException("It was looked at before");
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        InetSocketAddress address = new InetSocketAddress(host, Integer.parseInt(parts.group(3)));
        if (address.isUnresolved()) {
            throw new IOException("Nobody knows the virus scanner's machine " + host);
        }
        return address;
    }

    private void await(Selector selector, SelectionKey key, int what) throws IOException {
        key.interestOps(what);
        if (selector.select(patience.toMillis()) == 0) {
            throw new SocketTimeoutException("The virus scanner said nothing for " + patience.toSeconds() + " seconds");
        }
        selector.selectedKeys().clear();
    }

    /** What is sent and heard, each with its patience. */
    private final class Wire {
        private final SocketChannel channel;
        private final Selector selector;
        private final SelectionKey key;

        Wire(SocketChannel channel, Selector selector, SelectionKey key) {
            this.channel = channel;
            this.selector = selector;
            this.key = key;
        }

        void send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(selector, key, SelectionKey.OP_WRITE);
                }
            }
        }

        String answer() throws IOException {
            ByteBuffer heard = ByteBuffer.allocate(LONGEST_ANSWER);
            int read = 0;
            while (read >= 0 && heard.hasRemaining() && !ended(heard)) {
                read = channel.read(heard);
                if (read == 0) {
                    await(selector, key, SelectionKey.OP_READ);
                }
            }
            if (!ended(heard)) {
                throw new IOException("The virus scanner hung up before it answered");
            }
            return new String(heard.array(), 0, heard.position() - 1, StandardCharsets.UTF_8);
        }

        private static boolean ended(ByteBuffer heard) {
            return heard.position() > 0 && heard.get(heard.position() - 1) == 0;
        }
    }
}
