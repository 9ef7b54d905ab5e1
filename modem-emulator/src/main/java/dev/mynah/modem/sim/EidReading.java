package dev.mynah.modem.sim;

import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Asks an eUICC's ISD-R for the EID: ES10c.GetEID, SGP.22 5.7.20. */
final class EidReading {
    static final byte[] ISD_R = HexFormat.of().parseHex("A0000005591010FFFFFFFF8900000100");

    private static final byte[] GET_EID = HexFormat.of().parseHex("BF3E035C015A");
    private static final int EID = 0x5A;

    private EidReading() {}

    static Optional<String> read(Terminal terminal) {
        try {
            HostChannels channels = new HostChannels(terminal);
            OpenChannel channel = channels.open(ISD_R, 0x00);
            CardAnswer answer = terminal.send(channel.number(), Apdu.withAnswer(0x80, 0xE2, 0x91, 0x00, GET_EID));
            channels.close(channel.number());
            return answer.ok() && Tlv.parse(answer.data()) instanceof Tlv response
                    ? response.bytes(EID).map(HexFormat.of()::formatHex)
                    : Optional.empty();
        } catch (Refusal noIsdR) {
            return Optional.empty();
        }
    }

    /** Whether the ATR says "eUICC": global interface bytes with b8 and b2 after T=15. TS 102 221 6.3.3. */
    static boolean euicc(byte[] atr) {
        int at = 1;
        int level = 0;
        boolean afterT15 = false;
        while (at < atr.length) {
            int present = atr[at] & 0xF0;
            if (level > 0) {
                afterT15 |= (atr[at] & 0x0F) == 15;
            }
            at++;
            if ((present & 0x10) != 0) {
                at++;
            }
            if ((present & 0x20) != 0) {
                if (afterT15 && at < atr.length) {
                    return (atr[at] & 0x82) == 0x82;
                }
                at++;
            }
            if ((present & 0x40) != 0) {
                at++;
            }
            if ((present & 0x80) == 0) {
                return false;
            }
            level++;
        }
        return false;
    }

    static boolean isIsdR(byte[] aid) {
        return Arrays.equals(aid, ISD_R);
    }
}
