package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.ClassByte;

/**
 * A command the card knows.
 *
 * @param ins the instruction byte
 * @param type which class bytes it is given with
 * @param always whether it is the operating system's even where an application that answers for itself is selected
 * @param command what it does
 */
public record CommandRow(String name, int ins, ClassType type, boolean always, CardCommand command, String clause) {

    /** The kinds of class byte (TS 102 221 10.1.1). */
    public enum ClassType {
        /** 0X and 4X. */
        INTERINDUSTRY,
        /** 8X and CX. */
        PROPRIETARY,
        /** Either, since callers don't agree. */
        ANY;

        /** Whether a class byte is of this kind. */
        public boolean fits(int cla) {
            return this == ANY || (this == PROPRIETARY) == ClassByte.proprietary(cla);
        }
    }
}
