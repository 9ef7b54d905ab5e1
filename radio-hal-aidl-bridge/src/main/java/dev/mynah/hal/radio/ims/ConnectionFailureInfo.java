package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** Why the radio is not there for IMS traffic, and how long to wait. */
public record ConnectionFailureInfo(AidlEnum<ConnectionFailureReason> failureReason, int causeCode, int waitTimeMillis)
        implements Parcelable {

    public enum ConnectionFailureReason implements AidlEnum<ConnectionFailureReason> {
        @Since(3)
        INVALID(0),
        REASON_ACCESS_DENIED(1),
        REASON_NAS_FAILURE(2),
        REASON_RACH_FAILURE(3),
        REASON_RLC_FAILURE(4),
        REASON_RRC_REJECT(5),
        REASON_RRC_TIMEOUT(6),
        REASON_NO_SERVICE(7),
        REASON_PDN_NOT_AVAILABLE(8),
        REASON_RF_BUSY(9),
        REASON_UNSPECIFIED(0xFFFF);

        private final int value;

        ConnectionFailureReason(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
