package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;

/** How the answer of a command without data fits the length the caller expects (TS 102 221 7.3.1.1.2). */
final class ExpectedLength {

    private static final int MOST = 256;

    private ExpectedLength() {}

    /** Gives as much as is expected; {@code 6Cxx} when that is more than there is. */
    static ResponseApdu atMost(CommandApdu command, byte[] data, int from, int available) {
        int expected = command.hasLe() ? command.le() : MOST;
        return expected > available && available < MOST
                ? ResponseApdu.of(StatusWord.wrongLe(available))
                : ResponseApdu.of(data, from, expected, StatusWord.OK);
    }

    /** Gives all; {@code 6Cxx} when another length is expected. */
    static ResponseApdu exactly(CommandApdu command, byte[] data, int from, int length) {
        int expected = command.hasLe() ? command.le() : MOST;
        return expected != length
                ? ResponseApdu.of(StatusWord.wrongLe(length))
                : ResponseApdu.of(data, from, length, StatusWord.OK);
    }
}
