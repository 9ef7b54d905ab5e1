package dev.mynah.modem.mm;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.modem.sim.Challenge;
import dev.mynah.modem.sim.CsKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.AuthenticationFailure;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.AuthenticationResponse;
import dev.mynah.network.air.nas.mm.MmIe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Authentication: UMTS AKA, in which the network proves itself as well, or GSM AKA in GSM. TS 24.008 4.3.2. */
final class MmAuthentication {
    /** After so many doubts in a row the network is not genuine. 4.3.2.6.1. */
    private static final int MOST_FAILURES = 3;

    private static final int SRES = 4;
    private static final int KC = 8;

    private static final List<MmTimer> GUARDS = List.of(MmTimer.T3210, MmTimer.T3220, MmTimer.T3230, MmTimer.T3240);

    private final MmUe ue;
    private final List<MmTimer> paused = new ArrayList<>();
    private Optional<Octets> rand = Optional.empty();
    private Optional<AuthenticationResponse> response = Optional.empty();
    private int failures;

    MmAuthentication(MmUe ue) {
        this.ue = ue;
    }

    void requested(AuthenticationRequest request) {
        if (ue.context().isEmpty()) {
            return;
        }
        if (ue.timers().running(MmTimer.T3218) && rand.equals(Optional.of(request.rand()))) {
            // The answer got lost; the card would take the same challenge for a replay.
            response.ifPresent(ue.path()::send);
            return;
        }
        Optional<Octets> autn = request.get(MmIe.AUTN);
        if (autn.isEmpty()) {
            gsm(request);
            return;
        }
        Challenge challenge = ue.context()
                .get()
                .usim()
                .authenticate(request.rand().toByteArray(), autn.get().toByteArray());
        if (challenge instanceof Challenge.Answered answered) {
            byte[] kc = GsmConversion.kc(answered.ck(), answered.ik());
            Octets res = Octets.of(answered.res());
            succeeded(
                    request,
                    new CsKeys(request.cksn(), true, answered.ck(), answered.ik(), kc),
                    new AuthenticationResponse(
                            res.slice(0, SRES),
                            res.length() > SRES
                                    ? OptionalElements.of(MmIe.RES_EXTENSION, res.from(SRES))
                                    : OptionalElements.NONE));
        } else if (challenge instanceof Challenge.OutOfSynch outOfSynch) {
            failed(
                    RejectCause.SYNCH_FAILURE,
                    OptionalElements.of(MmIe.AUTS, Octets.of(outOfSynch.auts())),
                    MmTimer.T3216);
        } else {
            failed(RejectCause.MAC_FAILURE, OptionalElements.NONE, MmTimer.T3214);
        }
    }

    /** 4.3.2.6.1: in UTRAN a USIM takes no challenge that proves nothing. */
    private void gsm(AuthenticationRequest request) {
        if (ue.connection().rat() != Rat.GSM) {
            failed(RejectCause.GSM_AUTHENTICATION_UNACCEPTABLE, OptionalElements.NONE, MmTimer.T3214);
            return;
        }
        Optional<byte[]> answer =
                ue.context().orElseThrow().usim().authenticateGsm(request.rand().toByteArray());
        if (answer.isEmpty()) {
            failed(RejectCause.MAC_FAILURE, OptionalElements.NONE, MmTimer.T3214);
            return;
        }
        Octets both = Octets.of(answer.get());
        byte[] kc = both.slice(SRES, SRES + KC).toByteArray();
        succeeded(
                request,
                new CsKeys(request.cksn(), false, new byte[16], new byte[16], kc),
                new AuthenticationResponse(both.slice(0, SRES)));
    }

    private void succeeded(AuthenticationRequest request, CsKeys keys, AuthenticationResponse answer) {
        failures = 0;
        ue.timers().stop(MmTimer.T3214);
        ue.timers().stop(MmTimer.T3216);
        paused.forEach(ue.timers()::start);
        paused.clear();
        ue.context().orElseThrow().keepKeys(keys);
        rand = Optional.of(request.rand());
        response = Optional.of(answer);
        ue.timers().start(MmTimer.T3218);
        ue.path().send(answer);
    }

    private void failed(RejectCause cause, OptionalElements optional, MmTimer guard) {
        failures++;
        ue.timers().stop(MmTimer.T3214);
        ue.timers().stop(MmTimer.T3216);
        ue.path().send(new AuthenticationFailure(cause, optional));
        if (failures >= MOST_FAILURES) {
            notGenuine();
            return;
        }
        for (MmTimer timer : GUARDS) {
            if (ue.timers().running(timer)) {
                ue.timers().stop(timer);
                paused.add(timer);
            }
        }
        ue.timers().start(guard);
    }

    /** The network did not come back with a better challenge, or kept sending bad ones. */
    void notGenuine() {
        connectionGone();
        ue.user().barCell();
        ue.fire(new MmEvent.NetworkNotGenuine());
    }

    void connectionGone() {
        failures = 0;
        paused.clear();
        ue.timers().stop(MmTimer.T3214);
        ue.timers().stop(MmTimer.T3216);
        forgetAnswer();
    }

    void forgetAnswer() {
        ue.timers().stop(MmTimer.T3218);
        rand = Optional.empty();
        response = Optional.empty();
    }
}
