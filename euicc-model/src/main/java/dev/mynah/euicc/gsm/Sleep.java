package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;

/** SLEEP: an obsolete command that phase 1 terminals send; nothing happens (TS 51.011 8.17). */
final class Sleep implements GsmCommand {

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        return ResponseApdu.of(command.lc() == 0 ? StatusWord.OK : GsmStatus.wrongLength(0));
    }
}
