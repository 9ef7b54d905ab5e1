package dev.mynah.network.sgs;

import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;

/** What a VLR answers to a location update. TS 29.118 5.2.3. */
public sealed interface SgsAnswer {
    /** The UE is registered in the area, by this identity. */
    record Accepted(Lai lai, Tmsi tmsi) implements SgsAnswer {}

    /** The UE is not registered. */
    record Refused(RejectCause cause) implements SgsAnswer {}
}
