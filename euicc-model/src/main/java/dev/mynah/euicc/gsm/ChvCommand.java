package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;
import dev.mynah.euicc.pin.PinCode;
import java.util.Arrays;

/** What the commands with a code have in common: P2 says which code, the data are one or two codes (TS 51.011 8.9 to 8.13). */
abstract class ChvCommand implements GsmCommand {

    private static final int CHV1 = 1;
    private static final int CHV2 = 2;

    private final int codes;

    /** A command whose data are so many codes of 8 bytes. */
    ChvCommand(int codes) {
        this.codes = codes;
    }

    /** Whether P2 can be this. */
    boolean accepts(int p2) {
        return p2 == CHV1 || p2 == CHV2;
    }

    /** Tries the command with its codes; the second is empty where there is one. */
    abstract StatusWord apply(Pin pin, byte[] first, byte[] second);

    /** Whether a wrong code undoes what a right one allowed. */
    boolean forgets() {
        return true;
    }

    @Override
    public final ResponseApdu execute(GsmSession session, CommandApdu command) {
        if (command.p1() != 0 || !accepts(command.p2())) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != codes * PinCode.LENGTH) {
            return ResponseApdu.of(GsmStatus.wrongLength(codes * PinCode.LENGTH));
        }
        Pin pin = command.p2() == CHV2 ? session.chv2() : session.chv1();
        if (pin == null) {
            return ResponseApdu.of(GsmStatus.NO_CHV);
        }
        byte[] data = command.data();
        StatusWord status =
                apply(pin, Arrays.copyOf(data, PinCode.LENGTH), Arrays.copyOfRange(data, PinCode.LENGTH, data.length));
        if (status.equals(StatusWord.OK)) {
            session.port().verifications().add(pin);
        } else if (status.sw1() == 0x63 && forgets()) {
            session.port().verifications().remove(pin);
        }
        // A new code that can't be one is as wrong as the old one would be.
        return ResponseApdu.of(
                status.equals(StatusWord.INCORRECT_DATA) ? GsmStatus.ACCESS_DENIED : GsmStatus.of(status));
    }
}
