package dev.mynah.euicc.apdu;

import dev.mynah.euicc.CardPort;

/**
 * A port as a terminal meets it that speaks T=1 or hands over APDUs whole: Le is the most it takes, {@code 00} for as much as
 * there is, so {@code 6Cxx} is followed here and the data come at once (TS 102 221 7.3.1.2). More than 256 bytes still come by
 * {@code 61xx} and GET RESPONSE, since APDUs are short.
 */
public final class T1Edge implements CardPort {

    private static final int WRONG_LE = 0x6C;

    private final CardPort port;

    public T1Edge(CardPort port) {
        this.port = port;
    }

    @Override
    public byte[] reset() {
        return port.reset();
    }

    @Override
    public byte[] transmit(byte[] apdu) {
        byte[] answer = port.transmit(apdu);
        int available = answer[answer.length - 1] & 0xFF;
        if (answer.length != 2 || (answer[0] & 0xFF) != WRONG_LE) {
            return answer;
        }
        int asked = CommandApdu.parse(apdu).map(CommandApdu::le).orElse(CommandApdu.NO_LE);
        // The card says what it has; a terminal that takes less than that is told so.
        if (asked < available) {
            return answer;
        }
        byte[] again = apdu.clone();
        again[again.length - 1] = (byte) available;
        return port.transmit(again);
    }
}
