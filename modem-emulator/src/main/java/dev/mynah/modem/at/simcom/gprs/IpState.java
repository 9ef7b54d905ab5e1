package dev.mynah.modem.at.simcom.gprs;

/** How far the module is on its way to a connection: {@code STATE:} of {@code +CIPSTATUS}. */
enum IpState {
    INITIAL("IP INITIAL"),
    /** {@code +CSTT} has named the access point. */
    START("IP START"),
    CONFIG("IP CONFIG"),
    ACTIVE("IP GPRSACT"),
    /** {@code +CIFSR} has asked for the address. */
    STATUS("IP STATUS"),
    /** The network has taken the context away. */
    DEACTIVATED("PDP DEACT");

    private final String words;

    IpState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
