package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.telnet.TelnetEvent.Verb;
import java.io.ByteArrayOutputStream;

/** Gathers what is to be said in Telnet, so that it leaves in one piece. */
final class TelnetWriter {
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();

    /** Data; a carriage return that is not binary and has no line feed behind it is followed by a NUL. RFC 854. */
    void data(byte[] octets, boolean binary) {
        for (int i = 0; i < octets.length; i++) {
            escaped(octets[i] & 0xFF);
            if (!binary && octets[i] == '\r' && (i + 1 == octets.length || octets[i + 1] != '\n')) {
                gathered.write(0);
            }
        }
    }

    void negotiation(Verb verb, int option) {
        gathered.write(TelnetReader.IAC);
        gathered.write(verb.octet());
        gathered.write(option);
    }

    void subnegotiation(int option, int command, byte... value) {
        gathered.write(TelnetReader.IAC);
        gathered.write(TelnetReader.SB);
        escaped(option);
        escaped(command);
        for (byte each : value) {
            escaped(each & 0xFF);
        }
        gathered.write(TelnetReader.IAC);
        gathered.write(TelnetReader.SE);
    }

    private void escaped(int octet) {
        gathered.write(octet);
        if (octet == TelnetReader.IAC) {
            gathered.write(octet);
        }
    }

    boolean isEmpty() {
        return gathered.size() == 0;
    }

    byte[] take() {
        byte[] taken = gathered.toByteArray();
        gathered.reset();
        return taken;
    }
}
