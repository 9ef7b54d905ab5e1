package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** The procedure a station has begun, and the request it has begun it with. */
final class MsRequest {
    private Procedure procedure = Procedure.NONE;
    private int sequenceNumber = Keys.NONE;
    private Optional<AttachRequest> attach = Optional.empty();
    private Optional<RoutingAreaUpdateRequest> update = Optional.empty();
    private Optional<ServiceRequest> service = Optional.empty();

    Procedure procedure() {
        return procedure;
    }

    /** Of the keys the station says it has. */
    int sequenceNumber() {
        return sequenceNumber;
    }

    void attach(AttachRequest request) {
        procedure = Procedure.GPRS_ATTACH;
        attach = Optional.of(request);
        sequenceNumber = request.keySequenceNumber();
    }

    Optional<AttachRequest> attach() {
        return attach;
    }

    void update(RoutingAreaUpdateRequest request) {
        procedure = Procedure.ROUTING_AREA_UPDATE;
        update = Optional.of(request);
        sequenceNumber = request.keySequenceNumber();
    }

    Optional<RoutingAreaUpdateRequest> update() {
        return update;
    }

    void service(ServiceRequest request) {
        procedure = Procedure.GPRS_SERVICE;
        service = Optional.of(request);
        sequenceNumber = request.keySequenceNumber();
    }

    Optional<ServiceRequest> service() {
        return service;
    }

    /** It is over. */
    void end() {
        procedure = Procedure.NONE;
        attach = Optional.empty();
        update = Optional.empty();
        service = Optional.empty();
    }
}
