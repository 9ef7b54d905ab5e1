package dev.mynah.hal.forwarder;

import java.util.Map;

/**
 * The calls of the radio HAL whose arguments are objects: there are no others that have one among their arguments, and none
 * that has anything else beside. What cannot be carried as octets is told by this table, since a parcel does not say where
 * its objects lie.
 */
final class CallbackArguments {
    private static final String RADIO = "android.hardware.radio.";

    /** The code of the call, and how many objects it takes. */
    record Takes(int code, int objects) {}

    private static final Map<String, Takes> BY_INTERFACE = Map.of(
            RADIO + "config.IRadioConfig", new Takes(7, 2),
            RADIO + "data.IRadioData", new Takes(12, 2),
            RADIO + "ims.IRadioIms", new Takes(6, 2),
            RADIO + "messaging.IRadioMessaging", new Takes(20, 2),
            RADIO + "modem.IRadioModem", new Takes(17, 2),
            RADIO + "network.IRadioNetwork", new Takes(28, 2),
            RADIO + "sap.ISap", new Takes(6, 1),
            RADIO + "sim.IRadioSim", new Takes(28, 2),
            RADIO + "voice.IRadioVoice", new Takes(34, 2));

    private CallbackArguments() {}

    /** How many objects a call takes; 0 if its arguments are octets. */
    static int count(String descriptor, int code) {
        Takes takes = BY_INTERFACE.get(descriptor);
        return takes != null && takes.code() == code ? takes.objects() : 0;
    }
}
