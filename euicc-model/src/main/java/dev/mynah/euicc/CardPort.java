package dev.mynah.euicc;

/**
 * One eSIM port of the card: the only way in. A port has its own logical channels, file selections, PIN verifications and
 * proactive session, and its own reset (the logical secure element of TS 102 221).
 *
 * <p>A port answers in the caller's thread; a card and its ports have one owner and are not safe for use by two at once.
 */
public interface CardPort {

    /**
     * Answers one command APDU in short form with the response data and the two status bytes. Whatever comes in, an answer of
     * at least two bytes goes out: what the card can't understand gets the status word for it. Changes of non-volatile state
     * have been handed to {@link CardMemory#commit} when this returns.
     */
    byte[] transmit(byte[] commandApdu);

    /**
     * Resets this port, and only this one: channels, selections, verifications and the proactive session are as after
     * activation, and a profile change that waited for this takes effect.
     *
     * @return the answer to reset (TS 102 221 6.3)
     */
    byte[] reset();
}
