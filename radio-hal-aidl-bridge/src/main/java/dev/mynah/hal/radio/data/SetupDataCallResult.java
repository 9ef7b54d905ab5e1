package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data call: its interface, addresses and quality. */
public record SetupDataCallResult(
        AidlEnum<DataCallFailCause> cause,
        long suggestedRetryTime,
        int cid,
        int active,
        AidlEnum<PdpProtocolType> type,
        String ifname,
        List<LinkAddress> addresses,
        List<String> dnses,
        List<String> gateways,
        List<String> pcscf,
        int mtuV4,
        int mtuV6,
        Qos defaultQos,
        List<QosSession> qosSessions,
        byte handoverFailureMode,
        int pduSessionId,
        @Nullable SliceInfo sliceInfo,
        List<TrafficDescriptor> trafficDescriptors)
        implements Parcelable {

    public static final int DATA_CONNECTION_STATUS_INACTIVE = 0;
    public static final int DATA_CONNECTION_STATUS_DORMANT = 1;
    public static final int DATA_CONNECTION_STATUS_ACTIVE = 2;
    public static final byte HANDOVER_FAILURE_MODE_LEGACY = 0;
    public static final byte HANDOVER_FAILURE_MODE_DO_FALLBACK = 1;
    public static final byte HANDOVER_FAILURE_MODE_NO_FALLBACK_RETRY_HANDOVER = 2;
    public static final byte HANDOVER_FAILURE_MODE_NO_FALLBACK_RETRY_SETUP_NORMAL = 3;
}
