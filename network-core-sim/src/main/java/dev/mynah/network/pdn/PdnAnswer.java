package dev.mynah.network.pdn;

/** What becomes of a request for a PDN connection. */
public sealed interface PdnAnswer {
    /** Granted; {@link PdnSession} may hold less than was asked for where the APN offers less. */
    record Granted(PdnSession session) implements PdnAnswer {}

    /** Not granted. */
    record Refused(Reason reason) implements PdnAnswer {}

    /** Why not; each is an ESM cause (TS 24.301 9.9.4.4). */
    enum Reason {
        UNKNOWN_APN(27),
        /** The user has not shown that it knows the password. */
        AUTHENTICATION_FAILED(29),
        NOT_SUBSCRIBED(33),
        /** No address is left. */
        INSUFFICIENT_RESOURCES(26),
        IPV4_ONLY(50),
        IPV6_ONLY(51);

        private final int esmCause;

        Reason(int esmCause) {
            this.esmCause = esmCause;
        }

        public int esmCause() {
            return esmCause;
        }
    }
}
