package dev.mynah.network.pdn;

import java.net.Inet4Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens and closes PDN connections: finds the APN and gives out addresses. Lives on the operator's timeline. */
public final class PdnGateway {
    private static final class AccessPoint {
        private final ApnSpec spec;
        private final @Nullable Ipv4Pool ipv4;
        private final @Nullable Ipv6Pool ipv6;

        AccessPoint(ApnSpec spec) {
            this.spec = spec;
            this.ipv4 = spec.ipv4().map(Ipv4Pool::of).orElse(null);
            this.ipv6 = spec.ipv6().map(Ipv6Pool::of).orElse(null);
        }
    }

    private final Map<String, AccessPoint> byName = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two APNs have one name */
    public PdnGateway(List<ApnSpec> apns) {
        for (ApnSpec apn : apns) {
            if (byName.put(ApnSpec.key(apn.name()), new AccessPoint(apn)) != null) {
                throw new IllegalArgumentException("name: there are two APNs \"" + apn.name() + "\"");
            }
        }
    }

    /**
     * Opens a connection.
     *
     * @param apn the network identifier asked for, or empty for the first subscribed one; an operator identifier
     *     ({@code .mnc001.mcc001.gprs}) after it is passed over
     * @param subscribed the APNs the subscriber may use
     * @param wantsIpv4 whether the PDN type asked for has IPv4; at least one of both is asked for
     */
    public PdnAnswer open(String apn, List<String> subscribed, boolean wantsIpv4, boolean wantsIpv6) {
        String name = ApnSpec.key(apn.isEmpty() && !subscribed.isEmpty() ? subscribed.get(0) : withoutOperator(apn));
        AccessPoint point = byName.get(name);
        if (point == null) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.UNKNOWN_APN);
        }
        if (subscribed.stream().map(ApnSpec::key).noneMatch(name::equals)) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.NOT_SUBSCRIBED);
        }
        Ipv4Pool pool4 = wantsIpv4 ? point.ipv4 : null;
        Ipv6Pool pool6 = wantsIpv6 ? point.ipv6 : null;
        if (pool4 == null && pool6 == null) {
            return new PdnAnswer.Refused(wantsIpv4 ? PdnAnswer.Reason.IPV6_ONLY : PdnAnswer.Reason.IPV4_ONLY);
        }
        Optional<Inet4Address> ipv4 = pool4 == null ? Optional.empty() : pool4.take();
        Optional<Ipv6Prefix> ipv6 = pool6 == null ? Optional.empty() : pool6.take();
        if (ipv4.isEmpty() && ipv6.isEmpty()) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.INSUFFICIENT_RESOURCES);
        }
        return new PdnAnswer.Granted(new PdnSession(point.spec, ipv4, ipv6));
    }

    /** Takes a connection's addresses back; to be called once. */
    public void close(PdnSession session) {
        AccessPoint point = byName.get(ApnSpec.key(session.apn().name()));
        if (point != null && point.ipv4 != null) {
            session.ipv4().ifPresent(point.ipv4::give);
        }
        if (point != null && point.ipv6 != null) {
            session.ipv6().ifPresent(point.ipv6::give);
        }
    }

    private static String withoutOperator(String apn) {
        return apn.replaceFirst("(?i)\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.gprs$", "");
    }
}
