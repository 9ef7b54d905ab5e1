package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.radio.AccessNetwork;

/** Where an emergency call can be made. */
@Since(2)
public record EmergencyRegResult(
        AidlEnum<AccessNetwork> accessNetwork,
        AidlEnum<RegState> regState,
        AidlEnum<Domain> emcDomain,
        boolean isVopsSupported,
        boolean isEmcBearerSupported,
        byte nwProvidedEmc,
        byte nwProvidedEmf,
        String mcc,
        String mnc)
        implements Parcelable {}
