package dev.mynah.euicc.ota;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.util.Arrays;

/**
 * A script in compact format (TS 102 226 5.1): command headers of five octets, with data where the instruction takes some. The
 * answer is how many commands were carried out, the status of the last, and its data. What a command with data gives back waits
 * for GET RESPONSE.
 */
final class CompactScript {

    private static final int HEADER = 5;
    private static final int MOST_COMMANDS = 255;
    private static final int GET_RESPONSE = 0xC0;
    private static final int RETRIEVE_DATA = 0xCB;
    private static final int FIRST_BLOCK = 0x80;

    private final byte[] script;
    private final RemoteApplications.Session session;
    private final int room;
    private byte[] waiting = new byte[0];

    CompactScript(byte[] script, RemoteApplications.Session session, int room) {
        this.script = script;
        this.session = session;
        this.room = room - 3;
    }

    byte[] run() {
        int count = 0;
        ResponseApdu last = ResponseApdu.of(StatusWord.OK);
        for (int at = 0; at < script.length && count < MOST_COMMANDS && goesOn(last.status()); ) {
            count++;
            if (at + HEADER > script.length) {
                last = ResponseApdu.of(StatusWord.WRONG_LENGTH);
                break;
            }
            int p3 = script[at + 4] & 0xFF;
            boolean gives = gives(script[at + 1] & 0xFF, script[at + 3] & 0xFF);
            int end = at + HEADER + (gives ? 0 : p3);
            if (end > script.length) {
                last = ResponseApdu.of(StatusWord.WRONG_LENGTH);
                break;
            }
            last = gives ? outgoing(at, p3) : incoming(at, end);
            at = end;
        }
        byte[] data = last.dataLength() <= room ? last.data() : Arrays.copyOf(last.data(), room);
        return ResponsePacket.joined(
                new byte[] {
                    (byte) count,
                    (byte) last.status().sw1(),
                    (byte) last.status().sw2()
                },
                data);
    }

    private static boolean goesOn(StatusWord status) {
        return status.isSuccess() || status.sw1() == 0x62 || (status.sw1() == 0x63 && status.sw2() >= 0xF0);
    }

    /** Whether P3 says how much is wanted and not how much follows. */
    private static boolean gives(int ins, int p2) {
        return switch (ins) {
            case 0xB0, 0xB2, GET_RESPONSE, 0xF2 -> true;
            case RETRIEVE_DATA -> (p2 & FIRST_BLOCK) == 0;
            default -> false;
        };
    }

    private ResponseApdu outgoing(int at, int wanted) {
        int length = wanted == 0 ? 256 : wanted;
        if ((script[at + 1] & 0xFF) == GET_RESPONSE) {
            byte[] rest = waiting;
            waiting = new byte[0];
            return rest.length == 0
                    ? ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED)
                    : ResponseApdu.of(Arrays.copyOf(rest, Math.min(length, rest.length)));
        }
        waiting = new byte[0];
        return transmit(Arrays.copyOfRange(script, at, at + HEADER));
    }

    private ResponseApdu incoming(int at, int end) {
        // Without data there is no length either.
        ResponseApdu answer = transmit(Arrays.copyOfRange(script, at, end == at + HEADER ? at + HEADER - 1 : end));
        waiting = answer.data();
        return waiting.length == 0 || answer.sw() != StatusWord.OK.value()
                ? ResponseApdu.of(answer.status())
                : ResponseApdu.of(StatusWord.moreData(waiting.length));
    }

    private ResponseApdu transmit(byte[] command) {
        return CommandApdu.parse(command)
                .map(session::transmit)
                .orElseGet(() -> ResponseApdu.of(StatusWord.WRONG_LENGTH));
    }
}
