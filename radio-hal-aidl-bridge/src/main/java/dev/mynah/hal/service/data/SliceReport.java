package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.data.SliceInfo;
import dev.mynah.hal.radio.data.SlicingConfig;
import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.PacketData.SliceStatus;
import dev.mynah.network.air.nas.element.SNssai;
import java.util.List;

/** The slices a stack knows of. No network here tells a UE rules of route selection. */
final class SliceReport {
    /** A slice without differentiator. TS 24.501 9.11.2.8. */
    private static final int NO_DIFFERENTIATOR = -1;

    private SliceReport() {}

    static SlicingConfig of(List<Slice> slices) {
        return new SlicingConfig(
                List.of(),
                slices.stream().map(it -> of(it.slice(), status(it.status()))).toList());
    }

    static SliceInfo of(SNssai slice, byte status) {
        return new SliceInfo(
                (byte) slice.sst(),
                slice.sd().orElse(NO_DIFFERENTIATOR),
                (byte) slice.homeSst().orElse(SliceInfo.SERVICE_TYPE_NONE),
                slice.homeSd().orElse(NO_DIFFERENTIATOR),
                status);
    }

    private static byte status(SliceStatus status) {
        return switch (status) {
            case ALLOWED -> SliceInfo.STATUS_ALLOWED;
            case CONFIGURED -> SliceInfo.STATUS_CONFIGURED;
            case REJECTED_IN_NETWORK -> SliceInfo.STATUS_REJECTED_NOT_AVAILABLE_IN_PLMN;
            case REJECTED_IN_AREA -> SliceInfo.STATUS_REJECTED_NOT_AVAILABLE_IN_REG_AREA;
        };
    }
}
