package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

/** One application of the card and its PINs. */
public record AppStatus(
        int appType,
        int appState,
        AidlEnum<PersoSubstate> persoSubstate,
        String aidPtr,
        String appLabelPtr,
        boolean pin1Replaced,
        AidlEnum<PinState> pin1,
        AidlEnum<PinState> pin2)
        implements Parcelable {

    public static final int APP_STATE_UNKNOWN = 0;
    public static final int APP_STATE_DETECTED = 1;
    public static final int APP_STATE_PIN = 2;
    public static final int APP_STATE_PUK = 3;
    public static final int APP_STATE_SUBSCRIPTION_PERSO = 4;
    public static final int APP_STATE_READY = 5;
    public static final int APP_TYPE_UNKNOWN = 0;
    public static final int APP_TYPE_SIM = 1;
    public static final int APP_TYPE_USIM = 2;
    public static final int APP_TYPE_RUIM = 3;
    public static final int APP_TYPE_CSIM = 4;
    public static final int APP_TYPE_ISIM = 5;
}
