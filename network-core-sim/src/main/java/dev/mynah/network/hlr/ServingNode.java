package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;

/**
 * The node a subscriber's packets go through, which is one at a time (TS 29.272 5.2.1.1, TS 29.002 8.1.7): MME,
 * SGSN and AMF take over from each other.
 */
record ServingNode(Plmn plmn, Kind kind) {
    enum Kind {
        MME,
        SGSN,
        AMF
    }
}
