package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;

public enum RtcpXrReportBlockType implements AidlEnum<RtcpXrReportBlockType> {
    RTCPXR_NONE(0),
    RTCPXR_LOSS_RLE_REPORT_BLOCK(1 << 0),
    RTCPXR_DUPLICATE_RLE_REPORT_BLOCK(1 << 1),
    RTCPXR_PACKET_RECEIPT_TIMES_REPORT_BLOCK(1 << 2),
    RTCPXR_RECEIVER_REFERENCE_TIME_REPORT_BLOCK(1 << 3),
    RTCPXR_DLRR_REPORT_BLOCK(1 << 4),
    RTCPXR_STATISTICS_SUMMARY_REPORT_BLOCK(1 << 5),
    RTCPXR_VOIP_METRICS_REPORT_BLOCK(1 << 6);

    private final int value;

    RtcpXrReportBlockType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
