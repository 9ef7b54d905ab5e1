package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.gtp.ContextRequest;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.gtp.TransferredKeys;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A UE that comes from GSM or UTRAN with its context: the SGSN is asked for it, and unless the UE has proved itself by the
 * EPS security context of an earlier stay, keys are made of those it had there. Its PDP contexts go on as PDN connections. TS
 * 23.401 5.3.3.2 and 5.3.3.6, TS 33.401 9.1.2.
 */
final class Relocation {
    static final Step<UeContext> ASK =
            Step.of("ask the SGSN for the context", TrackingAreaUpdateRequest.class, (ue, request) -> {
                Update.take(ue, request);
                ue.relocation().ask(request);
            });
    static final Step<UeContext> TAKE = Step.of(
            "take identity and keys",
            ContextResponse.Found.class,
            (ue, found) -> ue.relocation().take(found));
    static final Step<UeContext> UNKNOWN =
            Step.of("refuse with #9", ue -> refuse(ue, EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
    static final Step<UeContext> DETACHED = Step.of("refuse with #10", ue -> refuse(ue, EmmCause.IMPLICITLY_DETACHED));
    static final Step<UeContext> ACKNOWLEDGE = Step.of(
            "tell the SGSN, if the context came from there",
            ue -> ue.relocation().acknowledge());

    private static final int NONCE = 4;

    private final UeContext ue;
    private @Nullable TrackingAreaUpdateRequest asked;
    private ContextResponse.@Nullable Found found;
    private List<PdnConnection> arrived = List.of();
    private OptionalElements nonces = OptionalElements.NONE;
    private int question;
    private boolean under;

    Relocation(UeContext ue) {
        this.ue = ue;
    }

    /** Whether the UE gives an identity that a P-TMSI was mapped to. */
    static boolean mapped(TrackingAreaUpdateRequest request) {
        return request.oldGuti() instanceof Guti
                && request.get(EmmIe.OLD_GUTI_TYPE)
                        .filter(it -> it == GprsIdentity.MAPPED)
                        .isPresent();
    }

    private static void refuse(UeContext ue, EmmCause cause) {
        ue.fire(new MmeEvent.RequestRefused(cause));
    }

    private void ask(TrackingAreaUpdateRequest request) {
        int mine = ++question;
        asked = request;
        GprsIdentity identity =
                GprsIdentity.originOf((Guti) request.oldGuti(), request.get(EmmIe.OLD_P_TMSI_SIGNATURE));
        ue.mme()
                .sgsn()
                .request(
                        new ContextRequest.OfSgsn(identity, ue.isProven()),
                        response -> ue.mme().timeline().execute(() -> {
                            // A later request has another answer.
                            if (question == mine) {
                                ue.fire(response);
                            }
                        }));
    }

    private void take(ContextResponse.Found given) {
        TrackingAreaUpdateRequest request = asked;
        asked = null;
        found = given;
        under = true;
        boolean same = ue.imsi().equals(given.imsi());
        if (!same) {
            ue.claims(given.imsi(), UeContext.Claim.BY_GUTI);
        }
        Optional<MmeEvent.RequestRefused> refused = ue.mme().refusal(ue, ue.procedure(), false);
        Optional<Octets> nonceUe = Optional.ofNullable(request)
                .flatMap(it -> it.get(EmmIe.NONCE_UE))
                .filter(it -> it.length() == NONCE);
        if (refused.isPresent()) {
            ue.fire(refused.get());
        } else if (ue.isProven()) {
            ue.fire(new MmeEvent.Secured());
        } else if (nonceUe.isPresent() && given.keys().orElse(null) instanceof TransferredKeys.Umts umts) {
            map(umts, nonceUe.get());
        } else {
            ue.fire(new MmeEvent.AuthenticationNeeded());
        }
    }

    /** TS 33.401 9.1.2: K'ASME of CK, IK and both nonces, under the number they had. */
    private void map(TransferredKeys.Umts umts, Octets nonceUe) {
        Octets nonceMme = ue.mme().register().nonce();
        nonces = OptionalElements.of(EmmIe.NONCE_UE, nonceUe).with(EmmIe.NONCEMME, nonceMme);
        Kasme kasme = Kasme.mapped(umts.keys(), nonceUe.toByteArray(), nonceMme.toByteArray());
        ue.security().agreed(kasme, new NasKeySetIdentifier(umts.sequenceNumber(), true));
        ue.fire(new MmeEvent.Authenticated());
    }

    /** What a SECURITY MODE COMMAND says of mapped keys; nothing of others. */
    OptionalElements nonces() {
        OptionalElements said = nonces;
        nonces = OptionalElements.NONE;
        return said;
    }

    private void acknowledge() {
        ContextResponse.Found from = found;
        if (from != null) {
            found = null;
            arrived = from.acknowledge().get();
        }
    }

    /** Whether the UE is one that comes from GSM or UTRAN. */
    boolean under() {
        return under;
    }

    /** The UE is accepted: its PDP contexts are PDN connections from now on. */
    void complete() {
        List<PdnConnection> connections = arrived;
        arrived = List.of();
        under = false;
        ue.bearers().take(connections);
    }

    /** It comes to nothing; what has been taken from the SGSN is over. */
    void abort() {
        question++;
        asked = null;
        found = null;
        under = false;
        nonces = OptionalElements.NONE;
        arrived.forEach(it -> ue.mme().gateway().close(it.session()));
        arrived = List.of();
    }
}
