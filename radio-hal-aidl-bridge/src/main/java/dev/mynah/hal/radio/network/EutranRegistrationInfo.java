package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** What an LTE network said when it took the UE; {@code extraInfo} is a set of bits. */
public record EutranRegistrationInfo(
        LteVopsInfo lteVopsInfo,
        NrIndicators nrIndicators,
        @Since(2) AidlEnum<AttachResultType> lteAttachResultType,
        @Since(2) int extraInfo)
        implements Parcelable {

    @Since(2)
    public static final int EXTRA_CSFB_NOT_PREFERRED = 1 << 0;

    @Since(2)
    public static final int EXTRA_SMS_ONLY = 1 << 1;

    @ByteBacked
    @Since(2)
    public enum AttachResultType implements AidlEnum<AttachResultType> {
        NONE(0),
        EPS_ONLY(1),
        COMBINED(2);

        private final int value;

        AttachResultType(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
