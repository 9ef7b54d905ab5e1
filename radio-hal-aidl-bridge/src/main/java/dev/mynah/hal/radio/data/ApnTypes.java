package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** What an APN is for; fields that hold some of them are an int with these bits. */
public enum ApnTypes implements AidlEnum<ApnTypes> {
    NONE(0),
    DEFAULT(1 << 0),
    MMS(1 << 1),
    SUPL(1 << 2),
    DUN(1 << 3),
    HIPRI(1 << 4),
    FOTA(1 << 5),
    IMS(1 << 6),
    CBS(1 << 7),
    IA(1 << 8),
    EMERGENCY(1 << 9),
    MCX(1 << 10),
    XCAP(1 << 11),
    VSIM(1 << 12),
    BIP(1 << 13),
    ENTERPRISE(1 << 14),
    @Since(3)
    RCS(1 << 15),
    @Since(4)
    OEM_PAID(1 << 16),
    @Since(4)
    OEM_PRIVATE(1 << 17);

    private final int value;

    ApnTypes(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
