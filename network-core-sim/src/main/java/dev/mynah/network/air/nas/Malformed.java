package dev.mynah.network.air.nas;

/**
 * Why octets are not a message.
 *
 * @param offset how many octets lie before the place of the fault
 * @param clause what defines the element at fault
 * @param reason what is wrong, in words
 * @param fault what the receiver has to answer
 */
public record Malformed(int offset, String clause, String reason, Fault fault) {

    /** The kinds of fault a receiver tells apart. TS 24.301 7.2 to 7.5. */
    public enum Fault {
        /** Too short to hold a message type: ignored without an answer. TS 24.301 7.2. */
        TOO_SHORT(0),
        /** Another protocol, or a security header where a plain message belongs: ignored. TS 24.007 11.2.3.1.1. */
        OTHER_PROTOCOL(0),
        /** A mandatory element missing or wrong, or an unknown one that must be understood. TS 24.301 7.5.1. */
        INVALID_MANDATORY(96),
        /** No such message in this direction. TS 24.301 7.4. */
        UNKNOWN_MESSAGE_TYPE(97);

        private final int cause;

        Fault(int cause) {
            this.cause = cause;
        }

        /** The EMM or ESM cause value of the status message to answer with; 0 means the message is ignored. */
        public int cause() {
            return cause;
        }
    }

    @Override
    public String toString() {
        return "octet " + offset + ": " + reason + " (" + clause + ")";
    }
}
