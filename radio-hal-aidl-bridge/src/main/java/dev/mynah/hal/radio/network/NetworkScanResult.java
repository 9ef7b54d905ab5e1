package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.RadioError;
import java.util.List;

/** Cells found so far. */
public record NetworkScanResult(int status, AidlEnum<RadioError> error, List<CellInfo> networkInfos)
        implements Parcelable {

    public static final int SCAN_STATUS_PARTIAL = 1;
    public static final int SCAN_STATUS_COMPLETE = 2;
}
