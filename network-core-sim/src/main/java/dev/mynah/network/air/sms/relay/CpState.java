package dev.mynah.network.air.sms.relay;

/** The connection protocol's states, the same at both ends. TS 24.011 5.2.2, 5.2.3. */
public enum CpState {
    IDLE,
    WAIT_FOR_CP_ACK,
    MM_CONNECTION_ESTABLISHED
}
