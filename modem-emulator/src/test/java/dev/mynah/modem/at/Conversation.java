package dev.mynah.modem.at;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A host on an AT line without echo, in virtual time: {@code at.send("AT+CFUN?").answers("+CFUN: 1", "OK")}. Lines it has
 * not yet looked at are what {@link #answers} and {@link #unsolicited} compare with, all of them.
 */
public final class Conversation implements Connection {
    public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    public final VirtualTime time = new VirtualTime(START);
    public final FakeModem modem;
    public final List<Event> events = new ArrayList<>();
    public final List<String> writes = new ArrayList<>();
    /** Circuit 125, as it was set. */
    public final List<String> circuits = new ArrayList<>();

    private final EventStream stream = new EventStream();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    final AtVoices voices;
    private Voice voice;

    public Conversation() {
        this(false);
    }

    Conversation(boolean echo) {
        this(Optional.empty(), echo);
    }

    /** With a modem that somebody has talked to before. */
    public Conversation(FakeModem modem) {
        this(Optional.of(modem), false);
    }

    /** With a modem that is one hosts know. */
    public Conversation(Personality personality) {
        this(Optional.empty(), personality.dialect(), true);
        modem.identity = personality.identity();
    }

    /** In a dialect. */
    public Conversation(Dialect dialect) {
        this(Optional.empty(), dialect, true);
    }

    private Conversation(Optional<FakeModem> used, boolean echo) {
        this(used, Dialect.STANDARD, echo);
    }

    private Conversation(Optional<FakeModem> used, Dialect dialect, boolean echo) {
        modem = used.orElseGet(() -> new FakeModem(time.timeline()));
        stream.subscribe(events::add);
        voices = new AtVoices(modem, 0, "at0", dialect, echo, stream);
        voice = voices.apply(this);
    }

    public FakeSubscription slot(int number) {
        return modem.slots.get(number);
    }

    public FakeSim sim() {
        return slot(0).sim;
    }

    public FakeNetwork network() {
        return slot(0).network;
    }

    /** A command line with its carriage return. */
    public Conversation send(String line) {
        return raw(line + "\r");
    }

    public Conversation raw(String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        voice.received(octets, 0, octets.length);
        time.settle();
        return this;
    }

    /** Everything heard since the last look, line by line. */
    public Conversation answers(String... lines) {
        assertThat(lines()).containsExactly(lines);
        return this;
    }

    public Conversation ok() {
        return answers("OK");
    }

    public Conversation unsolicited(String... lines) {
        time.settle();
        return answers(lines);
    }

    public Conversation silence() {
        return unsolicited();
    }

    public List<String> lines() {
        String text = heard();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    public String heard() {
        String text = heard.toString(StandardCharsets.ISO_8859_1);
        heard.reset();
        writes.clear();
        return text;
    }

    public Conversation later(Duration duration) {
        time.advance(duration);
        return this;
    }

    /** The host drops DTR. */
    public void leave() {
        voice.hungUp();
        time.settle();
    }

    /** The host goes for good, and another one comes to the same door. */
    public Conversation another() {
        end();
        voice = voices.apply(this);
        time.settle();
        heard();
        return this;
    }

    public void end() {
        voice.ended();
        time.settle();
    }

    @Override
    public void write(byte[] bytes) {
        heard.writeBytes(bytes);
        writes.add(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void ring(boolean on) {
        circuits.add(on ? "RI" : "no RI");
    }

    @Override
    public void pause(boolean paused) {}

    @Override
    public void hangUp() {}
}
