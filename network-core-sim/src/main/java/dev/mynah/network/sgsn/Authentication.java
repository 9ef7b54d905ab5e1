package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringFailure;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.AuthenticationSet.Quintuplet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.mme.SubscriberEvent;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Authentication of one station, and in GSM the choice of the ciphering. TS 24.008 4.7.7. A station of release 99 or later
 * gets the UMTS challenge in GSM too (TS 33.102 6.8.1.1).
 */
final class Authentication {
    static final Step<MsContext> ASK_HOME =
            Step.of("ask the home for a vector", ms -> ms.authentication().askHome(Optional.empty()));
    static final Step<MsContext> CHALLENGE = Step.of(
            "AUTHENTICATION AND CIPHERING REQUEST, start T3360",
            MapAnswer.AuthenticationSets.class,
            (ms, answer) -> ms.authentication().challenge(answer.sets().get(0)));
    static final Step<MsContext> CIPHER = Step.of(
            "AUTHENTICATION AND CIPHERING REQUEST without a challenge, start T3360",
            ms -> ms.authentication().cipher());
    static final Step<MsContext> COMPARE = Step.of(
            "compare with what is expected",
            AuthenticationAndCipheringResponse.class,
            (ms, response) -> ms.authentication().compare(response));
    static final Step<MsContext> FAILURE = Step.of(
            "take AUTS, or check the identity",
            AuthenticationAndCipheringFailure.class,
            (ms, failure) -> ms.authentication().failure(failure));
    static final Step<MsContext> RESYNCHRONISE = Step.of(
            "ask the home for a vector with RAND and AUTS",
            ms -> ms.authentication().resynchronise());
    static final Step<MsContext> REJECT = Step.of("AUTHENTICATION AND CIPHERING REJECT", Authentication::reject);

    /** After this many failures in a row the station is not asked again (TS 24.008 4.7.7.5.1 note to d). */
    private static final int SYNCH_FAILURES = 2;

    /** 10.5.5.10. */
    private static final int IMEISV_REQUESTED = 1;

    private static final int KEY_SETS = 7;
    private static final int REFERENCES = 16;

    private final MsContext ms;
    private @Nullable AuthenticationSet set;
    private int sequenceNumber;
    private int reference;
    private Optional<byte[]> auts = Optional.empty();
    private int synchFailures;
    private boolean failed;

    Authentication(MsContext ms) {
        this.ms = ms;
    }

    /** Whether the station has already failed, or doubted the network, under the identity it has now. */
    boolean failed() {
        return failed;
    }

    /** Takes a new identity: nothing has failed under it. */
    void newIdentity() {
        failed = false;
        synchFailures = 0;
    }

    private void askHome(Optional<MapRequest.Resynchronisation> resynchronisation) {
        ms.home()
                .ask(new MapRequest.SendAuthenticationInfo(
                        ms.imsi(), ms.sgsn().plmn(), CnDomain.PS, 1, resynchronisation));
    }

    private void challenge(AuthenticationSet given) {
        set = given;
        // 4.7.7.1: not the number of a key set the station may still have.
        sequenceNumber = (ms.request().sequenceNumber() + 1) % KEY_SETS;
        OptionalElements optional = OptionalElements.of(GmmIe.RAND, Octets.of(given.rand()))
                .with(GmmIe.CIPHERING_KEY_SEQUENCE_NUMBER, sequenceNumber);
        if (given instanceof Quintuplet quintuplet && umts()) {
            optional = optional.with(GmmIe.AUTN, Octets.of(quintuplet.autn()));
        }
        request(optional);
    }

    private void cipher() {
        set = null;
        request(OptionalElements.NONE);
    }

    private void request(OptionalElements optional) {
        reference = (reference + 1) % REFERENCES;
        Gea ciphering = ms.inGsm() ? ms.security().chooseCiphering() : Gea.NONE;
        ms.repetition()
                .begin(
                        SgsnTimer.T3360,
                        new AuthenticationAndCipheringRequest(
                                ciphering,
                                ms.sgsn().equipment().asks(ms.imsi()) ? IMEISV_REQUESTED : 0,
                                0,
                                reference,
                                optional));
    }

    private boolean umts() {
        return !ms.inGsm() || ms.security().capability().release99();
    }

    private void compare(AuthenticationAndCipheringResponse response) {
        if (response.reference() != reference) {
            return;
        }
        ms.repetition().end(SgsnTimer.T3360);
        response.get(GmmIe.IMEISV)
                .filter(Imeisv.class::isInstance)
                .ifPresent(imeisv -> ms.equipment(((Imeisv) imeisv).digits()));
        AuthenticationSet challenged = set;
        if (challenged == null) {
            ms.fire(new SgsnEvent.Authenticated());
            return;
        }
        byte[] expected = challenged instanceof Quintuplet quintuplet && umts() ? quintuplet.xres() : challenged.sres();
        if (MessageDigest.isEqual(expected, answered(response))) {
            failed = false;
            synchFailures = 0;
            ms.security().keys(new Keys(sequenceNumber, challenged));
            ms.fire(new SgsnEvent.Authenticated());
        } else {
            ms.note(SubscriberEvent.Kind.WRONG_RESPONSE, "");
            fail();
        }
    }

    /** A response of more than four octets goes on in the extension. */
    private static byte[] answered(AuthenticationAndCipheringResponse response) {
        var whole = new OctetWriter();
        response.get(GmmIe.RES).ifPresent(whole::octets);
        response.get(GmmIe.RES_EXTENSION).ifPresent(whole::octets);
        return whole.toByteArray();
    }

    private void failure(AuthenticationAndCipheringFailure failure) {
        ms.repetition().end(SgsnTimer.T3360);
        Optional<Octets> token = failure.get(GmmIe.AUTHENTICATION_FAILURE_PARAMETER);
        if (!failure.cause().equals(GmmCause.SYNCH_FAILURE) || token.isEmpty()) {
            ms.note(SubscriberEvent.Kind.MAC_FAILURE, failure.cause().toString());
            fail();
            return;
        }
        ms.note(SubscriberEvent.Kind.SYNCH_FAILURE, failure.cause().toString());
        if (++synchFailures >= SYNCH_FAILURES) {
            ms.fire(ms.emergency().notAuthenticated());
            return;
        }
        auts = token.map(Octets::toByteArray);
        ms.fire(new SgsnEvent.AuthenticationNeeded());
    }

    private void resynchronise() {
        AuthenticationSet refused = set;
        set = null;
        askHome(
                refused == null
                        ? Optional.empty()
                        : auts.map(token -> new MapRequest.Resynchronisation(refused.rand(), token)));
        auts = Optional.empty();
    }

    /** 4.7.7.4, 4.7.7.5.1: a station known by its P-TMSI is first asked for its IMSI, in case the two do not belong together. */
    private void fail() {
        set = null;
        failed = true;
        ms.fire(
                ms.claim() == MsContext.Claim.BY_P_TMSI
                        ? new SgsnEvent.IdentityNeeded()
                        : ms.emergency().notAuthenticated());
    }

    private static void reject(MsContext ms) {
        ms.send(new AuthenticationAndCipheringReject());
        ms.note(SubscriberEvent.Kind.REJECTED, "AUTHENTICATION AND CIPHERING REJECT");
        ms.abort();
    }
}
