package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** FETCH: the proactive command that {@code 91xx} announced. */
final class Fetch implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        ProactiveSession session = channel.port().proactiveSession();
        int waiting = session.waiting();
        if (waiting == 0) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!command.hasLe() || command.le() != waiting) {
            return ResponseApdu.of(StatusWord.wrongLe(waiting));
        }
        return session.fetch().map(ResponseApdu::of).orElseThrow();
    }
}
