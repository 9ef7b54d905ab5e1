package dev.mynah.testbed.linux;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A host on a TCP door of a testbed in a process of its own: asks, and waits for what comes by itself. */
final class AtDoor implements AutoCloseable {
    private static final Pattern FINAL = Pattern.compile("OK|ERROR|NO CARRIER|\\+CM[ES] ERROR: .*");

    private final Socket socket;
    private final BufferedReader in;
    private final List<String> transcript = new ArrayList<>();

    private AtDoor(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static AtDoor open(JsonNode door) throws IOException {
        return open(door.path("host").asText(), door.path("port").asInt());
    }

    static AtDoor open(String host, int port) throws IOException {
        AtDoor opened = new AtDoor(new Socket(host, port));
        opened.ask("ATE0");
        return opened;
    }

    /** Sends a command line; gives all that comes up to its final result. */
    List<String> ask(String commandLine) {
        send(commandLine + "\r");
        List<String> answer = new ArrayList<>();
        while (answer.isEmpty() || !FINAL.matcher(answer.get(answer.size() - 1)).matches()) {
            answer.add(line(Patience.SOON));
        }
        return answer;
    }

    /** Asks again until a line of the answer begins like this. */
    String ask(String commandLine, String beginning) {
        Poll poll = Poll.soon();
        while (true) {
            List<String> answer = ask(commandLine);
            for (String line : answer) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
            poll.last = answer.toString();
            poll.againSoon();
        }
    }

    /** A line that begins like this comes, whatever comes before it. */
    String await(String beginning) {
        while (true) {
            String line = line(Patience.SOON);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    void send(String text) {
        try {
            transcript.add("> " + text.trim());
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the prompt of a message and sends its text. */
    List<String> message(String command, String text) {
        send(command + "\r");
        try {
            socket.setSoTimeout((int) Patience.SOON.toMillis());
            int octet = in.read();
            while (octet != '>' && octet >= 0) {
                octet = in.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ask(text + "\u001A");
    }

    private String line(Duration limit) {
        try {
            socket.setSoTimeout((int) limit.toMillis());
            String line = "";
            while (line.isBlank()) {
                line = in.readLine();
                if (line == null) {
                    throw new AssertionError("the door is closed" + transcript());
                }
            }
            transcript.add("< " + line);
            return line;
        } catch (SocketTimeoutException e) {
            throw new AssertionError("nothing comes" + transcript(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String transcript() {
        return ":\n  " + String.join("\n  ", transcript);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
