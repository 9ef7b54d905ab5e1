package dev.mynah.euicc.aka;

/** What a USIM answers to a challenge (TS 33.102 6.3.3). */
public sealed interface AkaResult {

    /**
     * The network is genuine and the challenge fresh.
     *
     * @param res 8 octets
     * @param ck 16 octets
     * @param ik 16 octets
     * @param kc the GSM cipher key by conversion c3, 8 octets
     */
    record Success(byte[] res, byte[] ck, byte[] ik, byte[] kc) implements AkaResult {

        /** Names the outcome and none of its secrets. */
        @Override
        public String toString() {
            return "Success[hidden]";
        }
    }

    /** The network is genuine but its sequence number is not fresh; the token lets it catch up. */
    record SynchFailure(Auts auts) implements AkaResult {}

    /** The token was not made with this subscriber's key. */
    record MacFailure() implements AkaResult {}
}
