package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mynah.testbed.apdu.Explained;
import dev.mynah.testbed.control.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Says the lines of the input to a card one by one, and prints what comes of each. */
final class ApduPipe implements ApduDialogue.Audience {
    /** How it is printed. */
    enum Style {
        TEXT,
        JSON,
        RAW
    }

    private final Stdio stdio;
    private final ApduLine line;
    private final Style style;

    ApduPipe(Stdio stdio, ApduLine line, Style style) {
        this.stdio = stdio;
        this.line = line;
        this.style = style;
    }

    int run() throws IOException, Refused {
        BufferedReader input = new BufferedReader(new InputStreamReader(stdio.in(), UTF_8));
        ApduDialogue dialogue = new ApduDialogue(line);
        boolean refused = false;
        for (@Nullable String said = input.readLine(); said != null; said = input.readLine()) {
            refused |= style == Style.RAW ? raw(said) : dialogue.say(said, this);
        }
        return refused ? 1 : 0;
    }

    private boolean raw(String said) throws IOException, Refused {
        String text = said.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return false;
        }
        String answer = line.ask(text);
        stdio.say(answer);
        return answer.startsWith("error:");
    }

    @Override
    public void exchanged(String command, String response, Explained explained) {
        if (style == Style.JSON) {
            stdio.say(json(command, response, explained));
        } else {
            ApduText.lines(command, response, explained).forEach(stdio::say);
        }
    }

    @Override
    public void reset(String atr) {
        stdio.say(style == Style.JSON ? "{\"atr\":\"" + atr + "\"}" : "< " + atr + "  answer to reset");
    }

    @Override
    public void mistaken(String why) {
        stdio.say(style == Style.JSON ? "{\"error\":\"" + why.replace('"', '\'') + "\"}" : "error: " + why);
    }

    private static String json(String command, String response, Explained explained) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("command", command);
            json.writeStringField("name", explained.command());
            json.writeStringField("data", response.substring(0, response.length() - 4));
            json.writeStringField("sw", response.substring(response.length() - 4));
            json.writeStringField("meaning", explained.meaning());
            json.writeBooleanField("success", explained.success());
            json.writeArrayFieldStart("details");
            for (String detail : explained.details()) {
                json.writeString(detail);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
