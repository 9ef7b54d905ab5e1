package dev.mynah.euicc.isdr;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.io.ByteArrayOutputStream;

/**
 * The ISD-R as it is selected on one logical channel: puts the blocks of STORE DATA together and lets the ISD-R answer the
 * request they make (SGP.22 5.7.2).
 */
public final class IsdRSession {

    /** The most a request can be; a session that gathers more is refused with 6A84. */
    static final int LONGEST_REQUEST = 32 * 1024;

    private static final int STORE_DATA = 0xE2;
    private static final int PROPRIETARY = 0x80;
    private static final int MORE_BLOCKS = 0x11;
    private static final int LAST_BLOCK = 0x91;

    private final IsdR card;
    private final int port;
    private final ByteArrayOutputStream request = new ByteArrayOutputStream(0);
    private int nextBlock;

    IsdRSession(IsdR card, int port) {
        this.card = card;
        this.port = port;
    }

    /** The AID it was selected by. */
    public byte[] aid() {
        return IsdR.aid();
    }

    /** What SELECT answers. */
    public byte[] select() {
        return card.select();
    }

    /**
     * Takes a command. STORE DATA is the only one: P2 counts the blocks of a request from 0, block 0 begins anew, and the last
     * block is answered. An answer may be longer than a response APDU; the channel hands it out by GET RESPONSE.
     */
    public ResponseApdu transmit(CommandApdu command) {
        if (command.ins() != STORE_DATA) {
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        if ((command.cla() & PROPRIETARY) == 0) {
            return ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED);
        }
        if (command.p2() == 0) {
            startOver();
        }
        boolean known = command.p1() == MORE_BLOCKS || command.p1() == LAST_BLOCK;
        if (!known || command.p2() != nextBlock) {
            return refuse(StatusWord.INCORRECT_P1_P2);
        }
        if (request.size() + command.lc() > LONGEST_REQUEST) {
            return refuse(StatusWord.NOT_ENOUGH_MEMORY);
        }
        request.writeBytes(command.data());
        nextBlock++;
        return command.p1() == LAST_BLOCK ? answer() : ResponseApdu.of(StatusWord.OK);
    }

    private ResponseApdu answer() {
        Es10Answer answer = card.answer(port, request.toByteArray());
        startOver();
        return answer instanceof Es10Answer.Given given
                ? ResponseApdu.of(given.response().toBytes())
                : ResponseApdu.of(((Es10Answer.Refused) answer).status());
    }

    private ResponseApdu refuse(StatusWord status) {
        startOver();
        return ResponseApdu.of(status);
    }

    private void startOver() {
        request.reset();
        nextBlock = 0;
    }
}
