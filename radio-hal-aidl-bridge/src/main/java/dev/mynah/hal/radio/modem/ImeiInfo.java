package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** The IMEI of a logical modem; at most one of a device is the primary one. */
@Since(2)
public record ImeiInfo(AidlEnum<ImeiType> type, String imei, String svn) implements Parcelable {

    @Since(2)
    public enum ImeiType implements AidlEnum<ImeiType> {
        @Since(4)
        INVALID(0),
        PRIMARY(1),
        SECONDARY(2);

        private final int value;

        ImeiType(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
