package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mynah.testbed.control.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;

/** A connection to an APDU door: one line for one line. */
final class ApduLine implements AutoCloseable {
    private final Wire wire;
    private final BufferedReader answers;

    ApduLine(Wire wire) {
        this.wire = wire;
        this.answers = new BufferedReader(Channels.newReader(wire.in(), ISO_8859_1));
    }

    /** Sends a line that has an answer, and waits for it. */
    String ask(String line) throws IOException, Refused {
        wire.write((line + "\n").getBytes(ISO_8859_1));
        @Nullable String answer = answers.readLine();
        if (answer == null) {
            throw new Refused("the testbed has hung up");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
