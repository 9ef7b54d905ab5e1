package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** GET RESPONSE: what the last answer on this channel left. */
final class GetResponse implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        return channel.next(command.hasLe() ? command.le() : 256);
    }
}
