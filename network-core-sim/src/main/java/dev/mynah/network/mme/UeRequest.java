package dev.mynah.network.mme;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** The procedure a UE has begun, and the request it has begun it with. */
final class UeRequest {
    private Procedure procedure = Procedure.NONE;
    private NasKeySetIdentifier ksi = NasKeySetIdentifier.NO_KEY;
    private Optional<AttachRequest> attach = Optional.empty();
    private Optional<TrackingAreaUpdateRequest> update = Optional.empty();

    Procedure procedure() {
        return procedure;
    }

    void begin(Procedure begun) {
        procedure = begun;
    }

    /** The key set the UE says it has. */
    NasKeySetIdentifier ksi() {
        return ksi;
    }

    void attach(AttachRequest request) {
        attach = Optional.of(request);
        ksi = request.ksi();
    }

    boolean isAttach(AttachRequest other) {
        return attach.map(other::equals).orElse(false);
    }

    EpsAttachType attachType() {
        return attach.map(AttachRequest::type).orElse(EpsAttachType.EPS_ATTACH);
    }

    /** What the request has beside the mandatory. */
    OptionalElements elements() {
        return attach.map(AttachRequest::optional)
                .or(() -> update.map(TrackingAreaUpdateRequest::optional))
                .orElse(OptionalElements.NONE);
    }

    void update(TrackingAreaUpdateRequest request) {
        update = Optional.of(request);
        ksi = request.ksi();
    }

    Optional<TrackingAreaUpdateRequest> update() {
        return update;
    }

    /** It is over. */
    void end() {
        procedure = Procedure.NONE;
        attach = Optional.empty();
        update = Optional.empty();
    }
}
