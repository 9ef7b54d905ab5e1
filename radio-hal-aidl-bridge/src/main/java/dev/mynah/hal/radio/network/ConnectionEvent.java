package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

@Since(3)
public enum ConnectionEvent implements AidlEnum<ConnectionEvent> {
    CS_SIGNALLING_GSM(0),
    PS_SIGNALLING_GPRS(1),
    CS_SIGNALLING_3G(2),
    PS_SIGNALLING_3G(3),
    NAS_SIGNALLING_LTE(4),
    AS_SIGNALLING_LTE(5),
    VOLTE_SIP(6),
    VOLTE_SIP_SOS(7),
    VOLTE_RTP(8),
    VOLTE_RTP_SOS(9),
    NAS_SIGNALLING_5G(10),
    AS_SIGNALLING_5G(11),
    VONR_SIP(12),
    VONR_SIP_SOS(13),
    VONR_RTP(14),
    VONR_RTP_SOS(15);

    private final int value;

    ConnectionEvent(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
