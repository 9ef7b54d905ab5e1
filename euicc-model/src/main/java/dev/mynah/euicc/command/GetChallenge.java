package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** GET CHALLENGE: as many random bytes as are asked for (TS 102 221 11.1.15). */
final class GetChallenge implements CardCommand {

    /** What is offered to a caller that doesn't say how many it wants. */
    private static final int USUAL = 8;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (!command.hasLe()) {
            return ResponseApdu.of(StatusWord.wrongLe(USUAL));
        }
        byte[] challenge = new byte[command.le()];
        channel.port().random().nextBytes(challenge);
        return ResponseApdu.of(challenge);
    }
}
