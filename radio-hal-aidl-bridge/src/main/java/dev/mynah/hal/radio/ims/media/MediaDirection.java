package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;

public enum MediaDirection implements AidlEnum<MediaDirection> {
    NO_FLOW(0),
    RTP_TX(1 << 0),
    RTP_RX(1 << 1),
    RTCP_TX(1 << 2),
    RTCP_RX(1 << 3);

    private final int value;

    MediaDirection(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
