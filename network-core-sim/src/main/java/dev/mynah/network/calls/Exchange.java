package dev.mynah.network.calls;

import dev.mynah.network.hlr.map.CallServices;

/** How an operator's exchange takes in calls of others; asked on its operator's timeline. */
public interface Exchange {
    /**
     * A call for a subscriber whom this network serves.
     *
     * @param called the subscriber, as the home network described them
     * @param trunk the far end of a trunk, nobody's yet
     */
    void incoming(CallServices called, CallOffer offer, Trunk.End trunk);
}
