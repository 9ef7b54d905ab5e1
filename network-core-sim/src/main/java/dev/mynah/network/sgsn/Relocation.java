package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.gtp.ContextRequest;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.gtp.TransferredKeys;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A station that comes from LTE with its context: the MME is asked for it, the keys mapped from its EPS ones protect the
 * connection, its PDN connections go on as PDP contexts. TS 23.401 5.3.3.3 and 5.3.3.6, TS 33.401 9.1.1.
 */
final class Relocation {
    static final Step<MsContext> ASK =
            Step.of("ask the MME for the context", RoutingAreaUpdateRequest.class, (ms, request) -> {
                ms.updateRequest(request);
                ms.relocation().ask(request);
            });
    static final Step<MsContext> TAKE = Step.of(
            "take identity and keys",
            ContextResponse.Found.class,
            (ms, found) -> ms.relocation().take(found));
    static final Step<MsContext> UNKNOWN =
            Step.of("refuse with #9", ms -> refuse(ms, GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
    static final Step<MsContext> DETACHED = Step.of("refuse with #10", ms -> refuse(ms, GmmCause.IMPLICITLY_DETACHED));
    static final Step<MsContext> ACKNOWLEDGE = Step.of(
            "tell the MME, if the context came from there",
            ms -> ms.relocation().acknowledge());

    private final MsContext ms;
    private ContextResponse.@Nullable Found found;
    private List<PdnConnection> arrived = List.of();
    private int question;
    private boolean under;

    Relocation(MsContext ms) {
        this.ms = ms;
    }

    /** Whether the station gives an identity that a GUTI was mapped to. */
    static boolean mapped(RoutingAreaUpdateRequest request) {
        return request.get(GmmIe.P_TMSI_TYPE)
                .filter(it -> it == GprsIdentity.MAPPED)
                .isPresent();
    }

    private static void refuse(MsContext ms, GmmCause cause) {
        ms.fire(new SgsnEvent.RequestRefused(cause));
    }

    private void ask(RoutingAreaUpdateRequest request) {
        int mine = ++question;
        GprsIdentity identity = new GprsIdentity(
                request.oldArea(),
                request.get(GmmIe.P_TMSI)
                        .filter(Tmsi.class::isInstance)
                        .map(Tmsi.class::cast)
                        .orElse(new Tmsi(0)),
                request.get(GmmIe.P_TMSI_SIGNATURE));
        ms.sgsn()
                .mme()
                .request(
                        new ContextRequest.OfMme(identity),
                        response -> ms.sgsn().timeline().execute(() -> {
                            // A later request has another answer.
                            if (question == mine) {
                                ms.fire(response);
                            }
                        }));
    }

    private void take(ContextResponse.Found given) {
        found = given;
        under = true;
        ms.claims(given.imsi(), MsContext.Claim.BY_P_TMSI);
        given.imeisv().ifPresent(ms::equipment);
        Optional<RejectRule> rule =
                ms.sgsn().rejects().apply(ms.imsi(), ms.connection().open(), Procedure.ROUTING_AREA_UPDATE, false);
        if (rule.isPresent()) {
            ms.fire(SgsnEvent.RequestRefused.by(rule.get()));
        } else if (given.keys().orElse(null) instanceof TransferredKeys.Umts umts) {
            ms.security().keys(Keys.mapped(umts.sequenceNumber(), umts.keys()));
            ms.security().chooseCiphering();
            ms.fire(new SgsnEvent.KeysShared(ms.inGsm()));
        } else {
            ms.fire(new SgsnEvent.AuthenticationNeeded());
        }
    }

    private void acknowledge() {
        ContextResponse.Found from = found;
        if (from != null) {
            found = null;
            arrived = from.acknowledge().get();
        }
    }

    /** Whether the station is one that comes from LTE. */
    boolean under() {
        return under;
    }

    /** The station is accepted: its PDN connections are PDP contexts from now on. */
    void complete() {
        List<PdnConnection> connections = arrived;
        arrived = List.of();
        under = false;
        ms.contexts().take(connections);
    }

    /** It comes to nothing; what has been taken from the MME is over. */
    void abort() {
        question++;
        found = null;
        under = false;
        arrived.forEach(it -> ms.sgsn().gateway().close(it.session()));
        arrived = List.of();
    }
}
