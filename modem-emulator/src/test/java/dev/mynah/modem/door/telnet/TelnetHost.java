package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A client of a port over a network, and the voice at the port's end, which writes down what it is told. */
final class TelnetHost implements Connection {
    final List<String> writes = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<Boolean> pauses = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    Connection line = this;
    private final Voice session = new ComPortVoices(this::voice).apply(this);

    private Voice voice(Connection connection) {
        line = connection;
        return new Voice() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                data.write(bytes, offset, length);
            }

            @Override
            public void hungUp() {
                told.add("hung up");
            }

            @Override
            public void ended() {
                told.add("ended");
            }
        };
    }

    /** Octets in hexadecimal; spaces are for the reader. */
    TelnetHost sends(String hex) {
        byte[] octets = HexFormat.of().parseHex(hex.replace(" ", ""));
        sends(octets, octets.length);
        return this;
    }

    void sends(byte[] octets, int piece) {
        for (int at = 0; at < octets.length; at += piece) {
            session.received(octets, at, Math.min(piece, octets.length - at));
        }
    }

    /** What has come since, in hexadecimal. */
    String hears() {
        String all = String.join("", writes);
        writes.clear();
        return all;
    }

    /** What the modem has got since. */
    String modemGot() {
        String got = data.toString(StandardCharsets.ISO_8859_1);
        data.reset();
        return got;
    }

    /** The client agrees to everything an access server offers. */
    TelnetHost agrees() {
        sends("fffd00 fffb00 fffd03 fffb03 fffb2c");
        hears();
        return this;
    }

    @Override
    public void write(byte[] bytes) {
        writes.add(HexFormat.of().formatHex(bytes));
    }

    @Override
    public void pause(boolean paused) {
        pauses.add(paused);
    }

    @Override
    public void hangUp() {}
}
