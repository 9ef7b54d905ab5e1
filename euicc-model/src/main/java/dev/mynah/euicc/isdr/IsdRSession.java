package dev.mynah.euicc.isdr;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.io.ByteArrayOutputStream;

/**
 * A conversation on one logical channel: puts the blocks of STORE DATA together, lets the ISD-R answer, and hands the answer
 * out in the pieces GET RESPONSE asks for (SGP.22 5.7.2).
 */
public final class IsdRSession {

    /** The most a request can be; a session that gathers more is refused with 6A84. */
    static final int LONGEST_REQUEST = 32 * 1024;

    private static final int MORE_BLOCKS = 0x11;
    private static final int LAST_BLOCK = 0x91;
    private static final int SHORT_RESPONSE = 256;
    private static final byte[] NOTHING = {};

    private final IsdR card;
    private final int port;
    private final ByteArrayOutputStream request = new ByteArrayOutputStream(0);
    private int nextBlock;
    private byte[] response = NOTHING;
    private int given;

    IsdRSession(IsdR card, int port) {
        this.card = card;
        this.port = port;
    }

    /**
     * Takes one block of a request, INS E2; P2 counts the blocks from 0 and block 0 begins anew. The last one is answered: with
     * data where the command said how much it wants, with {@code 61xx} where it did not.
     */
    public ResponseApdu storeData(CommandApdu command) {
        response = NOTHING;
        if (command.p1() != MORE_BLOCKS && command.p1() != LAST_BLOCK) {
            return refuse(StatusWord.INCORRECT_P1_P2);
        }
        if (command.p2() == 0) {
            startOver();
        }
        if (command.p2() != nextBlock) {
            return refuse(StatusWord.INCORRECT_P1_P2);
        }
        if (request.size() + command.lc() > LONGEST_REQUEST) {
            return refuse(StatusWord.NOT_ENOUGH_MEMORY);
        }
        request.writeBytes(command.data());
        nextBlock++;
        if (command.p1() == MORE_BLOCKS) {
            return ResponseApdu.of(StatusWord.OK);
        }
        Es10Answer answer = card.answer(port, request.toByteArray());
        startOver();
        if (answer instanceof Es10Answer.Refused refused) {
            return ResponseApdu.of(refused.status());
        }
        response = ((Es10Answer.Given) answer).response().toBytes();
        given = 0;
        return command.hasLe() ? piece(command.le()) : ResponseApdu.of(StatusWord.moreData(left()));
    }

    /** Whether part of an answer waits for GET RESPONSE. */
    public boolean responseWaiting() {
        return left() > 0;
    }

    /** Gives the next piece of a waiting answer. */
    public ResponseApdu getResponse(CommandApdu command) {
        if (!responseWaiting()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        return piece(command.hasLe() ? command.le() : SHORT_RESPONSE);
    }

    private ResponseApdu piece(int wanted) {
        int length = Math.min(wanted, left());
        int from = given;
        given += length;
        StatusWord status = responseWaiting() ? StatusWord.moreData(left()) : StatusWord.OK;
        return ResponseApdu.of(response, from, length, status);
    }

    private int left() {
        return response.length - given;
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
