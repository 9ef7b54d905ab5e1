package dev.mynah.network.air.sms.relay;

/** Who speaks the relay protocol. */
public enum RelayEnd {
    MOBILE,
    NETWORK;

    boolean hears(RpMessage message) {
        return message.fromNetwork() == (this == MOBILE);
    }
}
