package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.mm5g.AuthenticationFailure;
import dev.mynah.network.air.nas.mm5g.AuthenticationReject;
import dev.mynah.network.air.nas.mm5g.AuthenticationRequest;
import dev.mynah.network.air.nas.mm5g.AuthenticationResponse;
import dev.mynah.network.air.nas.mm5g.AuthenticationResult;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.security.Aka5g;
import dev.mynah.network.ausf.NausfAnswer;
import dev.mynah.network.ausf.NausfRequest;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.mme.SubscriberEvent;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Primary authentication and key agreement with one UE, by 5G-AKA or EAP-AKA' as its home wants. TS 24.501 5.4.1. */
final class Authentication {
    static final Step<UeContext> ASK_HOME =
            Step.of("ask the home for a challenge", ue -> ue.authentication().askHome());
    static final Step<UeContext> CHALLENGE = Step.of(
            "AUTHENTICATION REQUEST, start T3560",
            NausfAnswer.Challenge.class,
            (ue, answer) -> ue.authentication().challenge(answer));
    static final Step<UeContext> CHALLENGE_BY_EAP = Step.of(
            "AUTHENTICATION REQUEST with EAP, start T3560",
            NausfAnswer.EapRequest.class,
            (ue, answer) -> ue.authentication().challenge(answer));
    static final Step<UeContext> COMPARE = Step.of(
            "compare the hash of RES* with HXRES*",
            AuthenticationResponse.class,
            (ue, response) -> ue.authentication().compare(response));
    static final Step<UeContext> ASK_CONFIRMATION = Step.of(
            "have the home check the response", ue -> ue.authentication().askConfirmation());
    static final Step<UeContext> TAKE_KEY = Step.of(
            "take the key",
            NausfAnswer.Authenticated.class,
            (ue, answer) -> ue.authentication().authenticated(answer));
    static final Step<UeContext> NOT_AUTHENTICATED = Step.of(
            "note it",
            NausfAnswer.NotAuthenticated.class,
            (ue, answer) -> ue.authentication().wrong(answer.eap()));
    static final Step<UeContext> TAKE_AUTS = Step.of(
            "take AUTS",
            AuthenticationFailure.class,
            (ue, failure) -> ue.authentication().synchFailed(failure));
    static final Step<UeContext> ANOTHER_KSI = Step.of(
            "challenge again with another ngKSI",
            AuthenticationFailure.class,
            (ue, failure) -> ue.authentication().ksiInUse());
    static final Step<UeContext> DOUBT = Step.of(
            "check the identity",
            AuthenticationFailure.class,
            (ue, failure) -> ue.authentication().doubted(failure));
    static final Step<UeContext> REJECT =
            Step.of("AUTHENTICATION REJECT", ue -> ue.authentication().reject());

    /** Of the kind there is: separation of 5G from what may come. TS 33.501 A.7.1. */
    static final Octets ABBA = Octets.of((byte) 0, (byte) 0);

    /** After this many failures in a row the UE is not asked again (TS 24.501 5.4.1.3.7 note to f). */
    private static final int SYNCH_FAILURES = 2;

    private static final int KEY_SETS = 7;

    private final UeContext ue;
    private NausfAnswer.@Nullable Challenge challenge;
    private NausfAnswer.@Nullable EapRequest eap;
    private @Nullable NausfRequest confirmation;
    private NasKeySetIdentifier ksi = NasKeySetIdentifier.of(0);
    private Optional<S6aRequest.Resynchronisation> resynchronisation = Optional.empty();
    private Optional<EapPacket> lastWord = Optional.empty();
    private int synchFailures;
    private int ksiFailures;
    private boolean failed;

    Authentication(UeContext ue) {
        this.ue = ue;
    }

    static boolean synchFailure(AuthenticationFailure failure) {
        return failure.cause().equals(Mm5gCause.SYNCH_FAILURE) && failure.has(Mm5gIe.AUTHENTICATION_FAILURE_PARAMETER);
    }

    static boolean ksiInUse(AuthenticationFailure failure) {
        return failure.cause().equals(Mm5gCause.NGKSI_ALREADY_IN_USE);
    }

    /** Whether the UE has already failed, or doubted the network, under the identity it has now. */
    boolean failed() {
        return failed;
    }

    /** Takes a new identity: nothing has failed under it. */
    void newIdentity() {
        failed = false;
        synchFailures = 0;
        ksiFailures = 0;
    }

    /** 5.4.1.3.2: not the identifier of a key set the UE may still have. */
    private void nextKsi() {
        int claimed = ue.request().ksi().value();
        do {
            ksi = NasKeySetIdentifier.of((ksi.value() + 1) % KEY_SETS);
        } while (ksi.value() == claimed);
    }

    private void askHome() {
        Optional<S6aRequest.Resynchronisation> token = resynchronisation;
        resynchronisation = Optional.empty();
        ue.home()
                .authenticate(ue.suci()
                        .<NausfRequest>map(
                                suci -> new NausfRequest.OfSuci(suci, ue.amf().plmn(), token))
                        .orElseGet(() ->
                                new NausfRequest.OfSupi(ue.imsi(), ue.amf().plmn(), token)));
    }

