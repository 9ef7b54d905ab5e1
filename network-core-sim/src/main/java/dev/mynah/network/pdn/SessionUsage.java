package dev.mynah.network.pdn;

import java.util.Map;

/**
 * What a PDN connection has carried.
 *
 * @param addresses its own, as {@code 10.45.0.2 2001:db8:45:1::/64}
 * @param bearers by EPS bearer identity, NSAPI or PDU session identity
 */
public record SessionUsage(String apn, String addresses, Map<Integer, Usage> bearers) {}
