package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

public record KeepaliveStatus(int sessionHandle, int code) implements Parcelable {

    public static final int CODE_ACTIVE = 0;
    public static final int CODE_INACTIVE = 1;
    public static final int CODE_PENDING = 2;
}
