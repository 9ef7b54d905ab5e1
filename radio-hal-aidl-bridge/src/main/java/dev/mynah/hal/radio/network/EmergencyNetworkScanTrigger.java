package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.radio.AccessNetwork;
import java.util.List;

@Since(2)
public record EmergencyNetworkScanTrigger(
        List<AidlEnum<AccessNetwork>> accessNetwork, AidlEnum<EmergencyScanType> scanType) implements Parcelable {}
