package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.RadioTechnologyFamily;
import java.util.List;

/** A message to send over IMS; exactly one of the lists holds it. */
public record ImsSmsMessage(
        AidlEnum<RadioTechnologyFamily> tech,
        boolean retry,
        int messageRef,
        List<CdmaSmsMessage> cdmaMessage,
        List<GsmSmsMessage> gsmMessage)
        implements Parcelable {}
