package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

/** TS 31.111 6.4.7. */
public record SimRefreshResult(int type, int efId, String aid) implements Parcelable {

    public static final int TYPE_SIM_FILE_UPDATE = 0;
    public static final int TYPE_SIM_INIT = 1;
    public static final int TYPE_SIM_RESET = 2;
}
