package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.radio.network.BarringInfo;
import dev.mynah.hal.radio.network.PhoneRestrictedState;
import dev.mynah.modem.Network;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the cell camped on bars the subscriber from: access classes are let in or not, for all services but emergency. */
final class BarringReport {
    private static final int[] CIRCUITS_AND_PACKETS = {
        BarringInfo.SERVICE_TYPE_CS_SERVICE,
        BarringInfo.SERVICE_TYPE_PS_SERVICE,
        BarringInfo.SERVICE_TYPE_CS_VOICE,
        BarringInfo.SERVICE_TYPE_EMERGENCY
    };

    private static final int[] PACKETS = {
        BarringInfo.SERVICE_TYPE_MO_SIGNALLING,
        BarringInfo.SERVICE_TYPE_MO_DATA,
        BarringInfo.SERVICE_TYPE_CS_FALLBACK,
        BarringInfo.SERVICE_TYPE_MMTEL_VOICE,
        BarringInfo.SERVICE_TYPE_MMTEL_VIDEO,
        BarringInfo.SERVICE_TYPE_EMERGENCY,
        BarringInfo.SERVICE_TYPE_SMS
    };

    private final Network network;
    private final CellReport cells;

    BarringReport(Network network, CellReport cells) {
        this.network = network;
        this.cells = cells;
    }

    /** None without a cell. */
    List<BarringInfo> services() {
        return cells.camped()
                .map(cell -> IntStream.of(circuits(cell) ? CIRCUITS_AND_PACKETS : PACKETS)
                        .mapToObj(service -> new BarringInfo(service, type(cell, service), null))
                        .toList())
                .orElse(List.of());
    }

    private int type(Cell cell, int service) {
        boolean open =
                service == BarringInfo.SERVICE_TYPE_EMERGENCY ? cell.access().emergency() : network.admitted();
        return open ? BarringInfo.BARRING_TYPE_NONE : BarringInfo.BARRING_TYPE_UNCONDITIONAL;
    }

    /** The same for hosts that know two domains and nothing finer: in GSM and UTRAN a cell keeps who it bars from both. */
    AidlEnum<PhoneRestrictedState> restricted() {
        Optional<Cell> cell = cells.camped();
        if (cell.isEmpty() || network.admitted()) {
            return PhoneRestrictedState.NONE;
        }
        if (!circuits(cell.get())) {
            return PhoneRestrictedState.PS_ALL;
        }
        PhoneRestrictedState calls =
                cell.get().access().emergency() ? PhoneRestrictedState.CS_NORMAL : PhoneRestrictedState.CS_ALL;
        return new UnlistedValue<>(calls.value() | PhoneRestrictedState.PS_ALL.value());
    }

    private static boolean circuits(Cell cell) {
        return cell.rat() == Rat.GSM || cell.rat() == Rat.UTRAN;
    }
}
