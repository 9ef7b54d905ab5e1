package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** The message that carried an identity in clear. */
@Since(3)
public enum NasProtocolMessage implements AidlEnum<NasProtocolMessage> {
    UNKNOWN(0),
    ATTACH_REQUEST(1),
    IDENTITY_RESPONSE(2),
    DETACH_REQUEST(3),
    TRACKING_AREA_UPDATE_REQUEST(4),
    LOCATION_UPDATE_REQUEST(5),
    AUTHENTICATION_AND_CIPHERING_RESPONSE(6),
    REGISTRATION_REQUEST(7),
    DEREGISTRATION_REQUEST(8),
    CM_REESTABLISHMENT_REQUEST(9),
    CM_SERVICE_REQUEST(10),
    IMSI_DETACH_INDICATION(11),
    @Since(4)
    THREAT_IDENTIFIER_FALSE(12),
    @Since(4)
    THREAT_IDENTIFIER_TRUE(13);

    private final int value;

    NasProtocolMessage(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
