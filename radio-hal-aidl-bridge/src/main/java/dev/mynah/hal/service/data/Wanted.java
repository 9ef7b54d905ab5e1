package dev.mynah.hal.service.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.data.ApnAuthType;
import dev.mynah.hal.radio.data.ApnTypes;
import dev.mynah.hal.radio.data.DataCallFailCause;
import dev.mynah.hal.radio.data.DataProfileInfo;
import dev.mynah.hal.radio.data.PdpProtocolType;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PdpType;
import java.util.Locale;
import java.util.Optional;

/**
 * A context as a data profile wants it.
 *
 * @param apn empty for the subscription's own
 */
record Wanted(PdpType type, String apn, Optional<Authentication> authentication, boolean emergency) {

    /** Empty where the profile's protocol is none that a modem carries for a host. */
    static Optional<Wanted> of(DataProfileInfo profile, boolean roaming) {
        boolean emergency = (profile.supportedApnTypesBitmap() & ApnTypes.EMERGENCY.value()) != 0
                && (profile.supportedApnTypesBitmap() & ApnTypes.DEFAULT.value()) == 0;
        return type(protocol(profile, roaming))
                .map(type -> new Wanted(
                        type, emergency ? "" : profile.apn(), emergency ? Optional.empty() : user(profile), emergency));
    }

    private static AidlEnum<PdpProtocolType> protocol(DataProfileInfo profile, boolean roaming) {
        return roaming ? profile.roamingProtocol() : profile.protocol();
    }

    private static Optional<PdpType> type(AidlEnum<PdpProtocolType> protocol) {
        return switch (protocol.orElse(PdpProtocolType.UNKNOWN)) {
            case IP -> Optional.of(PdpType.IP);
            case IPV6 -> Optional.of(PdpType.IPV6);
            case IPV4V6 -> Optional.of(PdpType.IPV4V6);
            case UNKNOWN, PPP, NON_IP, UNSTRUCTURED -> Optional.empty();
        };
    }

    /** Why there is no context for a profile. */
    static DataCallFailCause fault(DataProfileInfo profile, boolean roaming) {
        return switch (protocol(profile, roaming).orElse(PdpProtocolType.UNKNOWN)) {
            case PPP -> DataCallFailCause.PDP_PPP_NOT_SUPPORTED;
            case NON_IP, UNSTRUCTURED -> DataCallFailCause.NON_IP_NOT_SUPPORTED;
            default -> DataCallFailCause.UNKNOWN_PDP_ADDRESS_TYPE;
        };
    }

    /** Where either may be used, the one that shows nobody the password is. */
    private static Optional<Authentication> user(DataProfileInfo profile) {
        if (profile.user().isEmpty()) {
            return Optional.empty();
        }
        return switch (profile.authType().orElse(ApnAuthType.NO_PAP_NO_CHAP)) {
            case NO_PAP_NO_CHAP -> Optional.empty();
            case PAP_NO_CHAP -> Optional.of(Authentication.pap(profile.user(), profile.password()));
            case NO_PAP_CHAP, PAP_CHAP -> Optional.of(Authentication.chap(profile.user(), profile.password()));
        };
    }

    /** Whether a context that stands already is one like this: what the network has chosen for an attach may well be. */
    boolean metBy(Context context) {
        return context.emergency() == emergency
                && context.bearer().filter(this::metBy).isPresent()
                && (authentication.isEmpty()
                        || context.authentication().map(Authentication::user).equals(userName()));
    }

    private boolean metBy(Bearer bearer) {
        return (apn.isEmpty() || networkIdentifier(bearer.apn()).equals(networkIdentifier(apn)))
                && (type == PdpType.IPV4V6 || CallReport.type(bearer.addresses()) == CallReport.type(type));
    }

    /** Whether a context that does not stand is defined like this. */
    boolean isThat(Context context) {
        return context.bearer().isEmpty()
                && context.emergency() == emergency
                && context.type() == type
                && context.apn().equalsIgnoreCase(apn)
                && context.authentication().map(Authentication::user).equals(userName());
    }

    private Optional<String> userName() {
        return authentication.map(Authentication::user);
    }

    /** An APN without the operator it is of. TS 23.003 9.1.2. */
    private static String networkIdentifier(String apn) {
        return apn.toLowerCase(Locale.ROOT).replaceFirst("\\.mnc\\d{3}\\.mcc\\d{3}\\.gprs$", "");
    }
}
