package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

/** A message to keep on the card. */
public record SmsWriteArgs(int status, String pdu, String smsc) implements Parcelable {

    public static final int STATUS_REC_UNREAD = 0;
    public static final int STATUS_REC_READ = 1;
    public static final int STATUS_STO_UNSENT = 2;
    public static final int STATUS_STO_SENT = 3;
}
