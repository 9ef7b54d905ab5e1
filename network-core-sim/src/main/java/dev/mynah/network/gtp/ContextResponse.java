package dev.mynah.network.gtp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Context Response. TS 29.274 7.3.6. */
public sealed interface ContextResponse {
    /** No such UE. */
    record Unknown() implements ContextResponse {}

    /** The UE is known, and not registered any more. */
    record Detached() implements ContextResponse {}

    /**
     * The UE's context.
     *
     * @param keys what the UE has shown to have; empty where it has not, and has to be authenticated
     * @param acknowledge Context Acknowledge: the other node has the UE from now on, with these connections, and this one
     *     nothing more to do with it
     */
    record Found(
            String imsi,
            Optional<String> imeisv,
            Optional<TransferredKeys> keys,
            Supplier<List<PdnConnection>> acknowledge)
            implements ContextResponse {}
}
