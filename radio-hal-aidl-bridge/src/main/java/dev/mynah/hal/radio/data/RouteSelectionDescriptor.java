package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** Where a rule of UE route selection sends traffic. TS 24.526 5.2. */
public record RouteSelectionDescriptor(
        byte precedence,
        AidlEnum<PdpProtocolType> sessionType,
        byte sscMode,
        List<SliceInfo> sliceInfo,
        List<String> dnn)
        implements Parcelable {

    public static final byte SSC_MODE_UNKNOWN = -1;
    public static final byte SSC_MODE_1 = 1;
    public static final byte SSC_MODE_2 = 2;
    public static final byte SSC_MODE_3 = 3;
}
