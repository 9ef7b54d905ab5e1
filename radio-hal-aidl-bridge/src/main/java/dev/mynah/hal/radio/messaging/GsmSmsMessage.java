package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

/** A TPDU in hexadecimal, and the service centre as TS 24.011 8.2.5.1 codes it; empty for the one on the card. */
public record GsmSmsMessage(String smscPdu, String pdu) implements Parcelable {}
