package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of LTE; {@code ci} has 28 bits, {@code bandwidth} is kHz. */
public record CellIdentityLte(
        String mcc,
        String mnc,
        int ci,
        int pci,
        int tac,
        int earfcn,
        OperatorInfo operatorNames,
        int bandwidth,
        List<String> additionalPlmns,
        @Nullable ClosedSubscriberGroupInfo csgInfo,
        List<AidlEnum<EutranBands>> bands)
        implements Parcelable {}
