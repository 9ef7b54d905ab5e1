package dev.mynah.modem.gmm;

import dev.mynah.modem.sim.Challenge;
import dev.mynah.modem.sim.PsKeys;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringFailure;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authentication and ciphering, TS 24.008 4.7.7: the UMTS challenge, in which the network has to prove itself as well, or
 * the GSM challenge in GSM.
 */
final class GmmAuthentication {
    /** After so many doubts in a row the network is not genuine. TS 24.008 4.7.7.6 f. */
    private static final int MOST_FAILURES = 3;

    private static final int RES_LENGTH = 4;

    private static final List<GmmTimer> GUARDS =
            List.of(GmmTimer.T3310, GmmTimer.T3317, GmmTimer.T3321, GmmTimer.T3330);

    private final GmmEntity ue;
    private final List<GmmTimer> paused = new ArrayList<>();
    private Optional<Octets> rand = Optional.empty();
    private OptionalElements answer = OptionalElements.NONE;
    private int failures;

    GmmAuthentication(GmmEntity ue) {
        this.ue = ue;
    }

    void requested(AuthenticationAndCipheringRequest request) {
        if (!ue.hasUsim()) {
            // Nobody who has said what the device is can be asked for a subscriber's answer.
            ue.path().send(new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
            return;
        }
        Optional<Octets> challenge = request.get(GmmIe.RAND);
        if (challenge.isEmpty()) {
            // Ciphering alone.
            respond(request, OptionalElements.NONE);
        } else if (challenge.equals(rand)) {
            // The answer got lost; the card would take the same challenge for a replay.
            respond(request, answer);
        } else {
            Optional<Octets> autn = request.get(GmmIe.AUTN);
            if (autn.isEmpty()) {
                gsm(request, challenge.get());
            } else {
                answer(request, challenge.get(), autn.get());
            }
        }
    }

    private void answer(AuthenticationAndCipheringRequest request, Octets challenge, Octets autn) {
        Challenge result = ue.context().usim().orElseThrow().authenticate(challenge.toByteArray(), autn.toByteArray());
        if (result instanceof Challenge.Answered answered) {
            Octets res = Octets.of(answered.res());
            int first = Math.min(RES_LENGTH, res.length());
            OptionalElements elements = OptionalElements.of(GmmIe.RES, res.slice(0, first));
            if (res.length() > RES_LENGTH) {
                elements = elements.with(GmmIe.RES_EXTENSION, res.from(RES_LENGTH));
            }
            succeeded(request, challenge, PsKeys.umts(number(request), answered.ck(), answered.ik()), elements);
        } else if (result instanceof Challenge.OutOfSynch outOfSynch) {
            failed(
                    GmmCause.SYNCH_FAILURE,
                    OptionalElements.of(GmmIe.AUTHENTICATION_FAILURE_PARAMETER, Octets.of(outOfSynch.auts())),
                    GmmTimer.T3320);
        } else {
            failed(GmmCause.MAC_FAILURE, OptionalElements.NONE, GmmTimer.T3318);
        }
    }

    /** 4.7.7.5.1: in UTRAN a USIM takes no challenge that proves nothing. */
    private void gsm(AuthenticationAndCipheringRequest request, Octets challenge) {
        if (!ue.inGsm()) {
            failed(GmmCause.GSM_AUTHENTICATION_UNACCEPTABLE, OptionalElements.NONE, GmmTimer.T3318);
            return;
        }
        Optional<byte[]> both = ue.context().usim().orElseThrow().authenticateGsm(challenge.toByteArray());
        if (both.isEmpty()) {
            failed(GmmCause.MAC_FAILURE, OptionalElements.NONE, GmmTimer.T3318);
            return;
        }
        Octets octets = Octets.of(both.get());
        byte[] kc = octets.from(RES_LENGTH).toByteArray();
        succeeded(
                request,
                challenge,
                PsKeys.gsm(number(request), kc),
                OptionalElements.of(GmmIe.RES, octets.slice(0, RES_LENGTH)));
    }

    private static int number(AuthenticationAndCipheringRequest request) {
        return request.get(GmmIe.CIPHERING_KEY_SEQUENCE_NUMBER).orElse(PsKeys.NO_KEY);
    }

    private void succeeded(
            AuthenticationAndCipheringRequest request, Octets challenge, PsKeys keys, OptionalElements elements) {
        failures = 0;
        ue.timers().stop(GmmTimer.T3318);
        ue.timers().stop(GmmTimer.T3320);
        paused.forEach(ue.timers()::start);
        paused.clear();
        ue.context().keys(keys);
        rand = Optional.of(challenge);
        answer = elements;
        respond(request, elements);
    }

    private void respond(AuthenticationAndCipheringRequest request, OptionalElements elements) {
        OptionalElements all =
                request.imeisvRequest() == 1 ? elements.with(GmmIe.IMEISV, ue.identityWithVersion()) : elements;
        ue.path().send(new AuthenticationAndCipheringResponse(request.reference(), all));
    }

    private void failed(GmmCause cause, OptionalElements optional, GmmTimer guard) {
        failures++;
        ue.timers().stop(GmmTimer.T3318);
        ue.timers().stop(GmmTimer.T3320);
        ue.path().send(new AuthenticationAndCipheringFailure(cause, optional));
        if (failures >= MOST_FAILURES) {
            notGenuine();
            return;
        }
        for (GmmTimer timer : GUARDS) {
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
        if (!ue.emergency().only()) {
            ue.user().barCell();
        }
        ue.fire(new GmmEvent.NetworkNotGenuine());
    }

    /** The network goes on without an answer, which for emergency services it may. TS 24.008 4.7.7.5.1. */
    void overtaken() {
        List<GmmTimer> resumed = List.copyOf(paused);
        connectionGone();
        resumed.forEach(ue.timers()::start);
    }

    void connectionGone() {
        failures = 0;
        paused.clear();
        ue.timers().stop(GmmTimer.T3318);
        ue.timers().stop(GmmTimer.T3320);
        rand = Optional.empty();
    }
}
