package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * A frame of LLC, TS 44.064 6: unconfirmed information ({@link #UI}) or an unnumbered command or response.
 *
 * @param response the C/R bit as it stands, which means opposite things each way
 * @param control {@link #UI}, or the octet of an unnumbered frame
 * @param number N(U) of {@link #UI}
 */
record LlcFrame(int sapi, boolean response, int control, int number, Octets information) {
    static final int UI = 0xC0;
    /** Exchange of identification, without the poll bit. */
    static final int XID = 0xEB;

    static final int SAPI_MANAGEMENT = 1;

    private static final int POLL = 0x10;
    private static final int C_R = 0x40;
    private static final int SAPI = 0x0F;
    private static final int UNNUMBERED = 0xE0;
    private static final int PROTECTED = 1;
    private static final int CHECK = 3;
    private static final int ADDRESS_AND_UI = 3;
    /** Of a frame that is not protected, so many octets of information are checked. 8.9.9 (N202). */
    private static final int CHECKED_INFORMATION = 4;
    /** x24+x23+x21+x20+x19+x17+x16+x15+x13+x8+x7+x5+x4+x2+1, low bit first. 5.5. */
    private static final int POLYNOMIAL = 0xAD85DD;

    static LlcFrame ui(int sapi, int number, Octets information) {
        return new LlcFrame(sapi, false, UI, number, information);
    }

    /** Empty where the check sequence is wrong, or the frame is of another kind. */
    static Optional<LlcFrame> decode(Octets octets) {
        int length = octets.length();
        if (length < 2 + CHECK) {
            return Optional.empty();
        }
        int address = octets.at(0);
        int control = octets.at(1);
        Octets content = octets.slice(0, length - CHECK);
        boolean ui = (control & UNNUMBERED) == UI;
        boolean unnumbered = (control & UNNUMBERED) == UNNUMBERED;
        if ((!ui && !unnumbered) || (ui && length < ADDRESS_AND_UI + CHECK)) {
            return Optional.empty();
        }
        int header = ui ? ADDRESS_AND_UI : 2;
        boolean whole = !ui || (octets.at(2) & PROTECTED) != 0;
        Octets checked =
                whole ? content : content.slice(0, Math.min(content.length(), ADDRESS_AND_UI + CHECKED_INFORMATION));
        int given = octets.at(length - 3) | octets.at(length - 2) << 8 | octets.at(length - 1) << 16;
        if (given != check(checked)) {
            return Optional.empty();
        }
        int number = ui ? (control & 7) << 6 | octets.at(2) >> 2 : 0;
        return Optional.of(new LlcFrame(
                address & SAPI,
                (address & C_R) != 0,
                ui ? UI : control & ~POLL,
                number,
                content.slice(header, content.length())));
    }

    Octets encode() {
        OctetWriter out = new OctetWriter().octet(sapi | (response ? C_R : 0));
        if (control == UI) {
            out.octet(UI | (number >> 6 & 7)).octet((number & 0x3F) << 2 | PROTECTED);
        } else {
            out.octet(control | POLL);
        }
        out.octets(information);
        int check = check(out.toOctets());
        return out.octet(check & 0xFF)
                .octet(check >> 8 & 0xFF)
                .octet(check >> 16)
                .toOctets();
    }

    private static int check(Octets octets) {
        int remainder = 0xFFFFFF;
        for (int i = 0; i < octets.length(); i++) {
            remainder ^= octets.at(i);
            for (int bit = 0; bit < 8; bit++) {
                remainder = (remainder & 1) == 0 ? remainder >>> 1 : remainder >>> 1 ^ POLYNOMIAL;
            }
        }
        return ~remainder & 0xFFFFFF;
    }
}
