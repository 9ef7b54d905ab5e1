package dev.mynah.network.pdn;

import java.net.Inet4Address;
import java.util.Optional;

/** What the gateway holds for one PDN connection; to be given back with {@link PdnGateway#close}. */
public record PdnSession(ApnSpec apn, Optional<Inet4Address> ipv4, Optional<Ipv6Prefix> ipv6) {}
