package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import java.io.ByteArrayOutputStream;
import java.util.function.IntConsumer;

/**
 * The terminal's side of the card interface: finishes what a command began (GET RESPONSE, the right Le), and notes when a
 * response says that a proactive command waits. TS 102 221 7.3.1.1, 7.4.2.
 */
final class Terminal {
    /** A card that keeps promising more data after this many octets is not heard out. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final CardPort port;
    private IntConsumer proactive = length -> {};

    Terminal(CardPort port) {
        this.port = port;
    }

    /** @param told the length of a proactive command that waits */
    void onProactiveCommand(IntConsumer told) {
        proactive = told;
    }

    byte[] reset() {
        return port.reset();
    }

    /** Passes a command on as it is; a waiting proactive command is noted, the response stays as it is too. */
    byte[] pass(byte[] command) {
        byte[] response = port.transmit(command);
        noticed(response);
        return response;
    }

    /** A response that somebody else got on the same port. */
    void noticed(byte[] response) {
        int sw = CardAnswer.of(response).sw();
        if (sw >> 8 == 0x91) {
            proactive.accept(sw & 0xFF);
        }
    }

    /** Sends a command on a channel and gives its whole answer. */
    CardAnswer send(int channel, byte[] command) {
        byte[] asked = command.clone();
        asked[0] = LogicalChannel.on(channel, command[0] & 0xFF);
        CardAnswer answer = CardAnswer.of(port.transmit(asked));
        if (answer.sw1() == 0x6C && asked.length == 5) {
            asked[4] = (byte) answer.sw2();
            answer = CardAnswer.of(port.transmit(asked));
        }
        if (answer.sw1() == 0x61) {
            answer = rest(channel, answer);
        }
        if (answer.sw1() == 0x91) {
            proactive.accept(answer.sw2());
            answer = new CardAnswer(answer.data(), 0x9000);
        }
        return answer;
    }

    private CardAnswer rest(int channel, CardAnswer first) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        CardAnswer part = first;
        data.writeBytes(part.data());
        while (part.sw1() == 0x61 && data.size() <= LONGEST_ANSWER) {
            byte[] getResponse = Apdu.of(0x00, 0xC0, 0, 0, part.sw2());
            getResponse[0] = LogicalChannel.on(channel, 0x00);
            part = CardAnswer.of(port.transmit(getResponse));
            if (part.sw1() == 0x6C) {
                getResponse[4] = (byte) part.sw2();
                part = CardAnswer.of(port.transmit(getResponse));
            }
            data.writeBytes(part.data());
        }
        return new CardAnswer(data.toByteArray(), part.sw());
    }
}
