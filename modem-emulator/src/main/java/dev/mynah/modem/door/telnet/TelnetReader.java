package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.telnet.TelnetEvent.Verb;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * Octets of a Telnet connection in, cut anywhere; events out. Any octets mean something or nothing: commands that say nothing
 * to a serial port, and subnegotiations longer than {@value #LONGEST} octets, are passed over.
 */
final class TelnetReader {
    static final int IAC = 255;
    static final int SB = 250;
    static final int SE = 240;
    static final int LONGEST = 512;

    private enum State {
        DATA,
        /** After a CR that is not binary: a NUL is part of it. RFC 854. */
        RETURN,
        COMMAND,
        OPTION,
        SUBNEGOTIATION,
        SUBNEGOTIATION_COMMAND
    }

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream parameters = new ByteArrayOutputStream();
    private final Consumer<TelnetEvent> events;
    private State state = State.DATA;
    private Verb verb = Verb.WILL;
    private boolean binary;

    /** @param events told each as it is read, and may change {@link #binary} for what follows */
    TelnetReader(Consumer<TelnetEvent> events) {
        this.events = events;
    }

    /** Whether the peer's data is binary now: a carriage return is then one octet. RFC 856. */
    void binary(boolean now) {
        binary = now;
    }

    /** Tells what the octets say, data in as few pieces as there are. */
    void read(byte[] octets, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            octet(octets[i] & 0xFF);
        }
        endData();
    }

    private void octet(int octet) {
        switch (state) {
            case DATA -> data(octet);
            case RETURN -> {
                state = State.DATA;
                if (octet != 0) {
                    data(octet);
                }
            }
            case COMMAND -> command(octet);
            case OPTION -> {
                endData();
                events.accept(new TelnetEvent.Negotiation(verb, octet));
                state = State.DATA;
            }
            case SUBNEGOTIATION -> {
                if (octet == IAC) {
                    state = State.SUBNEGOTIATION_COMMAND;
                } else {
                    parameter(octet);
                }
            }
            case SUBNEGOTIATION_COMMAND -> endOfParameters(octet);
        }
    }

    private void data(int octet) {
        if (octet == IAC) {
            state = State.COMMAND;
        } else {
            data.write(octet);
            state = octet == '\r' && !binary ? State.RETURN : State.DATA;
        }
    }

    private void command(int octet) {
        state = State.DATA;
        switch (octet) {
            case IAC -> data.write(IAC);
            case SB -> {
                parameters.reset();
                state = State.SUBNEGOTIATION;
            }
            default -> {
                for (Verb each : Verb.values()) {
                    if (each.octet() == octet) {
                        verb = each;
                        state = State.OPTION;
                    }
                }
            }
        }
    }

    private void parameter(int octet) {
        if (parameters.size() <= LONGEST) {
            parameters.write(octet);
        }
    }

    /** A command in the middle of a subnegotiation ends it, as its own end must have been lost. */
    private void endOfParameters(int octet) {
        if (octet == IAC) {
            parameter(IAC);
            state = State.SUBNEGOTIATION;
            return;
        }
        byte[] said = parameters.toByteArray();
        parameters.reset();
        if (octet != SE) {
            command(octet);
            return;
        }
        state = State.DATA;
        if (said.length > 0 && said.length <= LONGEST) {
            endData();
            byte[] rest = new byte[said.length - 1];
            System.arraycopy(said, 1, rest, 0, rest.length);
            events.accept(new TelnetEvent.Subnegotiation(said[0] & 0xFF, rest));
        }
    }

    private void endData() {
        if (data.size() > 0) {
            events.accept(new TelnetEvent.Data(data.toByteArray()));
            data.reset();
        }
    }
}
