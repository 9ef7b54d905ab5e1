package dev.mynah.modem.mm5g;

import dev.mynah.modem.sim.Challenge;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.eap.AkaPrimeAttribute;
import dev.mynah.network.air.nas.eap.AkaPrimeMessage;
import dev.mynah.network.air.nas.eap.AkaPrimeMessage.Subtype;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.mm5g.AuthenticationFailure;
import dev.mynah.network.air.nas.mm5g.AuthenticationRequest;
import dev.mynah.network.air.nas.mm5g.AuthenticationResponse;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.security.Aka5g;
import dev.mynah.network.air.nas.security.AkaPrimeKeys;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.ServingNetworkName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Primary authentication and key agreement, by 5G-AKA or EAP-AKA' as the network asks; it has to prove itself as well. TS
 * 24.501 5.4.1.
 */
final class Authentication {
    /** After so many doubts in a row the network is not genuine. TS 24.501 5.4.1.3.7. */
    private static final int MOST_FAILURES = 3;

    private static final int AMF_AT = 6;
    private static final int SEPARATION_BIT = 0x80;
    private static final int CONCEALED_SQN_LENGTH = 6;

    private static final List<Mm5gTimer> GUARDS = List.of(Mm5gTimer.T3510, Mm5gTimer.T3517, Mm5gTimer.T3521);

    private final Mm5gSublayer ue;
    private final List<Mm5gTimer> paused = new ArrayList<>();
    private Optional<Octets> rand = Optional.empty();
    private Optional<AuthenticationResponse> response = Optional.empty();
    private int failures;

    Authentication(Mm5gSublayer ue) {
        this.ue = ue;
    }

