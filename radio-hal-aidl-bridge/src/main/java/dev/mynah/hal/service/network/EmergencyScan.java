package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.network.Domain;
import dev.mynah.hal.radio.network.EmergencyNetworkScanTrigger;
import dev.mynah.hal.radio.network.EmergencyRegResult;
import dev.mynah.hal.radio.network.EmergencyScanType;
import dev.mynah.hal.radio.network.NrVopsInfo;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where an emergency call could be made: on the cell camped on, and what a search for such a cell finds. */
final class EmergencyScan {
    private final Network network;
    private final CellReport cells;
    private final RegistrationReport registration;
    private final Timeline timeline;
    private final Consumer<EmergencyRegResult> tell;
    private int searches;
    private boolean running;

    EmergencyScan(
            Network network,
            CellReport cells,
            RegistrationReport registration,
            Timeline timeline,
            Consumer<EmergencyRegResult> tell) {
        this.network = network;
        this.cells = cells;
        this.registration = registration;
        this.timeline = timeline;
        this.tell = tell;
    }

    /** As things stand. */
    EmergencyRegResult here() {
        return result(network.cells().stream()
                .filter(MeasuredCell::serving)
                .map(MeasuredCell::cell)
                .filter(it -> it.access().emergency())
                .findFirst());
    }

    /** Begins a search, in place of one that runs; what it finds is told at its end. */
    RadioError start(EmergencyNetworkScanTrigger request) {
        if (rats(request).isEmpty()) {
            return RadioError.INVALID_ARGUMENTS;
        }
        int search = ++searches;
        running = true;
        timeline.execute(
                () -> network.scan().onComplete(found -> over(search, request), refused -> over(search, request)));
        return RadioError.NONE;
    }

    void stop() {
        running = false;
    }

    private void over(int search, EmergencyNetworkScanTrigger request) {
        if (running && search == searches) {
            running = false;
            tell.accept(result(find(request)));
        }
    }

    /** The access networks wanted, best first. */
    private static List<Rat> rats(EmergencyNetworkScanTrigger request) {
        return request.accessNetwork().stream()
                .flatMap(it -> Technologies.rat(it).stream())
                .distinct()
                .toList();
    }

    /** Where the kind of service does not matter, full service goes before limited, and the order of access networks before it. */
    private Optional<Cell> find(EmergencyNetworkScanTrigger request) {
        EmergencyScanType type = request.scanType().orElse(EmergencyScanType.NO_PREFERENCE);
        return rats(request).stream()
                .flatMap(rat -> switch (type) {
                    case FULL_SERVICE -> cells(rat, true);
                    case LIMITED_SERVICE -> cells(rat, false);
                    case NO_PREFERENCE -> Stream.concat(cells(rat, true), cells(rat, false));
                })
                .findFirst();
    }

    private Stream<Cell> cells(Rat rat, boolean full) {
        Optional<Plmn> serving = network.serving().map(ServingNetwork::plmn);
        return network.cells().stream()
                .map(MeasuredCell::cell)
                .filter(it -> it.rat() == rat && it.access().emergency())
                .filter(it -> !full || serving.filter(it.plmns()::contains).isPresent());
    }

    private EmergencyRegResult result(Optional<Cell> found) {
        if (found.isEmpty()) {
            return new EmergencyRegResult(
                    AccessNetwork.UNKNOWN,
                    RegState.NOT_REG_MT_NOT_SEARCHING_OP,
                    Domain.INVALID,
                    false,
                    false,
                    NrVopsInfo.EMC_INDICATOR_NOT_SUPPORTED,
                    NrVopsInfo.EMF_INDICATOR_NOT_SUPPORTED,
                    "",
                    "");
        }
        Cell cell = found.get();
        boolean serves = network.serving()
                .filter(it -> it.rat() == cell.rat() && cell.plmns().contains(it.plmn()))
                .isPresent();
        NetworkFeatures features = serves ? network.features() : NetworkFeatures.NONE;
        boolean nr = cell.rat() == Rat.NR;
        Plmn plmn = cells.plmn(cell);
        return new EmergencyRegResult(
                Technologies.accessNetwork(cell.rat()),
                serves ? registration.data().regState() : RegState.NOT_REG_MT_NOT_SEARCHING_OP_EM,
                domain(cell, serves),
                features.imsVoice(),
                !nr && features.emergencyServices(),
                nr && features.emergencyServices()
                        ? NrVopsInfo.EMC_INDICATOR_NR_CONNECTED_TO_5GCN
                        : NrVopsInfo.EMC_INDICATOR_NOT_SUPPORTED,
                NrVopsInfo.EMF_INDICATOR_NOT_SUPPORTED,
                plmn.mcc(),
                plmn.mnc());
    }

    /** From LTE a UE registered for circuit switched services falls back to them. */
    private Domain domain(Cell cell, boolean serves) {
        return switch (cell.rat()) {
            case GSM, UTRAN -> Domain.CS;
            case E_UTRAN -> serves && registration.circuits().status().registered() ? Domain.CS : Domain.PS;
            case NR -> Domain.PS;
        };
    }
}
