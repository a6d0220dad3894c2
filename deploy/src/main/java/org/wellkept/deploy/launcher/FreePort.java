package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Chooses a port for a server that starts in a moment.
 *
 * <p>A port that was only looked for is free for the next program that asks for any port as well, and a server needs
 * seconds until it listens. So a connection is made at the port and ended from the port's side: for the minute that TCP
 * then waits (RFC 9293, section 3.6.1) the system gives it to nobody who asks for any, and still to whoever names it, as
 * servers do that allow an address to be used again.
 */
public final class FreePort {

    private FreePort() {}

    /**
     * A port at this address that is given to nobody by chance for the next minute.
     *
     * @throws java.net.BindException when the address is none of this machine
     */
    public static int at(InetAddress bind) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, bind);
                Socket asking = new Socket(listening.getInetAddress(), listening.getLocalPort())) {
            // the side that closes first is the one that waits
            listening.accept().close();
            return asking.getPort();
        }
    }

    /** One at the loopback address. */
    public static int here() throws IOException {
        return at(InetAddress.getLoopbackAddress());
    }
}
