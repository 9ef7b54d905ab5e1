package dev.mynah.network.pdn;

/**
 * What a PDN connection gets of IPv6.
 *
 * @param prefix the upper 64 bits of its addresses; the UE learns them by router advertisement
 * @param interfaceIdentifier the lower 64 bits of its link-local address, which NAS carries (TS 24.301 9.9.4.9)
 */
public record Ipv6Prefix(long prefix, long interfaceIdentifier) {}
