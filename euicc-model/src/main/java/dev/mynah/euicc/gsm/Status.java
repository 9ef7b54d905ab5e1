package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import java.util.Arrays;

/** STATUS: the characteristics of the current directory (TS 51.011 8.2). */
final class Status implements GsmCommand {

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        byte[] characteristics = FileCharacteristics.of(session, session.directory());
        int wanted = command.hasLe() ? command.le() : 0;
        if (command.lc() != 0 || wanted > characteristics.length) {
            return ResponseApdu.of(GsmStatus.wrongLength(characteristics.length));
        }
        return ResponseApdu.of(Arrays.copyOf(characteristics, wanted));
    }
}
