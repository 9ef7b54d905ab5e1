package dev.mynah.modem.door.telnet;

/** What a Telnet peer said. */
sealed interface TelnetEvent {
    /** Octets of the data itself. The array is the receiver's. */
    record Data(byte[] octets) implements TelnetEvent {}

    /** An option offered or asked for, or the answer to that. RFC 854. */
    record Negotiation(Verb verb, int option) implements TelnetEvent {}

    /** What an option says for itself, without IACs doubled. RFC 855. */
    record Subnegotiation(int option, byte[] octets) implements TelnetEvent {}

    /** How an option is negotiated, with its octet. */
    enum Verb {
        WILL(251),
        WONT(252),
        DO(253),
        DONT(254);

        private final int octet;

        Verb(int octet) {
            this.octet = octet;
        }

        int octet() {
            return octet;
        }
    }
}
