package dev.mynah.modem.esm;

import static dev.mynah.modem.esm.PdnState.ACTIVE;
import static dev.mynah.modem.esm.PdnState.CONNECTING;
import static dev.mynah.modem.esm.PdnState.DISCONNECTING;
import static dev.mynah.modem.esm.PdnState.INACTIVE;

import dev.mynah.modem.esm.PdnEvent.AttachBegins;
import dev.mynah.modem.esm.PdnEvent.AttachRefused;
import dev.mynah.modem.esm.PdnEvent.ConnectionWanted;
import dev.mynah.modem.esm.PdnEvent.DisconnectionWanted;
import dev.mynah.modem.esm.PdnEvent.Gone;
import dev.mynah.modem.esm.PdnEvent.NoAnswer;
import dev.mynah.modem.esm.PdnEvent.NotSent;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;

/** The state table of a PDN connection. TS 24.301 6.4.1, 6.4.4, 6.5.1, 6.5.2. */
final class PdnTable {
    private static final Step<PdnConnection> ACTIVATED =
            Step.of("stop T3482, accept", ActivateDefaultEpsBearerContextRequest.class, PdnConnection::activated);
    private static final Step<PdnConnection> DEACTIVATED =
            Step.of("stop T3492, accept", DeactivateEpsBearerContextRequest.class, PdnConnection::deactivated);
    private static final Step<PdnConnection> GONE = Step.of("tell", Gone.class, PdnConnection::gone);

    static final Transitions<PdnState, PdnConnection> TABLE = Transitions.of(PdnState.class, PdnConnection.class)
            .in(INACTIVE)
            .on(AttachBegins.class)
            .go(CONNECTING)
            .on(ConnectionWanted.class)
            .go(CONNECTING, Step.of("send PDN CONNECTIVITY REQUEST, start T3482", PdnConnection::requestConnection))
            .on(PdnEvent.Arrived.class)
            .go(ACTIVE, Step.of("go on as it was", PdnEvent.Arrived.class, PdnConnection::arrived))
            .on(Gone.class)
            .stay()
            .on(NotSent.class)
            .stay()
            .on(AttachRefused.class)
            .stay()
            .in(CONNECTING)
            .on(AttachBegins.class)
            .stay()
            .on(ActivateDefaultEpsBearerContextRequest.class)
            .go(ACTIVE, ACTIVATED)
            .on(PdnConnectivityReject.class)
            .go(INACTIVE, Step.of("stop T3482", PdnConnectivityReject.class, PdnConnection::rejected))
            .on(AttachRefused.class)
            .go(INACTIVE, Step.of("tell", AttachRefused.class, PdnConnection::attachRefused))
            .on(EsmTimer.T3482)
            .stay(Step.of("send PDN CONNECTIVITY REQUEST again, five times in all", PdnConnection::again))
            .on(NoAnswer.class)
            .go(INACTIVE, Step.of("tell", PdnConnection::unanswered))
            .on(NotSent.class)
            .go(INACTIVE, Step.of("tell", PdnConnection::unanswered))
            .on(Gone.class)
            .go(INACTIVE, GONE)
            .in(ACTIVE)
            .on(PdnEvent.Departed.class)
            .go(INACTIVE, Step.of("nobody is told", PdnConnection::departed))
            .on(DisconnectionWanted.class)
            .go(DISCONNECTING, Step.of("send PDN DISCONNECT REQUEST, start T3492", PdnConnection::requestDisconnection))
            .on(ActivateDefaultEpsBearerContextRequest.class)
            .stay(ACTIVATED)
            .on(NotSent.class)
            .stay()
            .in(DISCONNECTING)
            .on(PdnDisconnectReject.class)
            .go(ACTIVE, Step.of("stop T3492", PdnDisconnectReject.class, PdnConnection::kept))
            .on(EsmTimer.T3492)
            .stay(Step.of("send PDN DISCONNECT REQUEST again, five times in all", PdnConnection::again))
            .on(NoAnswer.class)
            .go(INACTIVE, Step.of("deactivate locally", PdnConnection::deactivatedLocally))
            .on(NotSent.class)
            .go(ACTIVE, Step.of("tell", PdnConnection::unanswered))
            .in(ACTIVE, DISCONNECTING)
            .on(DeactivateEpsBearerContextRequest.class)
            .go(INACTIVE, DEACTIVATED)
            .on(Gone.class)
            .go(INACTIVE, GONE)
            .build();

    private PdnTable() {}
}
