package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** A cell of NR; {@code nci} has 36 bits. */
public record CellIdentityNr(
        String mcc,
        String mnc,
        long nci,
        int pci,
        int tac,
        int nrarfcn,
        OperatorInfo operatorNames,
        List<String> additionalPlmns,
        List<AidlEnum<NgranBands>> bands)
        implements Parcelable {}
