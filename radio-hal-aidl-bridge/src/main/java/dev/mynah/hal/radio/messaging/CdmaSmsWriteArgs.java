package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaSmsWriteArgs(int status, CdmaSmsMessage message) implements Parcelable {

    public static final int STATUS_REC_UNREAD = 0;
    public static final int STATUS_REC_READ = 1;
    public static final int STATUS_STO_UNSENT = 2;
    public static final int STATUS_STO_SENT = 3;
}
