package dev.mynah.modem.emm;

import dev.mynah.modem.sim.Challenge;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.security.Kasme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Authentication and key agreement, in which the network has to prove itself as well. TS 24.301 5.4.2. */
final class Authentication {
    /** After so many doubts in a row the network is not genuine. TS 24.301 5.4.2.7 c to e. */
    private static final int MOST_FAILURES = 3;

    private static final int AMF_AT = 6;
    private static final int SEPARATION_BIT = 0x80;
    private static final int CONCEALED_SQN_LENGTH = 6;

    private static final List<EmmTimer> GUARDS =
            List.of(EmmTimer.T3410, EmmTimer.T3417, EmmTimer.T3421, EmmTimer.T3430);

    private final EmmUe ue;
    private final List<EmmTimer> paused = new ArrayList<>();
    private Optional<Octets> rand = Optional.empty();
    private Optional<AuthenticationResponse> response = Optional.empty();
    private int failures;

    Authentication(EmmUe ue) {
        this.ue = ue;
    }

    void requested(AuthenticationRequest request) {
        if (ue.timers().running(EmmTimer.T3416) && rand.equals(Optional.of(request.rand()))) {
            // The answer got lost; the card would take the same challenge for a replay.
            response.ifPresent(ue.path()::send);
            return;
        }
        Optional<Usim> usim = ue.context().usim();
        if (usim.isEmpty()) {
            // Nobody who has said what the device is can be asked for a subscriber's answer.
            ue.path().send(new EmmStatus(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
            return;
        }
        byte[] autn = request.autn().toByteArray();
        if (autn.length <= AMF_AT || (autn[AMF_AT] & SEPARATION_BIT) == 0) {
            failed(EmmCause.NON_EPS_AUTHENTICATION_UNACCEPTABLE, OptionalElements.NONE, EmmTimer.T3418);
            return;
        }
        Challenge challenge = usim.get().authenticate(request.rand().toByteArray(), autn);
        if (challenge instanceof Challenge.Answered answered) {
            succeeded(request, answered, autn);
        } else if (challenge instanceof Challenge.OutOfSynch outOfSynch) {
            failed(
                    EmmCause.SYNCH_FAILURE,
                    OptionalElements.of(EmmIe.AUTHENTICATION_FAILURE_PARAMETER, Octets.of(outOfSynch.auts())),
                    EmmTimer.T3420);
        } else {
            failed(EmmCause.MAC_FAILURE, OptionalElements.NONE, EmmTimer.T3418);
        }
    }

    private void succeeded(AuthenticationRequest request, Challenge.Answered answered, byte[] autn) {
        failures = 0;
        ue.timers().stop(EmmTimer.T3418);
        ue.timers().stop(EmmTimer.T3420);
        paused.forEach(ue.timers()::start);
        paused.clear();
        ue.security()
                .agree(
                        request.ksi(),
                        Kasme.derive(
                                answered.ck(),
                                answered.ik(),
                                ue.place().here().plmn(),
                                Arrays.copyOf(autn, CONCEALED_SQN_LENGTH)));
        AuthenticationResponse answer = new AuthenticationResponse(Octets.of(answered.res()), OptionalElements.NONE);
        rand = Optional.of(request.rand());
        response = Optional.of(answer);
        ue.timers().start(EmmTimer.T3416);
        ue.path().send(answer);
    }

    private void failed(EmmCause cause, OptionalElements optional, EmmTimer guard) {
        failures++;
        ue.timers().stop(EmmTimer.T3418);
        ue.timers().stop(EmmTimer.T3420);
        ue.path().send(new AuthenticationFailure(cause, optional));
        if (failures >= MOST_FAILURES) {
            notGenuine();
            return;
        }
        for (EmmTimer timer : GUARDS) {
            if (ue.timers().running(timer)) {
                ue.timers().stop(timer);
                paused.add(timer);
            }
        }
        ue.timers().start(guard);
    }

    /** The network did not come back with a better challenge, or kept sending bad ones. TS 24.301 5.4.2.7. */
    void notGenuine() {
        connectionGone();
        if (!ue.emergency().only()) {
            ue.user().barCell();
        }
        ue.fire(new EmmEvent.NetworkNotGenuine());
    }

    void connectionGone() {
        failures = 0;
        paused.clear();
        ue.timers().stop(EmmTimer.T3418);
        ue.timers().stop(EmmTimer.T3420);
        forgetAnswer();
    }

    /** The network goes on by a security mode command, which for emergency services may follow on a failure. 5.4.2.7. */
    void overtaken() {
        List<EmmTimer> resumed = List.copyOf(paused);
        connectionGone();
        resumed.forEach(ue.timers()::start);
    }

    /** T3416, or the end of the security mode command. */
    void forgetAnswer() {
        ue.timers().stop(EmmTimer.T3416);
        rand = Optional.empty();
        response = Optional.empty();
    }
}
