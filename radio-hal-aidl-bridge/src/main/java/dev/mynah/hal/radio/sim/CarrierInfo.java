package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles that a locked device takes or leaves; null matches any. */
@Since(3)
public record CarrierInfo(
        String mcc,
        String mnc,
        @Nullable String spn,
        @Nullable String gid1,
        @Nullable String gid2,
        @Nullable String imsiPrefix,
        @Nullable List<Plmn> ehplmn,
        @Nullable String iccid,
        @Nullable String impi)
        implements Parcelable {}
