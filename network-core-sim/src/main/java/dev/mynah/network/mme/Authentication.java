package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.hlr.EpsVector;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aRequest;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authentication and key agreement with one UE. TS 24.301 5.4.2. */
final class Authentication {
    static final Step<UeContext> ASK_HOME =
            Step.of("ask the home for a vector", ue -> ue.authentication().askHome(Optional.empty()));
    static final Step<UeContext> CHALLENGE = Step.of(
            "AUTHENTICATION REQUEST, start T3460",
            S6aAnswer.Vector.class,
            (ue, answer) -> ue.authentication().challenge(answer.vector()));
    static final Step<UeContext> COMPARE = Step.of(
            "compare RES with XRES",
            AuthenticationResponse.class,
            (ue, response) -> ue.authentication().compare(response));
    static final Step<UeContext> COUNT_SYNCH_FAILURE = Step.of(
            "take AUTS",
            AuthenticationFailure.class,
            (ue, failure) -> ue.authentication().synchFailed(failure));
    static final Step<UeContext> RESYNCHRONISE = Step.of(
            "ask the home for a vector with RAND and AUTS",
            ue -> ue.authentication().resynchronise());
    static final Step<UeContext> DOUBT = Step.of(
            "check the identity",
            AuthenticationFailure.class,
            (ue, failure) -> ue.authentication().doubted(failure));
    static final Step<UeContext> REJECT = Step.of("AUTHENTICATION REJECT", Authentication::reject);

    /** After this many failures in a row the UE is not asked again (TS 24.301 5.4.2.7 note to e). */
    private static final int SYNCH_FAILURES = 2;

    private static final int KEY_SETS = 7;

    private final UeContext ue;
    private @Nullable EpsVector vector;
    private NasKeySetIdentifier ksi = NasKeySetIdentifier.of(0);
    private Optional<byte[]> auts = Optional.empty();
    private int synchFailures;
    private boolean failed;

    Authentication(UeContext ue) {
        this.ue = ue;
    }

    static boolean synchFailure(AuthenticationFailure failure) {
        return failure.cause().equals(EmmCause.SYNCH_FAILURE) && failure.has(EmmIe.AUTHENTICATION_FAILURE_PARAMETER);
    }

    /** Whether the UE has already failed, or doubted the network, under the identity it has now. */
    boolean failed() {
        return failed;
    }

    /** Takes a new identity: nothing has failed under it. */
    void newIdentity() {
        failed = false;
        synchFailures = 0;
    }

    private void askHome(Optional<S6aRequest.Resynchronisation> resynchronisation) {
        ue.home()
                .ask(new S6aRequest.AuthenticationInformation(
                        ue.imsi(), ue.mme().plmn(), resynchronisation));
    }

    private void challenge(EpsVector given) {
        vector = given;
        // 5.4.2.2: not the identifier of a key set the UE may still have.
        int next = (ue.request().ksi().value() + 1) % KEY_SETS;
        ksi = NasKeySetIdentifier.of(next);
        ue.repetition()
                .begin(
                        MmeTimer.T3460,
                        new AuthenticationRequest(ksi, Octets.of(given.rand()), Octets.of(given.autn())));
    }

    private void compare(AuthenticationResponse response) {
        EpsVector asked = vector;
        if (asked == null) {
            return;
        }
        ue.repetition().end(MmeTimer.T3460);
        vector = null;
        if (MessageDigest.isEqual(asked.xres(), response.res().toByteArray())) {
            ue.security().agreed(asked.kasme(), ksi);
            ue.fire(new MmeEvent.Authenticated());
        } else {
            ue.note(SubscriberEvent.Kind.WRONG_RESPONSE, "");
            fail();
        }
    }

    private void synchFailed(AuthenticationFailure failure) {
        ue.repetition().end(MmeTimer.T3460);
        ue.note(SubscriberEvent.Kind.SYNCH_FAILURE, failure.cause().toString());
        if (++synchFailures >= SYNCH_FAILURES) {
            ue.fire(ended(ue));
            return;
        }
        auts = failure.get(EmmIe.AUTHENTICATION_FAILURE_PARAMETER).map(Octets::toByteArray);
        ue.fire(new MmeEvent.AuthenticationNeeded());
    }

    private void resynchronise() {
        EpsVector refused = vector;
        vector = null;
        askHome(
                refused == null
                        ? Optional.empty()
                        : auts.map(token -> new S6aRequest.Resynchronisation(refused.rand(), token)));
        auts = Optional.empty();
    }

    private void doubted(AuthenticationFailure failure) {
        ue.repetition().end(MmeTimer.T3460);
        SubscriberEvent.Kind kind = failure.cause().equals(EmmCause.NON_EPS_AUTHENTICATION_UNACCEPTABLE)
                ? SubscriberEvent.Kind.NON_EPS_VECTOR
                : SubscriberEvent.Kind.MAC_FAILURE;
        ue.note(kind, failure.cause().toString());
        vector = null;
        fail();
    }

    /** 5.4.2.5, 5.4.2.7: a UE known by a temporary identity is first asked for its IMSI, in case the two do not belong together. */
    private void fail() {
        failed = true;
        ue.fire(ue.claim() == UeContext.Claim.BY_GUTI ? new MmeEvent.IdentityNeeded() : ended(ue));
    }

    /** The last word on a UE that has not proved who it is. */
    static MmeEvent ended(UeContext ue) {
        return ue.emergency().needsNoProof() ? new MmeEvent.Unproven() : new MmeEvent.AuthenticationFailed();
    }

    private static void reject(UeContext ue) {
        ue.send(new AuthenticationReject());
        ue.note(SubscriberEvent.Kind.REJECTED, "AUTHENTICATION REJECT");
        ue.abort();
    }
}
