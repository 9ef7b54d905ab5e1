package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;

/** APDUs on the line: hexadecimal digits and how many of them there are. TS 27.007 8.17 and 8.43. */
final class Apdus {
    /** Header, Lc, 255 octets and Le. TS 102 221 10.1.1. */
    static final int LONGEST = 261;

    private static final int HEADER = 4;

    private Apdus() {}

    /** Whether the count of digits given is right and there is at least CLA, INS, P1 and P2. */
    static boolean fits(int digits, byte[] command) {
        return digits == 2 * command.length && command.length >= HEADER;
    }

    static Answer answer(String name, byte[] response) {
        return Answer.line(Line.of(name).add(2 * response.length).hex(response));
    }
}
