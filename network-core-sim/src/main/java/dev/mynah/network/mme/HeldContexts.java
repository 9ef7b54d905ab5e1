package dev.mynah.network.mme;

import dev.mynah.network.gtp.ContextHolder;
import dev.mynah.network.gtp.ContextRequest;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.gtp.TransferredKeys;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The contexts of an MME as other nodes ask for them. A UE that has gone to GSM or UTRAN is believed by the NAS token in its
 * P-TMSI signature (TS 33.401 9.1.1); one whose token is not right has to be authenticated there. TS 23.401 5.3.3.3.
 */
final class HeldContexts implements ContextHolder {
    private final Mme mme;

    HeldContexts(Mme mme) {
        this.mme = mme;
    }

    @Override
    public void request(ContextRequest request, Consumer<ContextResponse> answered) {
        answered.accept(answer(request));
    }

    private ContextResponse answer(ContextRequest request) {
        if (!(request instanceof ContextRequest.OfMme asked)) {
            return new ContextResponse.Unknown();
        }
        UeContext ue = asked.mapped().origin().map(mme.register()::find).orElse(null);
        if (ue == null || !ue.isProven()) {
            return new ContextResponse.Unknown();
        }
        if (ue.state() != MmeState.REGISTERED || ue.emergency().only()) {
            return new ContextResponse.Detached();
        }
        Optional<TransferredKeys> keys = ue.security()
                .findToken(asked.mapped().nasToken())
                .map(token -> new TransferredKeys.Umts(ue.security().ksi().value(), token.keys()));
        return new ContextResponse.Found(ue.imsi(), Optional.empty(), keys, () -> depart(ue));
    }

    /** The UE is another node's, unless it has come back meanwhile. */
    private static List<PdnConnection> depart(UeContext ue) {
        if (ue.state() != MmeState.REGISTERED) {
            return List.of();
        }
        List<PdnConnection> connections = ue.bearers().depart();
        ue.fire(new MmeEvent.Departed());
        return connections;
    }
}
