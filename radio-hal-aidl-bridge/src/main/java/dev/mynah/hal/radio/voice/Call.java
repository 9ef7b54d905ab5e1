package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** A call, as TS 27.007 7.18 lists it. */
public record Call(
        int state,
        int index,
        int toa,
        boolean isMpty,
        boolean isMT,
        byte als,
        boolean isVoice,
        boolean isVoicePrivacy,
        String number,
        int numberPresentation,
        String name,
        int namePresentation,
        List<UusInfo> uusInfo,
        AidlEnum<AudioQuality> audioQuality,
        String forwardedNumber)
        implements Parcelable {

    public static final int PRESENTATION_ALLOWED = 0;
    public static final int PRESENTATION_RESTRICTED = 1;
    public static final int PRESENTATION_UNKNOWN = 2;
    public static final int PRESENTATION_PAYPHONE = 3;
    public static final int STATE_ACTIVE = 0;
    public static final int STATE_HOLDING = 1;
    public static final int STATE_DIALING = 2;
    public static final int STATE_ALERTING = 3;
    public static final int STATE_INCOMING = 4;
    public static final int STATE_WAITING = 5;
}
