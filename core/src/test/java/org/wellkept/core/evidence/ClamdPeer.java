package org.wellkept.core.evidence;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Speaks clamd's side of INSTREAM on loopback or a unix socket, and answers what it was told to. */
final class ClamdPeer implements AutoCloseable {

    private final ServerSocketChannel listening;
    private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
    private final String answer;

    private ClamdPeer(ServerSocketChannel listening, String answer) {
        this.listening = listening;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /** @param answer what it says, without the end sign; empty: it hangs up instead */
    static ClamdPeer onLoopback(String answer) throws IOException {
        return new ClamdPeer(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)), answer);
    }

    static ClamdPeer onUnixSocket(Path socket, String answer) throws IOException {
        return new ClamdPeer(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket)), answer);
    }

    /** An address at which nobody listens. */
    static String nowhere() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + taken.getLocalPort();
        }
    }

    String address() throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    /** The bytes that somebody let it look at. */
    byte[] heard() throws InterruptedException {
        return heard.take();
    }

    private void serve() {
        while (listening.isOpen()) {
            try (SocketChannel caller = listening.accept()) {
                expect(caller, "zINSTREAM\0");
                heard.add(stream(caller));
                if (!answer.isEmpty()) {
                    caller.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
                }
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException broken) {
                heard.add(new byte[0]);
            }
        }
    }

    private static void expect(SocketChannel caller, String command) throws IOException {
        String said = new String(read(caller, command.length()).array(), StandardCharsets.US_ASCII);
        if (!said.equals(command)) {
            throw new IOException("clamd would not understand " + said);
        }
    }

    private static byte[] stream(SocketChannel caller) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int length = read(caller, Integer.BYTES).getInt();
        while (length > 0) {
            all.write(read(caller, length).array());
            length = read(caller, Integer.BYTES).getInt();
        }
        return all.toByteArray();
    }

    private static ByteBuffer read(SocketChannel caller, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (caller.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
