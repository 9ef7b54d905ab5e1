package dev.mynah.modem.esm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationReject;
import dev.mynah.network.air.nas.esm.BearerResourceModificationReject;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmInformationRequest;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;
import java.util.Optional;

/** What the messages of the network are for: a transaction of ours, a connection, or a bearer beside one. */
final class EsmDownlink {
    private final EsmUe ue;
    private final DedicatedBearers dedicated;

    EsmDownlink(EsmUe ue, DedicatedBearers dedicated) {
        this.ue = ue;
        this.dedicated = dedicated;
    }

    /** Handles a message of the network. TS 24.301 6.4, 6.6, 7.3. */
    void receive(Octets octets) {
        Decoded<EsmMessage> decoded = EsmMessage.decode(octets, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<EsmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                ue.send(new EsmStatus(octets.at(0) >> 4, octets.at(1), EsmCause.of(cause), OptionalElements.NONE));
            }
            return;
        }
        EsmMessage message = decoded.orElseThrow();
        if (message instanceof ActivateDefaultEpsBearerContextRequest request) {
            byTransaction(request);
        } else if (message instanceof BearerResourceAllocationReject
                || message instanceof BearerResourceModificationReject) {
            if (!dedicated.refused(message)) {
                ue.send(new EsmStatus(message.ebi(), message.pti(), EsmCause.PTI_MISMATCH, OptionalElements.NONE));
            }
        } else if (message instanceof PdnConnectivityReject || message instanceof PdnDisconnectReject) {
            byTransaction(message);
        } else if (message instanceof EsmInformationRequest request) {
            information(request);
        } else if (message instanceof DeactivateEpsBearerContextRequest request) {
            deactivate(request);
        } else if (message instanceof ActivateDedicatedEpsBearerContextRequest request) {
            dedicated.activate(request);
        } else if (message instanceof ModifyEpsBearerContextRequest request) {
            modify(request);
        }
    }

    /** The answer to a request of ours; anything else is a mismatch of transactions. TS 24.301 7.3.1. */
    void byTransaction(EsmMessage message) {
        Optional<PdnConnection> connection = ue.connections().stream()
                .filter(it -> it.pti() == message.pti() && it.pti() != 0 && answers(it, message))
                .findFirst();
        if (connection.isPresent()) {
            connection.get().fire(message);
        } else {
            ue.send(new EsmStatus(message.ebi(), message.pti(), EsmCause.PTI_MISMATCH, OptionalElements.NONE));
        }
    }

    private static boolean answers(PdnConnection connection, EsmMessage message) {
        return connection.busy()
                || (connection.state() == PdnState.ACTIVE
                        && message instanceof ActivateDefaultEpsBearerContextRequest
                        && connection.ebi().equals(Optional.of(message.ebi())));
    }

    private void information(EsmInformationRequest request) {
        ue.connections().stream()
                .filter(it -> it.pti() == request.pti() && it.state() == PdnState.CONNECTING)
                .findFirst()
                .ifPresentOrElse(
                        it -> ue.send(new EsmInformationResponse(0, request.pti(), it.information())),
                        () -> ue.send(new EsmStatus(0, request.pti(), EsmCause.PTI_MISMATCH, OptionalElements.NONE)));
    }

    private void deactivate(DeactivateEpsBearerContextRequest request) {
        int ebi = request.ebi();
        Optional<PdnConnection> connection = ue.byBearer(ebi);
        if (connection.isPresent()) {
            connection.get().fire(request);
        } else {
            dedicated.deactivate(request);
        }
    }

    private void modify(ModifyEpsBearerContextRequest request) {
        if (dedicated.modify(request)) {
            return;
        }
        Optional<PdnConnection> connection = ue.byBearer(request.ebi());
        if (connection.isPresent()) {
            connection.get().modified(request);
        } else {
            ue.send(new ModifyEpsBearerContextReject(
                    request.ebi(), 0, EsmCause.INVALID_EPS_BEARER_IDENTITY, OptionalElements.NONE));
        }
    }
}
