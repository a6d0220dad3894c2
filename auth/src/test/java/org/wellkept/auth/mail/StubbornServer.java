package org.wellkept.auth.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers a sender and a recipient as it is told to, once, and takes no message. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket listening;
    private final String toSender;
    private final String toRecipient;

    StubbornServer(String toSender, String toRecipient) throws IOException {
        this.listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.toSender = toSender;
        this.toRecipient = toRecipient;
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void answer() {
        try (Socket client = listening.accept();
                BufferedReader asked =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream answers = client.getOutputStream();
            say(answers, "220 stubborn.example");
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                say(
                        answers,
                        command.startsWith("MAIL") ? toSender : command.startsWith("RCPT") ? toRecipient : "250 Well");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(OutputStream answers, String words) throws IOException {
        answers.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
