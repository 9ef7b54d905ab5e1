package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mynah.testbed.control.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends the lines of the input one by one, each when the one before has been answered, and prints the answers. */
final class AtPipe {
    private static final String END_OF_DATA = "\u001A";

    private final Stdio stdio;
    private final Wire wire;
    private final boolean json;
    private final int timeoutSeconds;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>(10_000);

    AtPipe(Stdio stdio, Wire wire, boolean json, int timeoutSeconds) {
        this.stdio = stdio;
        this.wire = wire;
        this.json = json;
        this.timeoutSeconds = timeoutSeconds;
    }

    int run() throws IOException, Refused {
        Thread reader = new Thread(() -> new AnswerLines(answers::offer).readAll(wire.in()), "door");
        reader.setDaemon(true);
        reader.start();
        BufferedReader commands = new BufferedReader(new InputStreamReader(stdio.in(), UTF_8));
        boolean refused = false;
        for (@Nullable String command = commands.readLine(); command != null; command = commands.readLine()) {
            if (!command.isBlank()) {
                refused |= ask(command.strip(), commands);
            }
        }
        return refused ? 1 : 0;
    }

    /** Whether the modem refused. */
    private boolean ask(String command, BufferedReader commands) throws IOException, Refused {
        List<String> lines = new ArrayList<>();
        wire.write((command + "\r").getBytes(UTF_8));
        while (true) {
            String line = next(command);
            if (line.equals(AnswerLines.PROMPT)) {
                @Nullable String data = commands.readLine();
                wire.write(((data == null ? "" : data) + END_OF_DATA).getBytes(UTF_8));
            } else if (!line.equals(command) && !line.startsWith(AnswerLines.PROMPT)) {
                if (!json) {
                    stdio.say(line);
                }
                if (AnswerLines.isFinal(line)) {
                    if (json) {
                        stdio.say(asJson(command, lines, line));
                    }
                    return AnswerLines.isRefusal(line);
                }
                lines.add(line);
            }
        }
    }

    private String next(String command) throws Refused {
        try {
            @Nullable String line = answers.poll(timeoutSeconds, TimeUnit.SECONDS);
            if (line == null) {
                throw new Refused("no answer to " + command + " within " + timeoutSeconds + " s");
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted while waiting for the answer to " + command);
        }
    }

    private static String asJson(String command, List<String> lines, String result) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("command", command);
            json.writeArrayFieldStart("lines");
            for (String line : lines) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeStringField("result", result);
            json.writeEndObject();
        }
        return text.toString();
    }
}
