package dev.mynah.modem.sim;

/** What the USIM made of a challenge. TS 31.102 7.1.2.1. */
public sealed interface Challenge {
    /** The network is the subscriber's own and the challenge fresh. */
    record Answered(byte[] res, byte[] ck, byte[] ik) implements Challenge {
        @Override
        public String toString() {
            return "Answered[hidden]";
        }
    }

    /** The challenge is not fresh; the token tells the network where the card is. */
    record OutOfSynch(byte[] auts) implements Challenge {}

    /** The challenge was not made with this subscriber's key. */
    record WrongMac() implements Challenge {}

    /** The card can't tell. */
    record Failed(int sw) implements Challenge {}
}
