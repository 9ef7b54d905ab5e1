package dev.mynah.network.air.sms.relay;

/** The relay protocol's states, the same at both ends. TS 24.011 6.2.2, 6.2.3. */
public enum RpState {
    IDLE,
    WAIT_FOR_RP_ACK,
    WAIT_TO_SEND_RP_ACK
}
