package dev.mynah.network.gtp;

import dev.mynah.network.air.nas.element.GprsIdentity;

/** Context Request: whose context another node wants. TS 29.274 7.3.5. */
public sealed interface ContextRequest {
    /** Of an MME: the UE has given an SGSN what its GUTI is mapped to, with a NAS token. */
    record OfMme(GprsIdentity mapped) implements ContextRequest {}

    /**
     * Of an SGSN.
     *
     * @param proven whether the UE has proved itself to the MME, so that the signature needs no check
     */
    record OfSgsn(GprsIdentity identity, boolean proven) implements ContextRequest {}
}
