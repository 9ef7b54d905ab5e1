package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.network.CellConnectionStatus;
import dev.mynah.hal.radio.network.CellIdentity;
import dev.mynah.hal.radio.network.CellIdentityGsm;
import dev.mynah.hal.radio.network.CellIdentityLte;
import dev.mynah.hal.radio.network.CellIdentityNr;
import dev.mynah.hal.radio.network.CellIdentityWcdma;
import dev.mynah.hal.radio.network.CellInfo;
import dev.mynah.hal.radio.network.CellInfoGsm;
import dev.mynah.hal.radio.network.CellInfoLte;
import dev.mynah.hal.radio.network.CellInfoNr;
import dev.mynah.hal.radio.network.CellInfoRatSpecificInfo;
import dev.mynah.hal.radio.network.CellInfoWcdma;
import dev.mynah.hal.radio.network.OperatorInfo;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import java.util.List;
import java.util.Optional;

/** Cells as the HAL has them. */
final class CellReport {
    static final CellIdentity NONE = new CellIdentity.Noinit(false);

    /** The engine takes its measures over 50 resource blocks. */
    static final int BANDWIDTH_KHZ = 10_000;

    private final Network network;

    CellReport(Network network) {
        this.network = network;
    }

    /** The cell camped on, whatever service it gives. */
    Optional<Cell> camped() {
        return network.cells().stream()
                .filter(MeasuredCell::serving)
                .map(MeasuredCell::cell)
                .findFirst();
    }

    /** The network of a cell: of several the one registered with. */
    Plmn plmn(Cell cell) {
        return serving(cell).map(ServingNetwork::plmn).orElse(cell.plmn());
    }

    CellIdentity identity(Optional<Cell> cell) {
        return cell.map(this::identity).orElse(NONE);
    }

    CellIdentity identity(Cell cell) {
        return switch (cell.rat()) {
            case GSM -> new CellIdentity.Gsm(gsm(cell));
            case UTRAN -> new CellIdentity.Wcdma(wcdma(cell));
            case E_UTRAN -> new CellIdentity.Lte(lte(cell));
            case NR -> new CellIdentity.Nr(nr(cell));
        };
    }

    List<CellInfo> all() {
        return network.cells().stream().map(this::info).toList();
    }

    CellInfo info(MeasuredCell measured) {
        boolean registered = measured.serving() && network.serving().isPresent();
        return new CellInfo(
                registered,
                measured.serving() ? CellConnectionStatus.PRIMARY_SERVING : CellConnectionStatus.NONE,
                specific(measured));
    }

    private CellInfoRatSpecificInfo specific(MeasuredCell measured) {
        Cell cell = measured.cell();
        return switch (cell.rat()) {
            case GSM ->
                new CellInfoRatSpecificInfo.Gsm(new CellInfoGsm(gsm(cell), SignalReport.gsm(measured.signal())));
            case UTRAN ->
                new CellInfoRatSpecificInfo.Wcdma(
                        new CellInfoWcdma(wcdma(cell), SignalReport.wcdma(measured.signal())));
            case E_UTRAN ->
                new CellInfoRatSpecificInfo.Lte(new CellInfoLte(lte(cell), SignalReport.lte(measured.signal())));
            case NR -> new CellInfoRatSpecificInfo.Nr(new CellInfoNr(nr(cell), SignalReport.nr(measured.signal())));
        };
    }

    private CellIdentityGsm gsm(Cell cell) {
        Plmn plmn = plmn(cell);
        return new CellIdentityGsm(
                plmn.mcc(),
                plmn.mnc(),
                cell.areaCode(),
                (int) cell.identity(),
                cell.channel(),
                (byte) cell.physicalIdentity(),
                names(cell),
                others(cell));
    }

    private CellIdentityWcdma wcdma(Cell cell) {
        Plmn plmn = plmn(cell);
        return new CellIdentityWcdma(
                plmn.mcc(),
                plmn.mnc(),
                cell.areaCode(),
                (int) cell.identity(),
                cell.physicalIdentity(),
                cell.channel(),
                names(cell),
                others(cell),
                null);
    }

    private CellIdentityLte lte(Cell cell) {
        Plmn plmn = plmn(cell);
        return new CellIdentityLte(
                plmn.mcc(),
                plmn.mnc(),
                (int) cell.identity(),
                cell.physicalIdentity(),
                cell.areaCode(),
                cell.channel(),
                names(cell),
                BANDWIDTH_KHZ,
                others(cell),
                null,
                Bands.eutran(cell.channel()));
    }

    private CellIdentityNr nr(Cell cell) {
        Plmn plmn = plmn(cell);
        return new CellIdentityNr(
                plmn.mcc(),
                plmn.mnc(),
                cell.identity(),
                cell.physicalIdentity(),
                cell.areaCode(),
                cell.channel(),
                names(cell),
                others(cell),
                Bands.ngran(cell.channel()));
    }

    private Optional<ServingNetwork> serving(Cell cell) {
        return network.serving().filter(it -> cell.plmns().contains(it.plmn()));
    }

    /** What the network registered with is called; of others a cell does not say it. */
    private OperatorInfo names(Cell cell) {
        return serving(cell)
                .map(it -> new OperatorInfo(
                        it.longName(), it.shortName(), it.plmn().digits(), OperatorInfo.STATUS_CURRENT))
                .orElse(new OperatorInfo("", "", cell.plmn().digits(), OperatorInfo.STATUS_UNKNOWN));
    }

    private List<String> others(Cell cell) {
        Plmn named = plmn(cell);
        return cell.plmns().stream()
                .filter(it -> !it.equals(named))
                .map(Plmn::digits)
                .toList();
    }
}
