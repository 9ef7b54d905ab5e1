package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** An APN and how to use it. Bit masks hold {@link ApnTypes} and radio access families. */
public record DataProfileInfo(
        int profileId,
        String apn,
        AidlEnum<PdpProtocolType> protocol,
        AidlEnum<PdpProtocolType> roamingProtocol,
        AidlEnum<ApnAuthType> authType,
        String user,
        String password,
        int type,
        int maxConnsTime,
        int maxConns,
        int waitTime,
        boolean enabled,
        int supportedApnTypesBitmap,
        int bearerBitmap,
        int mtuV4,
        int mtuV6,
        boolean preferred,
        boolean persistent,
        boolean alwaysOn,
        TrafficDescriptor trafficDescriptor,
        @Since(3) int infrastructureBitmap)
        implements Parcelable {

    public static final int ID_DEFAULT = 0;
    public static final int ID_TETHERED = 1;
    public static final int ID_IMS = 2;
    public static final int ID_FOTA = 3;
    public static final int ID_CBS = 4;
    public static final int ID_OEM_BASE = 1000;
    public static final int ID_INVALID = 0xFFFFFFFF;
    public static final int TYPE_COMMON = 0;
    public static final int TYPE_3GPP = 1;
    public static final int TYPE_3GPP2 = 2;

    @Since(3)
    public static final int INFRASTRUCTURE_UNKNOWN = 0;

    @Since(3)
    public static final int INFRASTRUCTURE_CELLULAR = 1 << 0;

    @Since(3)
    public static final int INFRASTRUCTURE_SATELLITE = 1 << 1;

    /** Without user and password. */
    @Override
    public String toString() {
        return "DataProfileInfo[apn=" + apn + "]";
    }
}
