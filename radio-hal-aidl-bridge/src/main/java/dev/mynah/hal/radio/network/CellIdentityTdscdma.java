package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record CellIdentityTdscdma(
        String mcc,
        String mnc,
        int lac,
        int cid,
        int cpid,
        int uarfcn,
        OperatorInfo operatorNames,
        List<String> additionalPlmns,
        @Nullable ClosedSubscriberGroupInfo csgInfo)
        implements Parcelable {}
