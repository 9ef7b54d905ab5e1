package dev.mynah.network.pdn;

import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import java.util.List;
import java.util.Optional;

/**
 * A request for a PDN connection.
 *
 * @param imsi the subscriber
 * @param apn the network identifier asked for, or empty for the first subscribed one; an operator identifier
 *     ({@code .mnc001.mcc001.gprs}) after it is passed over
 * @param subscribed the APNs the subscriber may use
 * @param ipv4 whether the PDN type asked for has IPv4
 * @param ipv6 whether it has IPv6; at least one of both is asked for
 * @param options how the user authenticates itself, among other things
 */
public record PdnRequest(
        String imsi,
        String apn,
        List<String> subscribed,
        boolean ipv4,
        boolean ipv6,
        Optional<ProtocolConfigurationOptions> options) {
    public PdnRequest {
        subscribed = List.copyOf(subscribed);
    }

    /** A request without options. */
    public PdnRequest(String imsi, String apn, List<String> subscribed, boolean ipv4, boolean ipv6) {
        this(imsi, apn, subscribed, ipv4, ipv6, Optional.empty());
    }
}
