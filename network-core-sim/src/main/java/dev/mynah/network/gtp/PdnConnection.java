package dev.mynah.network.gtp;

import dev.mynah.network.pdn.PdnSession;

/**
 * A PDN connection as it goes from node to node; its anchor stays. TS 29.274 8.39.
 *
 * @param bearer the identity of the default bearer, which is the NSAPI of the PDP context as well
 * @param transaction of the PDP context: the UE's, 0 to 6
 */
public record PdnConnection(int bearer, int transaction, PdnSession session) {}
