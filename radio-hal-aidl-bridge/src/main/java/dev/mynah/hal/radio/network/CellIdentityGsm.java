package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** A cell of GSM. TS 23.003 4. */
public record CellIdentityGsm(
        String mcc,
        String mnc,
        int lac,
        int cid,
        int arfcn,
        byte bsic,
        OperatorInfo operatorNames,
        List<String> additionalPlmns)
        implements Parcelable {}
