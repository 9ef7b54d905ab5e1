package dev.mynah.euicc.gsm;

import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.profile.ApplicationKeys;

/** RUN GSM ALGORITHM: SRES and Kc for a challenge, with DF.GSM selected and CHV1 shown (TS 51.011 8.16). */
final class RunGsmAlgorithm implements GsmCommand {

    private static final int RAND = 16;
    private static final int SRES = 4;
    private static final int KC = 8;

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != RAND) {
            return ResponseApdu.of(GsmStatus.wrongLength(RAND));
        }
        ApplicationKeys keys = session.keys().orElse(null);
        if (keys == null || session.directory() != GsmDirectory.GSM || !session.satisfied(Pins.PIN1)) {
            return ResponseApdu.of(GsmStatus.ACCESS_DENIED);
        }
        if (!keys.use()) {
            return ResponseApdu.of(GsmStatus.TECHNICAL_PROBLEM);
        }
        GsmResponse response = keys.authenticateGsm(command.data());
        byte[] answer = new byte[SRES + KC];
        System.arraycopy(response.sres(), 0, answer, 0, SRES);
        System.arraycopy(response.kc(), 0, answer, SRES, KC);
        return session.answer(answer);
    }
}
