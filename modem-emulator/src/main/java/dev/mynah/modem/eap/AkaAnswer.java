package dev.mynah.modem.eap;

/** What the USIM made of RAND and AUTN. */
public sealed interface AkaAnswer {
    /** The server knows the subscriber's key, and the challenge is fresh. */
    record Right(byte[] res, byte[] ck, byte[] ik) implements AkaAnswer {
        @Override
        public String toString() {
            return "Right[hidden]";
        }
    }

    /** The challenge is not fresh; the token, 14 octets, tells the server where the card is. */
    record OutOfSynch(byte[] auts) implements AkaAnswer {}

    /** The server does not know the key. */
    record WrongServer() implements AkaAnswer {}

    /** The card can't tell. */
    record Failed() implements AkaAnswer {}
}
