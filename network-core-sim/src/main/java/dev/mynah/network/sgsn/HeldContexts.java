package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.gtp.ContextHolder;
import dev.mynah.network.gtp.ContextRequest;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.gtp.TransferredKeys;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The contexts of an SGSN as an MME asks for them. A station that has gone to LTE is believed by its P-TMSI signature, or
 * because it has proved itself to the MME. TS 23.401 5.3.3.2 and 5.3.3.6.
 */
final class HeldContexts implements ContextHolder {
    private final Sgsn sgsn;

    HeldContexts(Sgsn sgsn) {
        this.sgsn = sgsn;
    }

    @Override
    public void request(ContextRequest request, Consumer<ContextResponse> answered) {
        answered.accept(request instanceof ContextRequest.OfSgsn asked ? answer(asked) : new ContextResponse.Unknown());
    }

    private ContextResponse answer(ContextRequest.OfSgsn asked) {
        GprsIdentity identity = asked.identity();
        MsContext ms = sgsn.register().find(identity.pTmsi(), identity.area());
        if (ms == null || !ms.area().equals(identity.area())) {
            return new ContextResponse.Unknown();
        }
        if (ms.state() != SgsnState.REGISTERED || ms.emergency().only()) {
            return new ContextResponse.Detached();
        }
        boolean believed = asked.proven()
                || identity.signature()
                        .filter(Signature.octets(ms.temporary().signature())::equals)
                        .isPresent();
        Keys keys = believed ? ms.security().keys() : null;
        Optional<TransferredKeys> mapped = keys == null
                ? Optional.empty()
                : keys.umts().map(it -> new TransferredKeys.Umts(keys.sequenceNumber(), it));
        return new ContextResponse.Found(ms.imsi(), Optional.empty(), mapped, () -> depart(ms));
    }

    /** The station is another node's, unless it has come back meanwhile. */
    private static List<PdnConnection> depart(MsContext ms) {
        if (ms.state() != SgsnState.REGISTERED) {
            return List.of();
        }
        List<PdnConnection> connections = ms.contexts().depart();
        ms.fire(new SgsnEvent.Departed());
        return connections;
    }
}
