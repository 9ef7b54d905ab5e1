package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.AccessNetwork;

/** What the host's IMS stack has registered; {@code capabilities} is a set of bits. */
public record ImsRegistration(
        AidlEnum<ImsRegistrationState> regState,
        AidlEnum<AccessNetwork> accessNetworkType,
        AidlEnum<SuggestedAction> suggestedAction,
        int capabilities)
        implements Parcelable {

    public static final int IMS_MMTEL_CAPABILITY_NONE = 0;
    public static final int IMS_MMTEL_CAPABILITY_VOICE = 1 << 0;
    public static final int IMS_MMTEL_CAPABILITY_VIDEO = 1 << 1;
    public static final int IMS_MMTEL_CAPABILITY_SMS = 1 << 2;
    public static final int IMS_RCS_CAPABILITIES = 1 << 3;
}
