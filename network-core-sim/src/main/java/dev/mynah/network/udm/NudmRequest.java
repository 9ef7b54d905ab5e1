package dev.mynah.network.udm;

import dev.mynah.network.air.Plmn;

/** What an AMF asks a UDM. TS 29.503 5.3 (Nudm_UEContextManagement), 5.2 (Nudm_SubscriberDataManagement). */
public sealed interface NudmRequest {
    String imsi();

    /** The serving network that asks. */
    Plmn visited();

    /** The subscriber is served there from now on; the answer has the subscription. */
    record Registration(String imsi, Plmn visited) implements NudmRequest {}

    /** The AMF has forgotten the subscriber. */
    record Deregistration(String imsi, Plmn visited) implements NudmRequest {}
}
