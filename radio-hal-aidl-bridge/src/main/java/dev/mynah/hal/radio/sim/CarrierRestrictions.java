package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import java.util.List;

public record CarrierRestrictions(
        List<Carrier> allowedCarriers,
        List<Carrier> excludedCarriers,
        boolean allowedCarriersPrioritized,
        @Since(2) AidlEnum<CarrierRestrictionStatus> status,
        @Since(3) List<CarrierInfo> allowedCarrierInfoList,
        @Since(3) List<CarrierInfo> excludedCarrierInfoList)
        implements Parcelable {

    @Since(2)
    public enum CarrierRestrictionStatus implements AidlEnum<CarrierRestrictionStatus> {
        UNKNOWN(0),
        NOT_RESTRICTED(1),
        RESTRICTED(2);

        private final int value;

        CarrierRestrictionStatus(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
