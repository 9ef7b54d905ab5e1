package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;

/** GET RESPONSE: the data that {@code 9Fxx} announced, if nothing came in between (TS 51.011 9.2.18). */
final class GetResponse implements GsmCommand {

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        return execute(new byte[0], command);
    }

    /** @param waiting what the last command left */
    ResponseApdu execute(byte[] waiting, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (waiting.length == 0) {
            return ResponseApdu.of(GsmStatus.TECHNICAL_PROBLEM);
        }
        if (command.lc() != 0 || !command.hasLe() || command.le() > waiting.length) {
            return ResponseApdu.of(GsmStatus.wrongLength(waiting.length));
        }
        return ResponseApdu.of(waiting, 0, command.le(), StatusWord.OK);
    }
}
