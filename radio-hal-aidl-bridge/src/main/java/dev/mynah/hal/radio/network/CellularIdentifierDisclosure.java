package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** An identity of the subscriber went out in clear. */
@Since(3)
public record CellularIdentifierDisclosure(
        String plmn,
        AidlEnum<CellularIdentifier> identifier,
        AidlEnum<NasProtocolMessage> protocolMessage,
        boolean isEmergency)
        implements Parcelable {}
