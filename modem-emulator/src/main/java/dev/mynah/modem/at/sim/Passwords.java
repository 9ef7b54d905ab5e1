package dev.mynah.modem.at.sim;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.StringParameter;

/** PINs and PUKs as parameters: never shown in a trace. */
final class Passwords {
    /** PINs have 4 to 8 digits and PUKs 8. TS 102 221 9.5. */
    static final int LONGEST = 8;

    private static final String DIGITS = "[0-9]{4,8}";

    private Passwords() {}

    /** Takes a control key of the device's locks, too. */
    static StringParameter parameter(String name) {
        return StringParameter.of(name, LockNames.LONGEST).quotesOptional().secret();
    }

    /** Why it cannot be a PIN or PUK. */
    static CmeError refusal(String password) {
        return password.length() > LONGEST ? CmeError.TEXT_STRING_TOO_LONG : CmeError.INCORRECT_PARAMETERS;
    }

    /** Whether it can be a password at all; what cannot is not worth one of the card's tries. */
    static boolean wellFormed(String password) {
        return password.matches(DIGITS);
    }
}
