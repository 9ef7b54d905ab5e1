package dev.mynah.modem.apdu;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * APDUs as lines of hexadecimal digits: a command in, a response with its status word out, one line for one line and in order;
 * {@code reset} is answered by the answer to reset. What is neither is answered {@code error: why} and never reaches the card.
 */
public final class ApduLines extends CardVoice {
    /** Room for the longest command in digits with a blank after each octet, and then some. */
    private static final int LONGEST_LINE = 4096;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private boolean tooLong;

    private ApduLines(Connection connection, CardAccess card) {
        super(connection, card);
    }

    /** Voices that each have an access to a card of their own. */
    public static Voice.Maker on(Supplier<CardAccess> cards) {
        return connection -> new ApduLines(connection, cards.get());
    }

    @Override
    int take(byte[] octets, int from) {
        for (int i = from; i < octets.length; i++) {
            if (octets[i] == '\n') {
                if (tooLong || i - from > LONGEST_LINE) {
                    tooLong = false;
                    say("error: a line of more than " + LONGEST_LINE + " characters");
                } else {
                    take(ApduLine.of(new String(octets, from, i - from, ISO_8859_1)));
                }
                return i + 1 - from;
            }
        }
        return 0;
    }

    @Override
    byte[] rest(byte[] octets) {
        tooLong |= octets.length > LONGEST_LINE;
        return tooLong ? new byte[0] : octets;
    }

    private void take(ApduLine line) {
        if (line instanceof ApduLine.Command command) {
            ask(card().transmit(command.octets()), this::answer);
        } else if (line instanceof ApduLine.Reset) {
            ask(card().reset(), this::answer);
        } else if (line instanceof ApduLine.Wrong wrong) {
            say("error: " + wrong.why());
        }
    }

    private void answer(byte[] octets) {
        say(octets.length == 0 ? "error: there is no card" : HEX.formatHex(octets));
    }

    private void say(String line) {
        say((line + "\n").getBytes(ISO_8859_1));
    }
}