    private void challenge(NausfAnswer.Challenge given) {
        challenge = given;
        eap = null;
        nextKsi();
        request(OptionalElements.of(Mm5gIe.RAND, Octets.of(given.rand())).with(Mm5gIe.AUTN, Octets.of(given.autn())));
    }

    private void challenge(NausfAnswer.EapRequest given) {
        eap = given;
        challenge = null;
        nextKsi();
        request(OptionalElements.of(Mm5gIe.EAP_MESSAGE, given.packet().encode()));
    }

    private void request(OptionalElements optional) {
        ue.repetition().begin(AmfTimer.T3560, new AuthenticationRequest(ksi, ABBA, optional));
    }

    private void compare(AuthenticationResponse response) {
        NausfAnswer.Challenge asked = challenge;
        NausfAnswer.EapRequest askedByEap = eap;
        Optional<EapPacket> packet = response.get(Mm5gIe.EAP_MESSAGE)
                .flatMap(octets -> EapPacket.decode(octets).value());
        if (askedByEap != null && packet.isPresent()) {
            ue.repetition().end(AmfTimer.T3560);
            confirmation = new NausfRequest.Eap(askedByEap.context(), packet.get());
            ue.fire(new AmfEvent.ConfirmationNeeded());
            return;
        }
        byte[] resStar = response.get(Mm5gIe.RES_STAR).map(Octets::toByteArray).orElse(new byte[0]);
        if (asked == null) {
            return;
        }
        ue.repetition().end(AmfTimer.T3560);
        if (MessageDigest.isEqual(asked.hxresStar(), Aka5g.hresStar(asked.rand(), resStar))) {
            confirmation = new NausfRequest.Confirmation(asked.context(), resStar);
            ue.fire(new AmfEvent.ConfirmationNeeded());
        } else {
            wrong(Optional.empty());
        }
    }

    private void askConfirmation() {
        NausfRequest asked = confirmation;
        if (asked != null) {
            ue.home().authenticate(asked);
        }
    }

    private void authenticated(NausfAnswer.Authenticated answer) {
        challenge = null;
        eap = null;
        ue.proves(answer.imsi());
        ue.security().agreed(answer.kseaf().kamf(answer.imsi(), ABBA), ksi);
        answer.eap()
                .ifPresent(packet -> ue.send(
                        new AuthenticationResult(ksi, packet.encode(), OptionalElements.of(Mm5gIe.ABBA, ABBA))));
    }

    private void wrong(Optional<EapPacket> packet) {
        lastWord = packet;
        ue.note(SubscriberEvent.Kind.WRONG_RESPONSE, "");
        fail();
    }

    private void synchFailed(AuthenticationFailure failure) {
        NausfAnswer.Challenge refused = challenge;
        ue.repetition().end(AmfTimer.T3560);
        ue.note(SubscriberEvent.Kind.SYNCH_FAILURE, failure.cause().toString());
        if (++synchFailures >= SYNCH_FAILURES || refused == null) {
            ue.fire(ended());
            return;
        }
        resynchronisation = failure.get(Mm5gIe.AUTHENTICATION_FAILURE_PARAMETER)
                .map(auts -> new S6aRequest.Resynchronisation(refused.rand(), auts.toByteArray()));
        ue.fire(new AmfEvent.AuthenticationNeeded());
    }

    private void ksiInUse() {
        ue.repetition().end(AmfTimer.T3560);
        if (++ksiFailures >= KEY_SETS) {
            ue.fire(ended());
        } else {
            ue.fire(new AmfEvent.AuthenticationNeeded());
        }
    }

    private void doubted(AuthenticationFailure failure) {
        ue.repetition().end(AmfTimer.T3560);
        SubscriberEvent.Kind kind = failure.cause().equals(Mm5gCause.NON_5G_AUTHENTICATION_UNACCEPTABLE)
                ? SubscriberEvent.Kind.NON_EPS_VECTOR
                : SubscriberEvent.Kind.MAC_FAILURE;
        ue.note(kind, failure.cause().toString());
        fail();
    }

    /** 5.4.1.3.5, 5.4.1.3.7: a UE known by a temporary identity is first asked for its SUCI, in case the two do not belong together. */
    private void fail() {
        boolean before = failed;
        failed = true;
        challenge = null;
        eap = null;
        ue.fire(ue.suci().isEmpty() && !before ? new AmfEvent.IdentityNeeded() : ended());
    }

    /** What becomes of a UE that can't prove who it is. */
    AmfEvent ended() {
        return ue.emergency().needsNoProof() ? new AmfEvent.Unproven() : new AmfEvent.AuthenticationFailed();
    }

    private void reject() {
        ue.send(new AuthenticationReject(
                OptionalElements.NONE.with(Mm5gIe.EAP_MESSAGE, lastWord.map(EapPacket::encode))));
        ue.note(SubscriberEvent.Kind.REJECTED, "AUTHENTICATION REJECT");
        ue.abort();
    }
}
