package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.RunDirectory;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The testbed that runs in a run directory, as another process finds it. */
final class RunningTestbed {
    private final Path directory;
    private final TestbedDescription description;

    private RunningTestbed(Path directory, TestbedDescription description) {
        this.directory = directory;
        this.description = description;
    }

    static RunningTestbed in(Path directory) throws Refused {
        Path file = RunDirectory.description(directory);
        try {
            TestbedDescription description = TestbedDescription.parse(Files.readString(file));
            if (ProcessHandle.of(description.pid()).isEmpty()) {
                throw none(file);
            }
            return new RunningTestbed(directory, description);
        } catch (NoSuchFileException e) {
            throw none(file);
        } catch (IOException | NumberFormatException e) {
            throw new Refused(file + " can't be read (" + e.getMessage() + "): start the testbed anew");
        }
    }

    private static Refused none(Path file) {
        return new Refused("no testbed runs in " + file.getParent()
                + ": start one with \"mynah up\" or name its directory with --run-dir");
    }

    Path directory() {
        return directory;
    }

    TestbedDescription description() {
        return description;
    }

    /**
     * A door by its name, or by modem and name ({@code modem0/at0}) where several modems have one of that name.
     *
     * @param protocol what a door should speak: those that do are named where there is none of that name
     */
    TestbedDescription.Door door(String name, String protocol) throws Refused {
        List<TestbedDescription.Door> found = new ArrayList<>();
        description.modems().forEach(modem -> found.addAll(called(name, modem.name(), modem.doors())));
        description.cards().forEach(card -> found.addAll(called(name, card.name(), card.doors())));
        if (found.isEmpty()) {
            throw new Refused("there is no door \"" + name + "\" (there is " + doorNames(protocol) + ")");
        }
        if (found.size() > 1) {
            throw new Refused("several doors are called \"" + name + "\": name the modem or card too, as " + owner(name)
                    + "/" + name);
        }
        return found.get(0);
    }

    private String owner(String door) {
        return description.cards().stream()
                .filter(card -> card.doors().stream().anyMatch(it -> it.name().equals(door)))
                .map(TestbedDescription.Card::name)
                .findFirst()
                .orElse("modem0");
    }

    private static List<TestbedDescription.Door> called(
            String name, String owner, List<TestbedDescription.Door> doors) {
        return doors.stream()
                .filter(door -> name.equals(door.name()) || name.equals(owner + "/" + door.name()))
                .toList();
    }

    /** The first door that speaks AT. */
    TestbedDescription.Door firstAtDoor() throws Refused {
        return description.doors().stream()
                .filter(door -> door.protocol().equals("at"))
                .findFirst()
                .orElseThrow(() -> new Refused("this testbed has no door that speaks AT"));
    }

    private String doorNames(String protocol) {
        return description.doors().stream()
                .filter(door -> door.protocol().equals(protocol))
                .map(TestbedDescription.Door::name)
                .collect(Collectors.joining(", "));
    }

    /** The first modem's name. */
    String firstModem() throws Refused {
        return description.modems().stream()
                .findFirst()
                .map(TestbedDescription.Modem::name)
                .orElseThrow(() -> new Refused("this testbed has no modem"));
    }

    /** The first card's name. */
    String firstCard() throws Refused {
        return description.cards().stream()
                .findFirst()
                .map(TestbedDescription.Card::name)
                .orElseThrow(() -> new Refused("this testbed has no card"));
    }

    /** A name as part of a URL. */
    static String encoded(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    /** Asks the control port for something done; a refusal of its own is passed on. */
    JsonNode request(String method, String path) throws Refused {
        return request(method, path, new byte[0]);
    }

    /** As {@link #request(String, String)} with a body. */
    JsonNode request(String method, String path, byte[] body) throws Refused {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    URI.create(description.control() + path).toURL().openConnection();
            request.setConnectTimeout(2000);
            request.setRequestMethod(method);
            if (body.length > 0) {
                request.setDoOutput(true);
                request.getOutputStream().write(body);
            }
            boolean refused = request.getResponseCode() >= 400;
            try (InputStream in = refused ? request.getErrorStream() : request.getInputStream()) {
                JsonNode answer = new ObjectMapper().readTree(in);
                if (refused) {
                    throw new Refused(answer.path("error").asText());
                }
                return answer;
            }
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Asks the control port to make the connection one of another protocol. */
    Wire upgraded(String path, String protocol) throws Refused {
        URI control = URI.create(description.control());
        try {
            SocketChannel channel = SocketChannel.open(
                    new InetSocketAddress(control.getHost().replaceAll("^\\[|]$", ""), control.getPort()));
            Wire wire = new Wire(channel, channel);
            wire.write(("GET " + path + " HTTP/1.1\r\nHost: " + control.getAuthority()
                            + "\r\nConnection: Upgrade\r\nUpgrade: " + protocol + "\r\n\r\n")
                    .getBytes(US_ASCII));
            String head = head(channel);
            if (head.startsWith("HTTP/1.1 101")) {
                return wire;
            }
            String body = new String(Channels.newInputStream(channel).readNBytes(length(head)), UTF_8);
            wire.close();
            throw new Refused(new ObjectMapper().readTree(body).path("error").asText());
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Octet by octet, since what follows is another protocol's. */
    private static String head(SocketChannel channel) throws IOException {
        StringBuilder head = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < 8192) {
            if (channel.read(one.clear()) < 0) {
                throw new IOException("it hung up");
            }
            head.append((char) (one.get(0) & 0xFF));
        }
        return head.toString();
    }

    private static int length(String head) {
        Matcher length =
                Pattern.compile("(?i)\r\ncontent-length: *([0-9]{1,6})").matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    private Refused unreachable(IOException e) {
        return new Refused("the testbed's control port " + description.control() + " does not answer (" + e.getMessage()
                + "): start the testbed anew");
    }

    /** Asks the control port; the stream ends when the testbed does. */
    InputStream get(String path) throws Refused {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    URI.create(description.control() + path).toURL().openConnection();
            request.setConnectTimeout(2000);
            return request.getInputStream();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }
}