    void requested(AuthenticationRequest request) {
        if (!ue.hasUsim()) {
            // Nobody who has said what the device is can be asked for a subscriber's answer.
            ue.path().send(new Mm5gStatus(Mm5gCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
            return;
        }
        if (request.ksi().equals(ue.security().ksi()) && !request.ksi().equals(NasKeySetIdentifier.NO_KEY)) {
            failed(Mm5gCause.NGKSI_ALREADY_IN_USE, OptionalElements.NONE);
            return;
        }
        Optional<Octets> eap = request.get(Mm5gIe.EAP_MESSAGE);
        if (eap.isPresent()) {
            EapPacket.decode(eap.get()).value().ifPresent(packet -> byEap(request, packet));
            return;
        }
        Optional<Octets> challenge = request.get(Mm5gIe.RAND);
        byte[] autn = request.get(Mm5gIe.AUTN).map(Octets::toByteArray).orElse(new byte[0]);
        if (challenge.isEmpty()) {
            return;
        }
        if (ue.timers().running(Mm5gTimer.T3516) && rand.equals(challenge)) {
            // The answer got lost; the card would take the same challenge for a replay.
            response.ifPresent(ue.path()::send);
            return;
        }
        if (!separated(autn)) {
            failed(Mm5gCause.NON_5G_AUTHENTICATION_UNACCEPTABLE, OptionalElements.NONE);
            return;
        }
        Challenge outcome =
                ue.context().usim().orElseThrow().authenticate(challenge.get().toByteArray(), autn);
        if (outcome instanceof Challenge.Answered answered) {
            ServingNetworkName serving = serving();
            byte[] resStar = Aka5g.resStar(
                    answered.ck(), answered.ik(), serving, challenge.get().toByteArray(), answered.res());
            agree(request, Kausf.derive(answered.ck(), answered.ik(), serving, concealedSqn(autn)));
            answer(challenge, OptionalElements.of(Mm5gIe.RES_STAR, Octets.of(resStar)));
        } else if (outcome instanceof Challenge.OutOfSynch outOfSynch) {
            failed(
                    Mm5gCause.SYNCH_FAILURE,
                    OptionalElements.of(Mm5gIe.AUTHENTICATION_FAILURE_PARAMETER, Octets.of(outOfSynch.auts())));
        } else {
            failed(Mm5gCause.MAC_FAILURE, OptionalElements.NONE);
        }
    }

    private static boolean separated(byte[] autn) {
        return autn.length > AMF_AT && (autn[AMF_AT] & SEPARATION_BIT) != 0;
    }

    private static byte[] concealedSqn(byte[] autn) {
        return Arrays.copyOf(autn, CONCEALED_SQN_LENGTH);
    }

    private ServingNetworkName serving() {
        return ServingNetworkName.of(ue.here().plmn());
    }

    /** EAP-AKA' full authentication, the peer's side. RFC 9048 3, TS 24.501 5.4.1.2.2. */
    private void byEap(AuthenticationRequest request, EapPacket packet) {
        AkaPrimeMessage message = AkaPrimeMessage.decode(packet.data()).value().orElse(null);
        if (packet.code() != EapPacket.Code.REQUEST) {
            return;
        }
        if (message == null || message.subtype() != Subtype.CHALLENGE) {
            reply(AkaPrimeMessage.of(Subtype.CLIENT_ERROR), packet);
            return;
        }
        Optional<byte[]> challenge = message.fixed(AkaPrimeAttribute.RAND);
        Optional<byte[]> autn = message.fixed(AkaPrimeAttribute.AUTN);
        Optional<byte[]> code = message.fixed(AkaPrimeAttribute.MAC);
        boolean acceptable = challenge.isPresent()
                && autn.isPresent()
                && code.isPresent()
                && message.kdf().equals(Optional.of(AkaPrimeMessage.KDF))
                && message.networkName().equals(Optional.of(serving().text()))
                && separated(autn.get());
        if (!acceptable) {
            doubt(AkaPrimeMessage.of(Subtype.AUTHENTICATION_REJECT), packet);
            return;
        }
        Challenge outcome = ue.context().usim().orElseThrow().authenticate(challenge.get(), autn.get());
        if (outcome instanceof Challenge.OutOfSynch outOfSynch) {
            doubt(AkaPrimeMessage.synchronizationFailure(outOfSynch.auts()), packet);
        } else if (outcome instanceof Challenge.Answered answered) {
            AkaPrimeKeys keys = AkaPrimeKeys.derive(
                    answered.ck(), answered.ik(), serving().text(), concealedSqn(autn.get()), ue.imsi());
            if (!keys.genuine(packet, code.get())) {
                doubt(AkaPrimeMessage.of(Subtype.CLIENT_ERROR), packet);
                return;
            }
            agree(request, keys.kausf());
            EapPacket signed = keys.sign(
                    AkaPrimeMessage.response(answered.res()).packet(EapPacket.Code.RESPONSE, packet.identifier()));
            answer(Optional.empty(), OptionalElements.of(Mm5gIe.EAP_MESSAGE, signed.encode()));
        } else {
            doubt(AkaPrimeMessage.of(Subtype.AUTHENTICATION_REJECT), packet);
        }
    }

    private void doubt(AkaPrimeMessage message, EapPacket packet) {
        failures++;
        reply(message, packet);
        if (failures >= MOST_FAILURES) {
            notGenuine();
        }
    }

    private void reply(AkaPrimeMessage message, EapPacket packet) {
        ue.path()
                .send(new AuthenticationResponse(OptionalElements.of(
                        Mm5gIe.EAP_MESSAGE,
                        message.packet(EapPacket.Code.RESPONSE, packet.identifier())
                                .encode())));
    }

    private void agree(AuthenticationRequest request, Kausf kausf) {
        failures = 0;
        ue.timers().stop(Mm5gTimer.T3520);
        paused.forEach(ue.timers()::start);
        paused.clear();
        ue.security().agree(request.ksi(), kausf.kseaf(serving()).kamf(ue.imsi(), request.abba()));
        ue.context().authenticated(kausf, kausf.kseaf(serving()));
    }

    private void answer(Optional<Octets> challenge, OptionalElements optional) {
        AuthenticationResponse answer = new AuthenticationResponse(optional);
        rand = challenge;
        response = Optional.of(answer);
        ue.timers().start(Mm5gTimer.T3516);
        ue.path().send(answer);
    }

    private void failed(Mm5gCause cause, OptionalElements optional) {
        failures++;
        ue.timers().stop(Mm5gTimer.T3520);
        ue.path().send(new AuthenticationFailure(cause, optional));
        if (failures >= MOST_FAILURES) {
            notGenuine();
            return;
        }
        for (Mm5gTimer timer : GUARDS) {
            if (ue.timers().running(timer)) {
                ue.timers().stop(timer);
                paused.add(timer);
            }
        }
        ue.timers().start(Mm5gTimer.T3520);
    }

    /** The network did not come back with a better challenge, or kept sending bad ones. TS 24.501 5.4.1.3.7. */
    void notGenuine() {
        connectionGone();
        if (!ue.emergency().only()) {
            ue.user().barCell();
        }
        ue.fire(new Mm5gEvent.NetworkNotGenuine());
    }

    void connectionGone() {
        failures = 0;
        paused.clear();
        ue.timers().stop(Mm5gTimer.T3520);
        forgetAnswer();
    }

    /** The network goes on by a security mode command, which for emergency services may follow on a failure. 5.4.1.3.7. */
    void overtaken() {
        List<Mm5gTimer> resumed = List.copyOf(paused);
        connectionGone();
        resumed.forEach(ue.timers()::start);
    }

    /** T3516, or the end of the security mode command. */
    void forgetAnswer() {
        ue.timers().stop(Mm5gTimer.T3516);
        rand = Optional.empty();
        response = Optional.empty();
    }
}
